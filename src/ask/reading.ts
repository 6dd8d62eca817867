import type { Organisation } from '../domain/person.ts';
import type { Instrument } from '../domain/plan.ts';
import { type Entity, heads, recognise } from './entities.ts';
import { cardinals, ordinals } from './number-beside.ts';
import type { Occasion } from './occasions.ts';
import { placesAndMonths, tellOccasions } from './tell-occasions.ts';
import { isPluralWord } from './text.ts';
import type { Term } from './understand.ts';

/** A question understood as far as the plan's names go. */
export type Reading = {
  terms: readonly Term[];
  concepts: ReadonlySet<string>;
  order: readonly string[];
  /** The words that each concept was said in. */
  said: ReadonlyMap<string, readonly string[]>;
  /** Words that nothing knows. */
  unknown: readonly string[];
  /** What of the plan it names; the main congress only when named by more than the word. */
  entities: readonly Entity[];
  occasions: readonly Occasion[];
  instruments: readonly Instrument[];
  organisations: readonly Organisation[];
  /** A congress that the question names and the plan lacks, such as the fourth. */
  missing?: string;
  /** Concepts that name things of the plan. */
  naming: ReadonlySet<string>;
  /** A small number or an ordinal, such as 5 of `theme 5` and 3 of `third objective`. */
  number?: number;
};

/** Finds what of the plan a question names. */
export function readQuestion(terms: readonly Term[], entities: readonly Entity[]): Reading {
  const order = terms.flatMap((term) => term.concepts);
  const concepts = new Set(order);
  const named = recognise(entities, concepts).filter(
    (entity) => !isAskedFor(entity, order) && !isOneOfMany(entity, terms),
  );
  const occasions = named.flatMap(({ item }) => (item.kind === 'occasion' ? [item.value] : []));
  const instruments = named.flatMap(({ item }) => (item.kind === 'instrument' ? [item.value] : []));
  const organisations = named.flatMap(({ item }) => (item.kind === 'organisation' ? [item.value] : []));
  const all = entities.flatMap(({ item }) => (item.kind === 'occasion' ? [item.value] : []));
  const told = tellOccasions({ order, concepts, occasions, organisations, all });
  const number = numberOf(order);
  const others = othersAsked(terms);
  return {
    terms,
    concepts,
    order,
    said: saidIn(terms),
    unknown: terms.filter((term) => !term.known).map((term) => term.surface),
    instruments,
    organisations,
    naming: new Set([
      ...namingConcepts(named, concepts),
      ...told.occasions.flatMap((each) => placesAndMonths(each, concepts)),
    ]),
    entities: named.filter((entity) => !isOfGathering(entity, order)),
    ...told,
    ...(others !== undefined && { missing: others }),
    ...(number !== undefined && { number }),
  };
}

function saidIn(terms: readonly Term[]): Map<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  for (const { surface, concepts } of terms) {
    for (const concept of concepts) said.set(concept, [...(said.get(concept) ?? []), ...surface.split(' ')]);
  }
  return said;
}

const other = /^(other|others|outras|outros|otras|otros|autres|altre|altri)$/;

/** `Where were the other consultations`: the plan tells that they are, and nothing of where and when. */
function othersAsked(terms: readonly Term[]): string | undefined {
  const asksOfThem = terms.some(({ concepts }) =>
    concepts.some((concept) => /^(where|when|who|date|city)$/.test(concept)),
  );
  const at = terms.findIndex(({ surface }) => other.test(surface));
  const near = terms
    .slice(at + 1, at + 4)
    .find(({ concepts }) => concepts.includes('consultation') || concepts.includes('meeting'));
  return asksOfThem && at >= 0 && near ? near.surface : undefined;
}

const gatherings = new Set(['congress', 'meeting', 'consultation']);

/** `The Brazil congress`: the country tells which gathering, and is not spoken of itself. */
const isOfGathering = ({ item, strong }: Entity, order: readonly string[]): boolean =>
  item.kind === 'organisation' &&
  item.value.country !== undefined &&
  order.some((concept, at) => strong.has(concept) && gatherings.has(order[at + 1] ?? ''));

/** `The consultations`: the plural of its noun names none of them. */
function isOneOfMany({ item, strong }: Entity, terms: readonly Term[]): boolean {
  if (item.kind !== 'occasion') return false;
  const telling = terms.filter(({ concepts }) => concepts.some((concept) => strong.has(concept)));
  const isPlural = ({ surface, concepts }: Term) =>
    concepts.includes('consultation') && surface.split(' ').some(isPluralWord);
  return telling.length > 0 && telling.every(isPlural);
}

/** `Which convention` asks for one: the noun names none. */
function isAskedFor({ item, names, strong }: Entity, order: readonly string[]): boolean {
  if (item.kind !== 'instrument') return false;
  const telling = [...strong].filter((concept) => order.includes(concept));
  const [noun] = telling;
  const isWhole = names.some((name) => name.length > 1 && name.every((concept) => order.includes(concept)));
  return (
    telling.length === 1 &&
    heads.has(noun ?? '') &&
    !isWhole &&
    ['which', 'what'].includes(order[order.indexOf(noun ?? '') - 1] ?? '')
  );
}

/** The number beside a noun that is counted, such as `theme 5`; years are none. */
function numberOf(order: readonly string[]): number | undefined {
  for (const concept of order) {
    const value = /^\d{1,2}$/.test(concept)
      ? Number(concept)
      : Math.max(ordinals.indexOf(concept), cardinals.indexOf(concept)) + 1;
    if (value > 0) return value;
  }
  return undefined;
}

function namingConcepts(named: readonly Entity[], concepts: ReadonlySet<string>): Set<string> {
  const naming = new Set<string>();
  for (const { names, strong } of named) {
    for (const concept of [...strong, ...names.flat()]) if (concepts.has(concept)) naming.add(concept);
  }
  return naming;
}

/** `Which NGOs belong to the NGO Group`: who the members of a member are is told nowhere. */
export const asksOfMember = ({ concepts, organisations }: Reading): boolean =>
  organisations.length > 0 &&
  !concepts.has('committee') &&
  ['which', 'what', 'who', 'list', 'howmany'].some((concept) => concepts.has(concept));
