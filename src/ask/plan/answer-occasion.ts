import { everyValueWord } from '../../language/every-value-word.ts';
import { ordinalOf } from '../../time/ordinals.ts';
import { type Answerer, type Draft, type Inquiry, leftOver } from '../draft.ts';
import { namesJoined, onDay } from '../in-words.ts';
import { askedOf, asksFor, type Reading, standsFor, type Word } from '../question/reading.ts';
import { isAskedVerb } from '../question/verb.ts';
import { isOn } from './meant.ts';
import { type Occasion, occasionsMeant, theCongress, whenOf } from './occasions.ts';

/** What of grammar a question about the congress or an event may have. */
const used = ['asked', 'operator:mine', 'operator:all', 'attribute', 'thing:person', 'thing:organisation'];

/** Ideas that a question may put its attribute in. */
const holding = new Set([
  ...['host', 'organise', 'organiser', 'meet', 'invite', 'receive', 'venue', 'duration', 'date'],
]);
/** Ideas of its first and its last day. */
const bounding = new Set(['begin', 'end', 'closing', 'opening', 'first', 'final']);
const isBounding = (word: Word): boolean =>
  word.concepts.some((concept) => bounding.has(concept)) || standsFor(word, 'order', 'first', 'last');
const holds = ({ concepts }: Word): boolean => concepts.some((concept) => holding.has(concept));

/** Answers about the congress or one of its events: when and where it is, how long, who hosts it. */
export const answerOccasion: Answerer = (inquiry) => {
  const { plan, reading } = inquiry;
  const asked = askedOf(reading);
  const isOfDays = asked === undefined || asked === 'when' || asked === 'year';
  const isLeft = asked === 'how-long' || asksFor(reading, 'attribute', 'days-left');
  // `The first day of the congress`, but `the first congress`.
  const bounds = (word: Word) =>
    isBounding(word) && (ordinalOf(word.word) === undefined || asksFiner(reading));
  const { words, language } = reading;
  const isVerb = (word: Word) =>
    (asked === 'when' || asked === 'where') && isAskedVerb(words, words.indexOf(word), language);
  const isBeside = (word: Word) => holds(word) || isVerb(word) || (isOfDays && bounds(word));
  const found = occasionsMeant(inquiry, isBeside);
  const rest = leftOver(reading, isLeft ? [...used, 'order'] : used).filter(
    (word) => !found?.words.includes(word) && !isBeside(word),
  );
  if (rest.length > 0) return undefined;
  const occasions =
    found?.occasions ??
    ((asksFor(reading, 'attribute') || (asked === 'where' && reading.words.some(holds))) &&
    !asksFor(reading, 'attribute', 'owner', 'due')
      ? [theCongress(plan)]
      : []);
  const [only, ...others] = occasions;
  if (!only || others.length > 0 || !isOn(inquiry, only.starts)) return undefined;
  return tellOccasion(inquiry, only);
};

const dayWords = new Set(['weekday', ...(['days', 'weeks', 'months'] as const).flatMap(everyValueWord)]);

/** Whether a question asks for the day or the month of what may be known by its year alone. */
export const asksFiner = ({ words }: Reading): boolean => words.some(({ word }) => dayWords.has(word));

/** What is told of an occasion: the thing that is asked for, undefined when the plan does not know it. */
export function tellOccasion(inquiry: Inquiry, occasion: Occasion): Draft | undefined {
  const { reading } = inquiry;
  const asked = askedOf(reading);
  const isOpenEnded = asked === undefined || asked === 'what' || asked === 'which';
  const asksHost =
    asksFor(reading, 'attribute', 'host', 'owner') ||
    reading.words.some(({ concepts }) => concepts.some((concept) => hosting.has(concept)));
  if (
    asked === 'where' ||
    asked === 'city' ||
    asked === 'country' ||
    (isOpenEnded && asksFor(reading, 'attribute', 'place'))
  )
    return tellPlace(inquiry, occasion);
  if (asked === 'who' || (isOpenEnded && asksHost))
    return asksHost ? tellHosts(inquiry, occasion) : undefined;
  if (asked === 'how-much' || asked === 'why' || asked === 'hour' || asked === 'how') return undefined;
  const asksUntil = asked === 'how-long' && asksFor(reading, 'order', 'until', 'before');
  if (asksFor(reading, 'attribute', 'days-left') || asksUntil) return tellDaysLeft(inquiry, occasion);
  if (asked === 'how-long' || (asked !== 'when' && asksFor(reading, 'attribute', 'duration')))
    return tellLength(inquiry, occasion);
  if (asked === 'how-many') return undefined;
  return tellDays(inquiry, occasion);
}

const hosting = new Set(['host', 'organise', 'organiser', 'invite', 'meet']);

type Told = Pick<Draft, 'citations' | 'about' | 'isAside'>;

function told({ cite, reading }: Inquiry, { source, name, id }: Occasion): Told {
  const asked = askedOf(reading);
  const isAside = (asked === 'what' || asked === 'which') && !asksFor(reading, 'attribute');
  return { citations: cite(source, name), about: id, ...(isAside && { isAside }) };
}

const isPast = ({ today }: Inquiry, { starts, ends = starts, year = 9999 }: Occasion): boolean =>
  (ends ?? `${year}-12-31`) < today;

const placeOf = ({ city, country }: Occasion): string => [city, country].filter(Boolean).join(', ');

function placeSentence(inquiry: Inquiry, occasion: Occasion): string | undefined {
  const place = placeOf(occasion);
  if (place === '') return undefined;
  const { say } = inquiry;
  return isPast(inquiry, occasion)
    ? say('answer.was-in', { name: occasion.name, place })
    : say('answer.is-in', { name: occasion.name, place });
}

function tellPlace(inquiry: Inquiry, occasion: Occasion): Draft | undefined {
  const short = placeSentence(inquiry, occasion);
  return short === undefined ? undefined : { short, ...told(inquiry, occasion) };
}

function tellHosts(inquiry: Inquiry, occasion: Occasion): Draft | undefined {
  const { plan, say } = inquiry;
  const hosts = occasion.hosts.map((id) => plan.organisations.find((each) => each.id === id)?.name ?? id);
  if (hosts.length === 0) return undefined;
  return {
    short: say('answer.hosts', { name: occasion.name, by: namesJoined(inquiry, hosts) }),
    ...told(inquiry, occasion),
  };
}

function tellDaysLeft(inquiry: Inquiry, occasion: Occasion): Draft | undefined {
  const { say, calendar, today } = inquiry;
  const when = whenOf(inquiry, occasion);
  if (!occasion.starts || when === undefined) return undefined;
  const days = calendar.daysBetween(today, occasion.starts);
  const { name } = occasion;
  const short =
    days > 0
      ? say('answer.days-left', { days, name, when })
      : isPast(inquiry, occasion)
        ? say('answer.is-over', { name, when })
        : say('answer.is-now', { name, when });
  return { short, ...told(inquiry, occasion) };
}

function tellLength(inquiry: Inquiry, occasion: Occasion): Draft | undefined {
  const { say, calendar } = inquiry;
  const { starts, ends, name } = occasion;
  const when = whenOf(inquiry, occasion);
  // How many hours of its one day it takes, no plan says.
  if (!starts || !ends || starts === ends || when === undefined) return undefined;
  return {
    short: say('answer.lasts', { name, days: calendar.daysBetween(starts, ends) + 1, when }),
    ...told(inquiry, occasion),
  };
}

/** When and where an occasion is. */
export function tellDays(inquiry: Inquiry, occasion: Occasion): Draft | undefined {
  const { say, reading } = inquiry;
  const { starts, ends = starts, name } = occasion;
  const when = whenOf(inquiry, occasion);
  if (when === undefined || (!starts && asksFiner(reading))) return undefined;
  const short = isPast(inquiry, occasion)
    ? say('answer.took-place', { name, when })
    : say('answer.takes-place', { name, when });
  const place = placeSentence(inquiry, occasion);
  const asksEnd = asksFor(reading, 'attribute', 'end') && !asksFor(reading, 'attribute', 'begin');
  if (asksEnd && ends && starts !== ends)
    return {
      short: say('answer.ends', { name, when: onDay(inquiry, ends) }),
      more: [short],
      ...told(inquiry, occasion),
    };
  return { short, more: place === undefined ? [] : [place], ...told(inquiry, occasion) };
}
