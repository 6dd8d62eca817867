import { dayMs, minuteMs } from '../../domain/instant.ts';
import type { Concept } from '../../language/concept.ts';
import { everyValueWord } from '../../language/every-value-word.ts';
import type { AttributeWord } from '../../language/grammar.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { ordinalOf } from '../../time/ordinals.ts';
import { type Answerer, type Draft, type Inquiry, leftOver } from '../draft.ts';
import { lengthWords, namesJoined } from '../in-words.ts';
import { asksDaysLeft, isUnitOfTime } from '../question/days-left.ts';
import { askedOf, asksFor, type Reading, standsFor, type Word } from '../question/reading.ts';
import { isAskedVerb } from '../question/verb.ts';
import { isOn } from './meant.ts';
import { endOf, hoursOfOccasion, whenOf } from './occasion-when.ts';
import { type Occasion, occasionsMeant, theCongress } from './occasions.ts';

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
/** Those of them that are verbs: after an article it is a noun, as in `la réception`. */
const holdingVerbs = new Set(['meet', 'invite', 'receive']);
const holds = (word: Word, { words, language }: Reading): boolean => {
  const { articles } = lexiconFor(language).grammar;
  const isNoun = articles.includes(words[words.indexOf(word) - 1]?.word ?? '');
  return word.concepts.some((concept) => holding.has(concept) && !(isNoun && holdingVerbs.has(concept)));
};

/** Answers about the congress or one of its events: when and where it is, how long, who hosts it. */
export const answerOccasion: Answerer = (inquiry) => {
  const { plan, reading } = inquiry;
  const asked = askedOf(reading);
  const isOfDays = asked === undefined || asked === 'when' || asked === 'hour' || asked === 'year';
  const isLeft = asked === 'how-long' || asksDaysLeft(reading);
  // `The first day of the congress`, but `the first congress`.
  const bounds = (word: Word) =>
    isBounding(word) && (ordinalOf(word.word) === undefined || asksFiner(reading));
  const { words, language } = reading;
  const isVerb = (word: Word) =>
    (asked === 'when' || asked === 'hour' || asked === 'where') &&
    isAskedVerb(words, words.indexOf(word), language);
  const isBeside = (word: Word) =>
    holds(word, reading) || isVerb(word) || (isOfDays && bounds(word)) || (isLeft && isUnitOfTime(word));
  const found = occasionsMeant(inquiry, isBeside);
  const rest = leftOver(reading, isLeft ? [...used, 'order', 'state:open'] : used).filter(
    (word) => !found?.words.includes(word) && !isBeside(word),
  );
  if (rest.length > 0) return undefined;
  const occasions =
    found?.occasions ??
    ((asksFor(reading, 'attribute') ||
      (asked === 'where' && reading.words.some((word) => holds(word, reading)))) &&
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

/** Ideas of places more exact than the city, which is all that the plan knows. */
const exactPlaces = new Set<Concept>(['address', 'room', 'building', 'floor', 'auditorium']);
const asksExactPlace = ({ words }: Reading): boolean =>
  words.some(({ concepts }) => concepts.some((concept) => exactPlaces.has(concept)));

const hosting = new Set(['host', 'organise', 'organiser', 'invite', 'meet']);

/** What is told of an occasion: the thing that is asked for, undefined when the plan does not know it. */
export function tellOccasion(inquiry: Inquiry, occasion: Occasion): Draft | undefined {
  const { reading } = inquiry;
  const asked = askedOf(reading);
  const asks = (...attributes: AttributeWord[]) => asksFor(reading, 'attribute', ...attributes);
  const isOpenEnded = asked === undefined || asked === 'what' || asked === 'which';
  const asksHost =
    asks('host', 'owner') ||
    reading.words.some(({ concepts }) => concepts.some((concept) => hosting.has(concept)));
  const asksPlace = asked === 'where' || asked === 'city' || asked === 'country';
  const asksUntil =
    asksDaysLeft(reading) || (asked === 'how-long' && asksFor(reading, 'order', 'until', 'before'));
  const asksLength = asked === 'how-long' || (asked !== 'when' && asked !== 'hour' && asks('duration'));
  const tell = (sentences: readonly string[]) => drafted(inquiry, occasion, sentences);
  if (asksPlace || (isOpenEnded && asks('place')))
    return asksExactPlace(reading) ? undefined : tell(placeWords(inquiry, occasion));
  if (isOpenEnded && asksHost) return tell(hostWords(inquiry, occasion));
  if (asked === 'who') return asksHost ? tell(hostWords(inquiry, occasion)) : undefined;
  if (asked === 'how-much' || asked === 'why' || asked === 'how') return undefined;
  if (asked === 'hour' && !knowsHour(reading, occasion)) return undefined;
  if (asksUntil) return tell(daysLeftWords(inquiry, occasion));
  if (asksLength) return tell(lengthOf(inquiry, occasion));
  return asked === 'how-many' ? undefined : tellDays(inquiry, occasion);
}

/** `Until when` is one phrase of the grammar, and says more than `when`. */
const saysUntil = ({ words, language }: Reading): boolean =>
  words.some(({ word }) => lexiconFor(language).grammar.orders.until.includes(word));

/** Whether a question asks when something ends, and not also when it begins. */
const asksEnd = (reading: Reading): boolean =>
  (asksFor(reading, 'attribute', 'end') || saysUntil(reading)) && !asksFor(reading, 'attribute', 'begin');

/** Whether the plan has the hour that is asked for. */
const knowsHour = (reading: Reading, { startTime, endTime }: Occasion): boolean =>
  (asksEnd(reading) ? endTime : startTime) !== undefined;

/** When and where an occasion is. */
export function tellDays(inquiry: Inquiry, occasion: Occasion): Draft | undefined {
  const { say, reading } = inquiry;
  const { starts, name } = occasion;
  const when = whenOf(inquiry, occasion);
  if (when === undefined || (!starts && asksFiner(reading))) return undefined;
  const takes = say(isPast(inquiry, occasion) ? 'answer.took-place' : 'answer.takes-place', { name, when });
  const end = asksEnd(reading) ? endOf(inquiry, occasion) : undefined;
  const sentences =
    end === undefined
      ? [takes, ...placeWords(inquiry, occasion)]
      : [say('answer.ends', { name, when: end }), takes];
  return drafted(inquiry, occasion, sentences);
}

/** An answer about an occasion; undefined where the plan does not know what is asked of it. */
function drafted(
  { cite, reading }: Inquiry,
  { source, name, id }: Occasion,
  [short, ...more]: readonly string[],
): Draft | undefined {
  const asked = askedOf(reading);
  const isAside = (asked === 'what' || asked === 'which') && !asksFor(reading, 'attribute');
  if (short === undefined) return undefined;
  return { short, more, citations: cite(source, name), about: id, ...(isAside && { isAside }) };
}

function isPast(inquiry: Inquiry, occasion: Occasion): boolean {
  const { starts, ends = starts, year = 9999 } = occasion;
  const { to } = hoursOfOccasion(inquiry, occasion) ?? {};
  return to ? to.at < inquiry.now : (ends ?? `${year}-12-31`) < inquiry.today;
}

function placeWords(inquiry: Inquiry, occasion: Occasion): string[] {
  const { name, city, country } = occasion;
  const place = [city, country].filter(Boolean).join(', ');
  const key = isPast(inquiry, occasion) ? 'answer.was-in' : 'answer.is-in';
  return place === '' ? [] : [inquiry.say(key, { name, place })];
}

function hostWords(inquiry: Inquiry, { name, hosts }: Occasion): string[] {
  const { plan, say } = inquiry;
  const names = hosts.map((id) => plan.organisations.find((each) => each.id === id)?.name ?? id);
  return names.length === 0 ? [] : [say('answer.hosts', { name, by: namesJoined(inquiry, names) })];
}

function daysLeftWords(inquiry: Inquiry, occasion: Occasion): string[] {
  const { say, calendar, today } = inquiry;
  const { starts, name } = occasion;
  const when = whenOf(inquiry, occasion);
  if (!starts || when === undefined) return [];
  const days = calendar.daysBetween(today, starts);
  if (days > 0) return [say('answer.days-left', { days, name, when })];
  return [say(isPast(inquiry, occasion) ? 'answer.is-over' : 'answer.is-now', { name, when })];
}

function lengthOf(inquiry: Inquiry, occasion: Occasion): string[] {
  const { starts, ends, name } = occasion;
  const { say, calendar } = inquiry;
  const when = whenOf(inquiry, occasion);
  if (!starts || when === undefined) return [];
  const { from, to } = hoursOfOccasion(inquiry, occasion) ?? {};
  if (from && to?.time !== undefined && to.at - from.at < dayMs)
    return [
      say('answer.lasts-hours', { name, length: lengthWords(inquiry, (to.at - from.at) / minuteMs), when }),
    ];
  // Without its hours no plan says how much of its one day it takes.
  if (!ends || starts === ends) return [];
  return [say('answer.lasts', { name, days: calendar.daysBetween(starts, ends) + 1, when })];
}
