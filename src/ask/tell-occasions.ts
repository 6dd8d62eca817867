import type { Organisation } from '../domain/person.ts';
import { conceptsOfTitle } from './concepts.ts';
import { cities, countryOfCity, months } from './lexicon/names.ts';
import { ordinals } from './number-beside.ts';
import { congressesInOrder, type Occasion, yearOf } from './occasions.ts';

type Telling = {
  order: readonly string[];
  concepts: ReadonlySet<string>;
  occasions: readonly Occasion[];
  organisations: readonly Organisation[];
  all: readonly Occasion[];
};

/** The occasions that a question is about; `missing` names one that it speaks of and the plan lacks. */
export type Told = { occasions: readonly Occasion[]; missing?: string };

/** Which occasions are meant, by name, by order, by year, or by being the only one of its kind. */
export function tellOccasions({ order, concepts, occasions, organisations, all }: Telling): Told {
  const congresses = congressesInOrder(all);
  const main = all[0];
  const years = order.filter((concept) => /^(19|20)\d\d$/.test(concept)).map(Number);
  const specific = occasions.filter((occasion) => !occasion.isCongress);
  if (concepts.has('congress')) {
    const several = congressOrdinals(order).flatMap((each) => congresses[each - 1] ?? []);
    const isOne = specific.some(({ kind }) => kind === 'congress');
    if (several.length > 1 && !isOne) return { occasions: unique([...several, ...specific]) };
    if (several.length > 1) return { occasions: specific };
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
export function placesAndMonths({ city, starts }: Occasion, concepts: ReadonlySet<string>): string[] {
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
    if (concept === undefined || between.some((other) => other !== 'world' && other !== 'number')) continue;
    const isCounted = near !== at + 2 && counted.has(order[near - 1] ?? '');
    if (isCounted || (near > at && counted.has(order[near + 1] ?? ''))) continue;
    const value = /^\d$/.test(concept) ? Number(concept) : ordinals.indexOf(concept) + 1;
    if (value > 0) return value;
  }
  return undefined;
}

/** The numbers of `the first and second world congresses`. */
function congressOrdinals(order: readonly string[]): number[] {
  const before = order.slice(0, order.indexOf('congress')).filter((concept) => concept !== 'world');
  const from = before.findLastIndex((concept) => !ordinals.includes(concept)) + 1;
  return before.slice(from).map((concept) => ordinals.indexOf(concept) + 1);
}

const monthNames = [...months];

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
