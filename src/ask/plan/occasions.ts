import type { Day, LocalTime, Zone } from '../../domain/instant.ts';
import type { Plan, PlanEvent } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import type { Concept } from '../../language/concept.ts';
import { wordsOf } from '../../language/token.ts';
import { ordinalOf } from '../../time/ordinals.ts';
import { type Inquiry, leftOver, soughtWords } from '../draft.ts';
import { cityKey, countryKey } from '../question/name.ts';
import { asksFor, namesIn, standsFor, type Word } from '../question/reading.ts';
import { findItems, soleFit } from './find-items.ts';

/** The congress or one of its events, in one shape. */
export type Occasion = {
  id: string;
  name: string;
  kind: PlanEvent['kind'];
  city?: string;
  country?: string;
  starts?: Day;
  startTime?: LocalTime;
  ends?: Day;
  endTime?: LocalTime;
  year?: number;
  /** Absent: that of the congress. */
  zone?: Zone;
  /** Organisation ids. */
  hosts: readonly string[];
  isCongress: boolean;
  source: Source;
};

/** A name longer than this is not repeated in every answer. */
const longestName = 40;

/** What an occasion is called in an answer: its name, or where that is long the first other name that is no acronym. */
const calledBy = ({ name, aka }: { name: string; aka: readonly string[] }): string =>
  name.length <= longestName ? name : (aka.find((other) => other.length > 6) ?? name);

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

/** The occasions that a question means, and the words of it that say so. */
export type Meant = { occasions: readonly Occasion[]; words: readonly Word[] };

/** Ideas of people who come together, in whatever shape. */
const meeting = (concept: Concept): boolean => concept === 'meeting' || concept === 'consult';
const generic = (word: Word): boolean =>
  standsFor(word, 'thing', 'congress', 'event') || word.concepts.some(meeting);

const ofCongress = ['thing:congress', 'thing:event', 'name:congress'];

/**
 * The occasion that a question speaks of: by its number among the congresses, its city or country, or the words of its
 * name; the congress itself where it is called no more than that. Undefined when it speaks of none. Words that are
 * `isBeside` say what is asked of it.
 */
export function occasionsMeant(
  inquiry: Inquiry,
  isBeside: (word: Word) => boolean = () => false,
): Meant | undefined {
  const { plan } = inquiry;
  const words = inquiry.reading.words.filter((word) => !isBeside(word));
  const reading = { ...inquiry.reading, words };
  const all = [theCongress(plan), ...plan.events.map(occasionOf)];
  const nameWords = (...kinds: string[]) =>
    words.filter(({ names }) => names.some((name) => kinds.includes(name.kind)));
  const calls = [...nameWords('congress'), ...words.filter(generic)];
  const isCongress = asksFor(reading, 'thing', 'congress') || nameWords('congress').length > 0;
  const named = namesIn(reading, 'event').map(({ id }) => id);
  if (named.length > 0)
    return {
      occasions: all.filter(({ id }) => named.includes(id)),
      words: [...nameWords('event'), ...calls],
    };
  const ordinal = words.find(({ word }) => ordinalOf(word) !== undefined);
  if (ordinal && isCongress) {
    const numbered = numberedAs(ordinalOf(ordinal.word) ?? 0, all);
    const own = words.filter((word) => word === ordinal || isOfName(word, all));
    return { occasions: numbered ? [numbered] : [], words: [...own, ...calls] };
  }
  const places = [...namesIn(reading, 'city'), ...namesIn(reading, 'country')].map(({ key }) => key);
  if (places.length > 0) {
    const there = all.filter(
      ({ city, country }) =>
        (city !== undefined && places.includes(cityKey(city))) ||
        (country !== undefined && places.includes(countryKey(country))),
    );
    const isConsultation = words.some(({ concepts }) => concepts.includes('consult'));
    const own = there.filter(({ kind }) => kind === (isConsultation ? 'consultation' : 'congress'));
    const here = own.filter((each) => each.isCongress);
    const meant = [here, own, there].find((each) => each.length > 0) ?? [];
    return { occasions: meant, words: [...nameWords('city', 'country'), ...calls] };
  }
  const rest = leftOver(reading, ['asked', 'operator', 'attribute', 'order', ...ofCongress]);
  if (rest.length === 0) return isCongress ? { occasions: [theCongress(plan)], words: calls } : undefined;
  // `The dinner of the conference` is an event of it.
  const found = soleFit(
    findItems(
      inquiry.items.filter(({ kind }) => kind === 'event'),
      { required: soughtWords(rest, reading), optional: soughtWords(calls, reading) },
    ),
  );
  if (found) return { occasions: all.filter(({ id }) => id === found.id), words: [...rest, ...calls] };
  return nameWords('congress').length > 0 ? { occasions: [theCongress(plan)], words: calls } : undefined;
}

/** The congress that has a number in its name, or without such names the one of that place in the order of their years. */
function numberedAs(number: number, all: readonly Occasion[]): Occasion | undefined {
  const congresses = all
    .filter(({ kind }) => kind === 'congress')
    .sort((a, b) => yearOf(a) - yearOf(b))
    .map((each) => ({ each, own: wordsOf(each.name).map(ordinalOf).find(Boolean) }));
  const isNumbered = congresses.some(({ own }) => own !== undefined);
  return isNumbered ? congresses.find(({ own }) => own === number)?.each : congresses[number - 1]?.each;
}

const yearOf = ({ starts, year = 0 }: Occasion): number => (starts ? Number(starts.slice(0, 4)) : year);

/** Whether a word stands in a name of the congresses: `first world congress`. */
const isOfName = ({ word }: Word, occasions: readonly Occasion[]): boolean =>
  occasions.some(({ kind, name }) => kind === 'congress' && wordsOf(name).includes(word));
