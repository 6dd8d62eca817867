import type { CommitmentStatus, Level } from '../../domain/commitment.ts';
import type { Trend } from '../../domain/indicator.ts';
import type { Day } from '../../domain/instant.ts';
import type { Role } from '../../domain/person.ts';
import type { Language } from '../../language/language.ts';
import type { Listed } from '../plan/query.ts';

/** Where a deadline stands. */
export type DeadlineState = 'open' | 'done' | 'late' | 'cancelled';

/** The sentences of answers in one language. Names, titles and quotes come as the plan and its documents have them. */
export type Sentences = {
  language: Language;
  and: string;
  or: string;
  onDay(on: Day): string;
  /** From one day to another, with the prepositions a sentence needs; one end may be open. */
  span(from: Day | undefined, to: Day | undefined): string;
  /** An hour in the zone of a city. */
  hourIn(time: string, city: string): string;
  takesPlace(name: string, when: string): string;
  tookPlace(name: string, when: string): string;
  ends(name: string, when: string): string;
  isIn(name: string, place: string): string;
  wasIn(name: string, place: string): string;
  hosts(name: string, by: string): string;
  lasts(name: string, days: number, when: string): string;
  daysLeft(days: number, name: string, when: string): string;
  onNow(name: string, when: string): string;
  over(name: string, when: string): string;
  /** The year that a convention or a study is of. */
  isOf(name: string, year: number): string;
  adoptedBy(name: string, by: string): string;
  due(title: string, when: string): string;
  owner(name: string): string;
  ownedBy(title: string, owner: string): string;
  /** Who speaks for an organisation, or for what it promised. */
  contact(of: string, name: string): string;
  nobodyOwns(title: string): string;
  isDone(title: string, when: string): string;
  isLate(title: string, when: string, days: number): string;
  isOpen(title: string, when: string): string;
  isCancelled(title: string): string;
  midnight(city: string): string;
  template: string;
  yes: string;
  no: string;
  roles: Readonly<Record<Role, string>>;
  states: Readonly<Record<DeadlineState, string>>;
  statuses: Readonly<Record<CommitmentStatus, string>>;
  /** That a status is not the one of a word. */
  notSo(word: string): string;
  /** What is told of an indicator, before its amount. */
  measures: Readonly<Record<'baseline' | 'value' | 'target' | 'distance' | 'none', string>>;
  /** A part of a whole: `3 of 27`. */
  ofWhole(number: string, whole: string): string;
  trends: Readonly<Record<Trend, string>>;
  levels: Readonly<Record<Level, string>>;
  /** How many there are of a kind: `1 deadline`, `no deadlines`. */
  count(of: Listed | 'milestone', number: number): string;
  /** How many of all: `2 of 15 deadlines`. */
  countOf(of: Listed | 'milestone', number: number, all: number): string;
  noOwner: string;
  answered: string;
  notAnswered: string;
  committee: string;
  /** To somebody the plan does not know, who asks for what is their own: how to say who they are. */
  whoAsks: string;
  /** Whose commitment it is, and where it stands. */
  promised(title: string, by: string, status: string | undefined): string;
  /** What somebody is: `Bruno is a member, of ECPAT`. */
  isRole(name: string, role: string, organisation: string | undefined): string;
  documentSays(quote: string): string;
  /** Before passages or items that may answer. */
  nearest: string;
  /** Under an answer that the committee’s language model put into words. */
  wordedByModel: string;
  /** Before what a question may have meant. */
  whichOne: string;
  notSaid: string;
  notHeld(words: string): string;
  tooLong: string;
  empty: string;
};

/** The days of a month in words, as a language orders them. */
export type DateWords = { months: readonly string[]; join(day: number, month: string, year: number): string };

/** The numbers of a day; the month counts from 1. */
export function dayParts(on: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return { year, month, day };
}

/** A day in words. */
export function wordsOfDay(on: Day, { months, join }: DateWords): string {
  const { year, month, day } = dayParts(on);
  return join(day, months[month - 1] ?? '', year);
}

const formats = new Map<string, Intl.DateTimeFormat>();

const shortFormat = (language: Language, isThisYear: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });

/** A day as a list shows it, with the short name of its weekday; the year only where it is another than `now`'s. */
export function shortDay(on: Day, language: Language, thisYear: number): string {
  const isThisYear = dayParts(on).year === thisYear;
  const key = `${language} ${isThisYear}`;
  const format = formats.get(key) ?? shortFormat(language, isThisYear);
  formats.set(key, format);
  return format.format(Date.parse(on));
}

/** The start of a span without what its end says as well: `25` of `25 to 28 November`. */
export function startOf(from: Day, to: Day, { months, join }: DateWords): string {
  const [a, b] = [dayParts(from), dayParts(to)];
  if (a.year !== b.year) return join(a.day, months[a.month - 1] ?? '', a.year);
  return a.month === b.month
    ? `${a.day}`
    : join(a.day, months[a.month - 1] ?? '', a.year).replace(/ (?:de )?\d{4}$/, '');
}
