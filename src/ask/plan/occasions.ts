import type { Day } from '../../domain/instant.ts';
import type { Plan, PlanEvent } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import { wordsOf } from '../../language/token.ts';
import { ordinalOf } from '../../time/ordinals.ts';
import { type Inquiry, leftOver, soughtWords } from '../draft.ts';
import { onDay, span } from '../in-words.ts';
import { cityKey, countryKey } from '../question/name.ts';
import { asksFor, namesIn, standsFor, type Word } from '../question/reading.ts';
import { findItems } from './find-items.ts';

/** The congress or one of its events, in one shape. */
export type Occasion = {
  id: string;
  name: string;
  kind: PlanEvent['kind'];
  city?: string;
  country?: string;
  starts?: Day;
  ends?: Day;
  year?: number;
  /** Organisation ids. */
  hosts: readonly string[];
  isCongress: boolean;
  source: Source;
};

/** A name longer than this is not repeated in every answer. */
const longestName = 40;

/** What an occasion is called in an answer: its name, or where that is long the first other name that is no acronym. */
const calledBy = ({ name, aka }: { name: string; aka: readonly string[] }): string =>
  name.length <= longestName
    ? name
    : (aka.find((other) => other.length > 6 && !/^the /i.test(other)) ?? name);

/** The congress as an occasion. */
export const theCongress = ({ congress }: Plan): Occasion => ({
  ...congress,
  name: calledBy(congress),
  id: 'congress',
  kind: 'congress',
  hosts: [congress.host],
  isCongress: true,
});

/** An event as an occasion. */
export const occasionOf = ({ convenors, ...event }: PlanEvent): Occasion => ({
  ...event,
  name: calledBy(event),
  hosts: convenors,
  isCongress: false,
});

const yearOf = ({ starts, year }: Occasion): number => (starts ? Number(starts.slice(0, 4)) : (year ?? 0));

/** The occasions that a question means, and the words of it that say so. */
export type Meant = { occasions: readonly Occasion[]; words: readonly Word[] };

const generic = (word: Word): boolean =>
  standsFor(word, 'thing', 'congress', 'event') || word.concepts.includes('meeting');

/**
 * The occasion that a question speaks of: by its name, its city or country, its number among the congresses, or the
 * words of its name; the congress itself where it is called no more than that. Undefined when it speaks of none. Words
 * that are `isBeside` say what is asked of it.
 */
export function occasionsMeant(
  inquiry: Inquiry,
  isBeside: (word: Word) => boolean = () => false,
): Meant | undefined {
  const { plan } = inquiry;
  const words = inquiry.reading.words.filter((word) => !isBeside(word));
  const reading = { ...inquiry.reading, words };
  const all = [theCongress(plan), ...plan.events.map(occasionOf)];
  const named = namesIn(reading, 'event').map(({ id }) => id);
  const nameWords = (kind: string) => words.filter(({ names }) => names.some((name) => name.kind === kind));
  const common = words.filter(generic);
  if (named.length > 0)
    return {
      occasions: all.filter(({ id }) => named.includes(id)),
      words: [...nameWords('event'), ...common],
    };
  const numbered = words.filter((word) => ordinalOf(word.word) !== undefined && !word.isDate);
  const congresses = all.filter(({ kind }) => kind === 'congress').sort((a, b) => yearOf(a) - yearOf(b));
  const [ordinal] = numbered;
  if (ordinal && asksFor(reading, 'thing', 'congress') && congresses.length > 1) {
    const number = ordinalOf(ordinal.word);
    const ownNumber = ({ name }: Occasion) =>
      wordsOf(name)
        .map(ordinalOf)
        .find((each) => each !== undefined);
    const isNumbered = congresses.some((each) => ownNumber(each) !== undefined);
    const found = isNumbered
      ? congresses.find((each) => ownNumber(each) === number)
      : congresses[(number ?? 0) - 1];
    const own = [
      ...words.filter((word) => word === ordinal || isOfName(word, congresses)),
      ...common,
      ...nameWords('congress'),
    ];
    return { occasions: found ? [found] : [], words: own };
  }
  const inPlace = [
    ...namesIn(reading, 'city').map(({ key }) => key),
    ...namesIn(reading, 'country').map(({ key }) => key),
  ];
  if (inPlace.length > 0) {
    const there = all.filter(
      ({ city, country }) =>
        (city !== undefined && inPlace.includes(cityKey(city))) ||
        (country !== undefined && inPlace.includes(countryKey(country))),
    );
    const kind = kindMeant(words);
    const ofKind = there.filter((each) => kind === undefined || each.kind === kind);
    const chosen = ofKind.length > 0 ? ofKind : there;
    const isHere =
      chosen.some(({ isCongress }) => isCongress) &&
      !words.some(({ concepts }) => concepts.includes('consult'));
    return {
      occasions: isHere ? chosen.filter(({ isCongress }) => isCongress) : chosen,
      words: [
        ...nameWords('city'),
        ...nameWords('country'),
        ...common,
        ...words.filter(({ concepts }) => concepts.includes('consult')),
      ],
    };
  }
  const rest = leftOver(reading, [
    'asked',
    'operator',
    'attribute',
    'order',
    'thing:congress',
    'thing:event',
    'name:congress',
  ]);
  const calls = [...nameWords('congress'), ...common];
  const callsCongress = asksFor(reading, 'thing', 'congress') || namesIn(reading, 'congress').length > 0;
  if (rest.length === 0) return callsCongress ? { occasions: [theCongress(plan)], words: calls } : undefined;
  // `The dinner of the conference` is an event of it.
  const [fit, next] = findItems(
    inquiry.items.filter(({ kind }) => kind === 'event'),
    { required: soughtWords(rest, reading), optional: soughtWords(calls, reading) },
  );
  if (fit?.held === 1 && !(next?.held === 1 && next.filled === fit.filled))
    return { occasions: all.filter(({ id }) => id === fit.item.id), words: [...rest, ...calls] };
  return namesIn(reading, 'congress').length > 0
    ? { occasions: [theCongress(plan)], words: calls }
    : undefined;
}

/** Consultations are told from congresses by their noun. */
function kindMeant(words: readonly Word[]): PlanEvent['kind'] | undefined {
  if (words.some(({ concepts }) => concepts.includes('consult'))) return 'consultation';
  return undefined;
}

/** Whether a word stands in the names of the congresses: `first world congress`. */
const isOfName = ({ word }: Word, occasions: readonly Occasion[]): boolean =>
  occasions.some(({ name }) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(word),
  );

/** When an occasion is, in words; undefined when the plan does not know it. */
export function whenOf(inquiry: Inquiry, { starts, ends = starts, year }: Occasion): string | undefined {
  if (starts && ends) return starts === ends ? onDay(inquiry, starts) : span(inquiry, starts, ends);
  return year === undefined ? undefined : String(year);
}

/** One line of a list of events: which, when and where. */
export const occasionLine = (inquiry: Inquiry, occasion: Occasion): string =>
  [occasion.name, whenOf(inquiry, occasion), occasion.city].filter(Boolean).join(' · ');
