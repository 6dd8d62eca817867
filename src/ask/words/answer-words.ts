import type { Day } from '../../domain/instant.ts';
import type { Language } from '../language.ts';

/** What is asked of an item, as refusals name it. */
export const attributes = [
  'date',
  'month',
  'day',
  'hour',
  'year',
  'place',
  'venue',
  'host',
  'convenor',
  'duration',
  'objective',
  'theme',
  'participant',
  'number',
  'adopter',
  'owner',
  'person',
  'end',
  'title',
] as const;
export type Attribute = (typeof attributes)[number];

type Tense = 'past' | 'future';

/** The sentences of answers in one language. Names, titles and quotes come as the plan and its documents have them. */
export type AnswerWords = {
  language: Language;
  and: string;
  attributes: Readonly<Record<Attribute, string>>;
  /** `YYYY-MM-DD` in words, with the year. */
  day(on: Day): string;
  /** From one day to another, with the prepositions a sentence needs. */
  span(from: Day, to: Day): string;
  onDay(on: Day): string;
  takesPlace(name: string, when: string, tense: Tense): string;
  starts(name: string, when: string): string;
  ends(name: string, when: string): string;
  inYear(name: string, year: number): string;
  yearOf(name: string, year: number): string;
  lasts(name: string, days: number, when: string): string;
  isIn(name: string, place: string, tense: Tense): string;
  hosts(name: string, by: string): string;
  convened(name: string, by: string): string;
  adopted(name: string, by: string): string;
  daysLeft(days: number, name: string, when: string): string;
  onNow(name: string, when: string): string;
  over(days: number, name: string, when: string): string;
  between(days: number, first: string, second: string): string;
  /** Which of two came first. */
  before(first: string, second: string): string;
  members(count: number): string;
  memberYes(name: string): string;
  memberNo(name: string): string;
  memberCount(count: number, names: string): string;
  objectives(name: string, count: number): string;
  objectiveCount(name: string, count: number): string;
  objectiveAt(number: number, name: string, text: string): string;
  themeCount(count: number, name: string): string;
  themeNamed(number: number, title: string): string;
  themesNamed(titles: string): string;
  buildsOn(name: string): string;
  due(title: string, when: string, owner: string | undefined): string;
  isDone(title: string): string;
  dueList(which: DueList, count: number): string;
  noneDue(which: DueList): string;
  /** A lead, or that there are none; `when` as `span` and `onDay` say it. */
  dueIn(count: number, when: string): string;
  /** To somebody the plan does not know, who asks for what is their own: how to say who they are. */
  whoAsks: string;
  owns(owner: string, count: number): string;
  ownedBy(title: string, owner: string): string;
  nobodyOwns(title: string): string;
  midnight(zone: string): string;
  template: string;
  documentSays(quote: string): string;
  fullName(name: string): string;
  roleOf(role: string, name: string): string;
  /** Refusals. */
  notSaid: string;
  notSaidOf(what: string, name: string): string;
  unknownName(name: string): string;
  notHeld(words: string): string;
  closest(what: string): string;
  tooLong: string;
  empty: string;
};

/** Which deadlines a list shows. */
export type DueList =
  | 'late'
  | 'week'
  | 'today'
  | 'tomorrow'
  | 'next'
  | 'month'
  | 'mine'
  | 'open'
  | 'done'
  | 'all'
  | 'milestones'
  | 'unowned';
