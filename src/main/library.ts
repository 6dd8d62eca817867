import { z } from 'zod';
import type { Answer } from '../ask/answer.ts';
import { type AskDocument, type Asker, createAsker } from '../ask/asker.ts';
import { createRetriever, type Retriever } from '../ask/retrieve.ts';
import type { AskOn } from '../bot/bot-parts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Documents, Store } from '../store/store.ts';
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

/** Answers questions; its index is made when it is first needed, or warmed, and anew only for what has changed. */
export type Library = {
  ask(question: string, on: AskOn): Promise<Answer>;
  /** Makes the index, so that the first question need not wait for it. */
  warm(plan: Plan): Promise<void>;
  /** The documents that people give: what is added or removed here is at once searched, or no longer. */
  documents: Documents;
};

/** The names by which a document shows that it is about this congress; when they change, all are looked at again. */
const namesOf = ({ congress, events }: Plan): string =>
  JSON.stringify([congress, ...events].map(({ name, aka, city }) => [name, aka, city]));

export function createLibrary(texts: () => ReadonlyMap<string, string>, stored: Documents): Library {
  let given: Map<string, AskDocument> | undefined;
  let retriever: (Retriever & { names: string }) | undefined;
  let made: { plan: Plan; asker: Asker; outside?: Asker } | undefined;

  const load = async (): Promise<Map<string, AskDocument>> => {
    given ??= new Map((await stored.all()).map(({ id, title, body }) => [id, { id, title, text: body }]));
    return given;
  };

  const ownDocuments = (plan: Plan) =>
    plan.documents.flatMap(({ id, title }): AskDocument[] => {
      const text = texts().get(id);
      return text === undefined ? [] : [{ id, title, text }];
    });

  const askerOf = async (plan: Plan): Promise<Asker> => {
    const others = await load();
    if (made && made.plan.version === plan.version && made.plan.id === plan.id) return made.asker;
    const own = ownDocuments(plan);
    const names = namesOf(plan);
    if (retriever?.names !== names) retriever = { ...createRetriever([...others.values()], plan), names };
    const { find } = retriever;
    made = { plan, asker: createAsker({ plan, documents: [...own, ...others.values()], calendar, find }) };
    return made.asker;
  };

  /** Knows the plan and the documents that it cites, and none of those that the committee was given. */
  const outsideOf = async (plan: Plan): Promise<Asker> => {
    const asker = await askerOf(plan);
    if (!made) return asker;
    made.outside ??= createAsker({ plan, documents: ownDocuments(plan), calendar, find: () => [] });
    return made.outside;
  };

  return {
    async ask(question, { plan, inside, ...context }) {
      return (await (inside ? askerOf : outsideOf)(plan)).ask(question, context);
    },
    async warm(plan) {
      (await askerOf(plan)).ask(plan.congress.name, { now: 0 });
    },
    documents: {
      ...stored,
      async add(document, proposals) {
        const added = await stored.add(document, proposals);
        if (!added) return false;
        const { id, title, body } = document;
        given?.set(id, { id, title, text: body });
        retriever?.put({ id, title, text: body });
        return true;
      },
      async remove(id) {
        const removed = await stored.remove(id);
        given?.delete(id);
        retriever?.remove(id);
        // An item of the plan may rest on its lines.
        if (removed) made = undefined;
        return removed;
      },
    },
  };
}
