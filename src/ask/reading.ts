import type { Organisation } from '../domain/person.ts';
import type { Instrument } from '../domain/plan.ts';
import { conceptsOfTitle } from './concepts.ts';
import { type Entity, heads, recognise } from './entities.ts';
import { cities, countryOfCity, months } from './lexicon/names.ts';
import { cardinals, ordinals } from './number-beside.ts';
import { congressesInOrder, type Occasion, yearOf } from './occasions.ts';
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
  const named = recognise(entities, concepts).filter((entity) => !isAskedFor(entity, order));
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
    entities: named,
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

type Telling = {
  order: readonly string[];
  concepts: ReadonlySet<string>;
  occasions: readonly Occasion[];
  organisations: readonly Organisation[];
  all: readonly Occasion[];
};

/** Which occasions are meant, by name, by order, by year, or by being the only one of its kind. */
function tellOccasions({
  order,
  concepts,
  occasions,
  organisations,
  all,
}: Telling): Pick<Reading, 'occasions' | 'missing'> {
  const congresses = congressesInOrder(all);
  const main = all[0];
  const years = order.filter((concept) => /^(19|20)\d\d$/.test(concept)).map(Number);
  const specific = occasions.filter((occasion) => !occasion.isCongress);
  if (concepts.has('congress')) {
    const ordinal = congressOrdinal(order);
    if (ordinal !== undefined) {
      const meant = congresses[ordinal - 1];
      if (!meant)
        return { occasions: [], missing: order.find((concept) => ordinals.includes(concept)) ?? '' };
      return { occasions: unique([meant, ...specific]) };
    }
    if (concepts.has('afterrio')) return { occasions: [], missing: 'after Rio' };
    const ofYear = congresses.filter((congress) => years.includes(yearOf(congress) ?? 0));
    if (ofYear.length > 0) return { occasions: ofYear };
    if (years.length > 0 && specific.length === 0) return { occasions: [], missing: String(years[0]) };
  }
  const elsewhere = meetingElsewhere(order, all);
  if (elsewhere !== undefined) return { occasions: [], missing: elsewhere };
  if (specific.length > 0 && concepts.has('next') && !concepts.has('daysleft'))
    return { occasions: [], missing: 'next' };
  if (specific.length > 0) {
    const alsoMain = concepts.has('rio') && main ? [main] : [];
    return { occasions: unique([...specific, ...alsoMain]) };
  }
  if (concepts.has('previous') && !concepts.has('daysleft') && main) {
    const at = congresses.indexOf(main);
    const before = congresses[at - 1];
    if (before) return { occasions: [before] };
  }
  const told = tellByMonth(concepts, all) ?? tellByCountry(concepts, all);
  if (told && occasions.length === 0) return { occasions: [told] };
  const inCountry = concepts.has('meeting')
    ? all.filter(
        (occasion) =>
          !occasion.isCongress &&
          occasion.by.some((id) => organisations.some((o) => o.id === id && o.country)),
      )
    : [];
  if (inCountry.length > 0) return { occasions: inCountry };
  const [gathering, ...more] = all.filter(({ kind }) => kind === 'consultation');
  if (
    concepts.has('expert') &&
    occasions.length === 0 &&
    !concepts.has('congress') &&
    gathering &&
    more.length === 0
  )
    return { occasions: [gathering] };
  if (main && (occasions.length > 0 || concepts.has('congress') || concepts.has('meeting')))
    return { occasions: [main] };
  return { occasions: [] };
}

/** The country or the month by which an occasion may be named. */
function placesAndMonths({ city, starts }: Occasion, concepts: ReadonlySet<string>): string[] {
  const own = city === undefined ? [] : conceptsOfTitle(city);
  const countries = own.some((concept) => concepts.has(concept))
    ? []
    : own.map((concept) => countryOfCity.get(concept));
  const month = starts && isGathering(concepts) ? monthNames[Number(starts.slice(5, 7)) - 1] : undefined;
  return [...countries, month].filter(
    (concept): concept is string => concept !== undefined && concepts.has(concept),
  );
}

const isGathering = (concepts: ReadonlySet<string>): boolean =>
  ['meeting', 'consultation', 'congress'].some((concept) => concepts.has(concept));

/** `The October meeting`, when one occasion is in that month. */
function tellByMonth(concepts: ReadonlySet<string>, all: readonly Occasion[]): Occasion | undefined {
  const dated = ['when', 'date', 'month', 'day', 'start', 'end'].some((concept) => concepts.has(concept));
  if (!isGathering(concepts) || dated) return undefined;
  return onlyOne(
    all.filter(({ starts }) => starts && concepts.has(monthNames[Number(starts.slice(5, 7)) - 1] ?? '')),
  );
}

/** `The congress in Japan`, when one occasion is in a city of that country. */
function tellByCountry(concepts: ReadonlySet<string>, all: readonly Occasion[]): Occasion | undefined {
  if (!isGathering(concepts)) return undefined;
  const inCountry = ({ city }: Occasion) =>
    city !== undefined &&
    conceptsOfTitle(city).some((concept) => concepts.has(countryOfCity.get(concept) ?? ''));
  return onlyOne(
    all.filter(
      (occasion) => inCountry(occasion) && (!concepts.has('congress') || occasion.kind === 'congress'),
    ),
  );
}

const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** The city of a meeting that the plan lacks: `the Bangkok consultation`. */
function meetingElsewhere(order: readonly string[], all: readonly Occasion[]): string | undefined {
  const own = new Set(all.flatMap(({ city }) => (city ? conceptsOfTitle(city) : [])));
  const isMeeting = (concept: string | undefined) => concept === 'consultation' || concept === 'meeting';
  return order.find(
    (concept, at) =>
      cities.has(concept) && !own.has(concept) && [order[at - 1], order[at + 1]].some(isMeeting),
  );
}

/** Nouns that a number after them counts: the 5 of `theme 5 of the congress` is no congress. */
const counted: ReadonlySet<string> = new Set(['theme', 'objective', 'number', 'paper']);

/** The number of the congress that an ordinal beside the word tells: `second world congress`, `congress 2`. */
function congressOrdinal(order: readonly string[]): number | undefined {
  const at = order.indexOf('congress');
  for (const near of [at - 2, at - 1, at + 1, at + 2]) {
    const concept = order[near];
    const between = order.slice(Math.min(near, at) + 1, Math.max(near, at));
    if (concept === undefined || between.some((other) => other !== 'world')) continue;
    if (counted.has(order[near - 1] ?? '') || (near > at && counted.has(order[near + 1] ?? ''))) continue;
    const value = /^\d$/.test(concept) ? Number(concept) : ordinals.indexOf(concept) + 1;
    if (value > 0) return value;
  }
  return undefined;
}

const monthNames = [...months];

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
