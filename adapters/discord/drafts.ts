import { encodeButton } from '../../src/button-id.ts';
import type { Button } from '../../src/message.ts';
import type { IdOf } from './controls.ts';

type Draft = Pick<Button, 'command' | 'options'>;

/** How many are kept; the oldest goes first. */
const keptDrafts = 500;
const prefix = 'd1:';

/** What is too long for an id, or was typed into a form that has to be corrected, kept while the program runs. */
export type Drafts = {
  /** Keeps a draft and returns the id under which it is found. */
  keep(draft: Draft): string;
  get(id: string): Draft | undefined;
  /** The id of a button: all of it where that fits, else a draft's. */
  idOf: IdOf;
};

/** Whether an id is that of a draft, kept or no longer. */
export const isDraftId = (id: string): boolean => id.startsWith(prefix);

/** Makes an empty store of drafts; `newId` gives each a name of its own. */
export function createDrafts(newId: () => string): Drafts {
  const drafts = new Map<string, Draft>();
  const keep = (draft: Draft): string => {
    const id = `${prefix}${newId()}`;
    drafts.set(id, draft);
    const [oldest] = drafts.keys();
    if (drafts.size > keptDrafts && oldest) drafts.delete(oldest);
    return id;
  };
  return {
    keep,
    get: (id) => drafts.get(id),
    idOf(button) {
      try {
        return encodeButton(button);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return keep(button);
      }
    },
  };
}
