import { z } from 'zod';
import type { Answer } from '../ask/answer.ts';
import { type AskDocument, type Asker, createAsker } from '../ask/asker.ts';
import type { AskOn } from '../bot-parts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Store } from '../store/store.ts';
import { calendar } from '../time/calendar.ts';

const setting = 'documents';
const textsSchema = z.record(z.string(), z.string());

/** Keeps the texts of a plan's documents beside it, by id: the files may go away. */
export const keepTexts = (store: Store, texts: ReadonlyMap<string, string>): Promise<void> =>
  store.setSetting(setting, Object.fromEntries(texts));

export async function readTexts(store: Store): Promise<ReadonlyMap<string, string>> {
  const kept = textsSchema.safeParse(await store.getSetting(setting));
  return new Map(kept.success ? Object.entries(kept.data) : []);
}

/** Answers questions, and makes its index anew only when the plan has changed. */
export function createAnswering(
  texts: () => ReadonlyMap<string, string>,
): (question: string, on: AskOn) => Answer {
  let made: { plan: Plan; asker: Asker } | undefined;
  return (question, { plan, ...context }) => {
    if (made?.plan.version !== plan.version || made.plan.id !== plan.id) {
      const documents = plan.documents.flatMap(({ id, title }): AskDocument[] => {
        const text = texts().get(id);
        return text === undefined ? [] : [{ id, title, text }];
      });
      made = { plan, asker: createAsker({ plan, documents, calendar }) };
    }
    return made.asker.ask(question, context);
  };
}
