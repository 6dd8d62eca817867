import { encodeButton } from '../../src/command/button-id.ts';
import type { Button } from '../../src/message/message.ts';
import type { IdOf } from './controls.ts';

/** A command with raw options: a button too long for an id, or what was typed into a form. */
export type Draft = Pick<Button, 'command' | 'options'>;

/** How many are kept; the oldest goes first. */
const keptDrafts = 500;

const prefixes = { button: 'd1:', form: 'f1:' } as const;
type Kind = keyof typeof prefixes;

/** What fits into no id, kept while the program runs. */
export type Drafts = {
  /** Keeps a draft and returns the id under which it is found. */
  keep(kind: Kind, draft: Draft): string;
  /** The draft of an id; undefined when it is none of this kind, or gone. */
  get(kind: Kind, id: string): Draft | undefined;
  /** The id of a button: all of it where that fits, else a draft's. */
  idOf: IdOf;
};

/** Whether an id is that of a draft of this kind, still there or not. */
export const isDraft = (kind: Kind, id: string): boolean => id.startsWith(prefixes[kind]);

/** Makes an empty store of drafts; `newId` gives each a name of its own. */
export function createDrafts(newId: () => string): Drafts {
  const drafts = new Map<string, Draft>();
  const keep = (kind: Kind, draft: Draft): string => {
    const id = `${prefixes[kind]}${newId()}`;
    drafts.set(id, draft);
    const [oldest] = drafts.keys();
    if (drafts.size > keptDrafts && oldest) drafts.delete(oldest);
    return id;
  };
  return {
    keep,
    get: (kind, id) => (isDraft(kind, id) ? drafts.get(id.split(':').slice(0, 2).join(':')) : undefined),
    idOf(button) {
      try {
        return encodeButton(button);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return keep('button', button);
      }
    },
  };
}
