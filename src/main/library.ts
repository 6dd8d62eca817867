import { z } from 'zod';
import type { Answer } from '../ask/answer.ts';
import { type Asker, createAsker } from '../ask/asker.ts';
import { type AskDocument, createPassageIndex, type PassageIndex } from '../ask/passages/passage-index.ts';
import type { AskOn } from '../bot/bot-parts.ts';
import type { Plan } from '../domain/plan.ts';
import { languageOf } from '../language/language.ts';
import type { Reader } from '../reader/reader.ts';
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

/** A document with its text; `given` by somebody, for the committee, rather than one that the plan rests on. */
export type LibraryText = AskDocument & { given: boolean };

/** Answers questions; its index is made when it is first needed, or warmed, and anew only for what has changed. */
export type Library = {
  ask(question: string, on: AskOn): Promise<Answer>;
  /** Makes the index, so that the first question need not wait for it. */
  warm(plan: Plan): Promise<void>;
  /** The texts of all documents: those of the plan, and those that people gave. */
  texts(plan: Plan): Promise<readonly LibraryText[]>;
  /** The documents that people give: what is added or removed here is at once searched, or no longer. */
  documents: Documents;
};

/** An index of passages that follows the documents that the plan lists, as they are added, changed and dropped. */
function createFollowingIndex(locale: string): {
  index: PassageIndex;
  follow(own: readonly AskDocument[]): void;
} {
  const index = createPassageIndex(languageOf(locale) ?? 'en');
  let known: ReadonlyMap<string, string> = new Map();
  return {
    index,
    follow(own) {
      const texts = new Map(own.map(({ id, text }) => [id, text]));
      for (const id of known.keys()) if (!texts.has(id)) index.remove(id);
      for (const document of own) if (known.get(document.id) !== document.text) index.put(document);
      known = texts;
    },
  };
}

type Following = ReturnType<typeof createFollowingIndex>;

/** `reader` reads what the rules find no sure answer in, where there is one. */
export function createLibrary({
  texts,
  stored,
  reader,
}: {
  texts: () => ReadonlyMap<string, string>;
  stored: Documents;
  reader?: Reader | undefined;
}): Library {
  let given: Map<string, AskDocument> | undefined;
  let all: (Following & { locale: string }) | undefined;
  let made: { plan: Plan; asker: Asker; outside?: Asker } | undefined;

  const load = async (): Promise<Map<string, AskDocument>> => {
    given ??= new Map((await stored.all()).map(({ id, title, body }) => [id, { id, title, text: body }]));
    return given;
  };

  const ownDocuments = (plan: Plan): AskDocument[] =>
    plan.documents.flatMap(({ id, title }): AskDocument[] => {
      const text = texts().get(id);
      return text === undefined ? [] : [{ id, title, text }];
    });

  const askerOf = async (plan: Plan): Promise<Asker> => {
    const others = await load();
    if (made && made.plan.version === plan.version && made.plan.id === plan.id) return made.asker;
    const own = ownDocuments(plan);
    if (all?.locale !== plan.locale) {
      all = { ...createFollowingIndex(plan.locale), locale: plan.locale };
      for (const document of others.values()) all.index.put(document);
    }
    all.follow(own);
    made = {
      plan,
      asker: createAsker({ plan, documents: [...own, ...others.values()], calendar, index: all.index }),
    };
    return made.asker;
  };

  /** Knows the plan and the documents that it cites, and none of those that the committee was given. */
  const outsideOf = async (plan: Plan): Promise<Asker> => {
    const asker = await askerOf(plan);
    if (!made) return asker;
    made.outside ??= createAsker({ plan, documents: ownDocuments(plan), calendar });
    return made.outside;
  };

  return {
    async ask(question, { plan, inside, plainly, ...context }) {
      const asker = await (inside ? askerOf : outsideOf)(plan);
      const answer = asker.ask(question, context);
      if (!reader || plainly) return answer;
      return reader.read({ question, answer, near: () => asker.near(question, context) });
    },
    async texts(plan) {
      const others = await load();
      return [
        ...ownDocuments(plan).map((document) => ({ ...document, given: false })),
        ...[...others.values()].map((document) => ({ ...document, given: true })),
      ];
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
        all?.index.put({ id, title, text: body });
        return true;
      },
      async remove(id) {
        const removed = await stored.remove(id);
        given?.delete(id);
        all?.index.remove(id);
        // An item of the plan may rest on its lines.
        if (removed) made = undefined;
        return removed;
      },
    },
  };
}
