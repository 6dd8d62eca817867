import { least, meets, type Sought } from '../match.ts';
import { statesValue } from './typed.ts';
import { type Held, isValueWord, wantedValues } from './wanted.ts';

/** How a passage accounts for the words of a question. */
export type Account = {
  /** Share of their weight that it has, itself, by its heading or by its paragraph; from 0 to 1. */
  held: number;
  /** Share of their weight that the passage itself has. */
  own: number;
  /** The words that neither has. */
  missing: readonly Sought[];
};

const shares = { own: 1, context: 0.9, beside: 0.8 } as const;

/** Accounts for the words of a question in a passage; `weight` tells how much a word matters. */
export function accountFor(
  { unit, beside, reading, required }: Held,
  weight: (sought: Sought) => number,
): Account {
  let all = 0;
  let held = 0;
  let own = 0;
  const missing: Sought[] = [];
  const wanted = wantedValues(reading);
  const states = wanted.some((kind) => statesValue(kind, unit.passage.text, unit.text.language));
  for (const sought of required) {
    const heavy = weight(sought);
    all += heavy;
    const inText = meets(sought, unit.text);
    if (inText >= least) {
      held += heavy * inText * shares.own;
      own += heavy;
    } else if (isValueWord(sought, reading) && states) {
      held += heavy;
      own += heavy / 2;
    } else if (meets(sought, unit.context) >= least) held += heavy * shares.context;
    else if (beside.some(({ text }) => meets(sought, text) >= least)) held += heavy * shares.beside;
    else missing.push(sought);
  }
  return all === 0 ? { held: 0, own: 0, missing } : { held: held / all, own: own / all, missing };
}
