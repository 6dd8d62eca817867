import { conceptsOf, elsewhere, properNames } from './concepts.ts';
import type { Inquiry } from './draft.ts';
import { createClassifier } from './intents/classify.ts';
import { featuresOf } from './intents/features.ts';
import { type Intent, plainlyAsked } from './intents/intent.ts';
import { accountsFor } from './leftovers.ts';
import { months } from './lexicon/names.ts';
import { asksOfMember, type Reading } from './reading.ts';

const classify = createClassifier();

/** More sure than this when the question names nothing of the plan. */
const sureWithoutName = 0.9;

const mostUnknown = 1;

/** Intents whose verb is the question: an unknown word may be that verb, and then something else is asked. */
const carriedByVerb: ReadonlySet<Intent> = new Set([
  'host',
  'adopter',
  'participants',
  'builds-on',
  'members',
]);

const names: ReadonlySet<string> = new Set(
  [...properNames.words.values(), ...properNames.stems.values()]
    .flat()
    .filter((concept) => !months.has(concept)),
);

/**
 * Reads again a question that no way to answer accounted for: what it is after is told from its whole, and asked plainly
 * of the things that it names. Undefined when that is not sure, or when it speaks of what plans do not hold.
 */
export function readAgain(inquiry: Inquiry, generic: ReadonlySet<string>, sure: number): Inquiry | undefined {
  const { reading } = inquiry;
  const { intent, likelihood } = classify(featuresOf(reading));
  const plainly = plainlyAsked[intent];
  if (
    plainly === undefined ||
    likelihood <
      (reading.occasions.length + reading.entities.length > 0 ? sure : Math.max(sure, sureWithoutName))
  )
    return undefined;
  if (/^member/.test(intent) && (reading.concepts.has('consultation') || asksOfMember(reading)))
    return undefined;
  if (intent === 'objective-at' && reading.number === undefined) return undefined;
  if (reading.unknown.length > (carriedByVerb.has(intent) ? 0 : mostUnknown)) return undefined;
  const isForeign = (concept: string) =>
    (elsewhere.has(concept) && !(concept === 'travel' && (intent === 'place' || intent === 'date'))) ||
    (names.has(concept) && !reading.naming.has(concept));
  if (reading.order.some((concept) => isForeign(concept) || speaksOfElse(intent, concept))) return undefined;
  const order = [
    ...plainly.split(' '),
    ...numberOf(intent, reading),
    ...titleOf(intent, inquiry),
    ...reading.naming,
  ];
  const again: Reading = { ...reading, concepts: new Set(order), order, unknown: [] };
  return { ...inquiry, reading: again, accountsFor: (...allowed) => accountsFor(again, generic, allowed) };
}

/** Nouns that a question may be about instead of the congress and its events, and the intents that are about them. */
const subjects: ReadonlyMap<string, readonly Intent[]> = new Map([
  ['committee', ['members', 'member-count']],
  ['theme', ['theme-count', 'theme-title', 'theme-number']],
  ['objective', ['objectives', 'objective-count', 'objective-at']],
]);
const others: ReadonlySet<string> = new Set(
  'paper secretary chair deadline due task owner next fourth clocktime howmuch venue decide finding outcome privatesector legal framework abuse prosecute criminalise investigate indicator mechanism impact'.split(
    ' ',
  ),
);

const speaksOfElse = (intent: Intent, concept: string): boolean =>
  others.has(concept) || subjects.get(concept)?.includes(intent) === false;

const numberOf = (intent: Intent, { number }: Reading): string[] =>
  number !== undefined && (intent === 'objective-at' || intent === 'theme-title') ? [String(number)] : [];

/** Whose number is asked: what of the question stands in the title of a theme. */
function titleOf(intent: Intent, { plan, reading }: Inquiry): string[] {
  if (intent !== 'theme-number') return [];
  const titles = new Set(plan.themes.flatMap(({ title }) => conceptsOf(title)));
  return [...reading.concepts].filter((concept) => titles.has(concept));
}
