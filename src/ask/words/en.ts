import type { AnswerWords, DueList } from './answer-words.ts';
import { plural as counted, dayParts } from './parts.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const day = (on: string) => {
  const { day: number, month, year } = dayParts(on);
  return `${number} ${months[month - 1]} ${year}`;
};
const plural = (count: number, one: string, many = `${one}s`) => counted(count, one, many);
const lists: Record<DueList, string> = {
  late: 'late',
  week: 'due in the next seven days',
  today: 'due today',
  tomorrow: 'due tomorrow',
  next: 'coming next',
  month: 'due this month',
  mine: 'yours and open',
  open: 'open',
  done: 'done',
  all: 'in the plan',
  milestones: 'milestones',
  unowned: 'without an owner',
};

export const en: AnswerWords = {
  language: 'en',
  and: 'and',
  attributes: {
    date: 'the date',
    month: 'the month',
    day: 'the day',
    hour: 'the hour',
    year: 'the year',
    place: 'the place',
    venue: 'the venue',
    host: 'the host',
    convenor: 'the convenors',
    duration: 'the duration',
    objective: 'the objectives',
    theme: 'the theme',
    participant: 'the participants',
    number: 'the number',
    adopter: 'who adopted it',
    owner: 'the owner',
    person: 'the name of a person',
    end: 'the end',
    title: 'the title',
  },
  day,
  span: (from, to) => {
    const [a, b] = [dayParts(from), dayParts(to)];
    const start =
      a.month === b.month && a.year === b.year
        ? `${a.day}`
        : a.year === b.year
          ? `${a.day} ${months[a.month - 1]}`
          : day(from);
    return `from ${start} to ${day(to)}`;
  },
  onDay: (on) => `on ${day(on)}`,
  takesPlace: (name, when, tense) => `${name} ${tense === 'past' ? 'took' : 'takes'} place ${when}.`,
  starts: (name, when) => `${name} starts ${when}.`,
  ends: (name, when) => `${name} ends ${when}.`,
  inYear: (name, year) => `${name} took place in ${year}.`,
  yearOf: (name, year) => `${name} is of ${year}.`,
  lasts: (name, days, when) => `${name} lasts ${plural(days, 'day')}, ${when}.`,
  isIn: (name, place, tense) => `${name} ${tense === 'past' ? 'took' : 'takes'} place in ${place}.`,
  hosts: (name, by) => `${by} hosts ${name}.`,
  convened: (name, by) => `${name} was convened by ${by}.`,
  adopted: (name, by) => `${name} was adopted by the ${by}.`,
  daysLeft: (days, name, when) => `${plural(days, 'day')} left until ${name}, which starts ${when}.`,
  onNow: (name, when) => `${name} is taking place now: ${when}.`,
  over: (days, name, when) => `${name} is over: it took place ${when}, and ended ${plural(days, 'day')} ago.`,
  between: (days, first, second) =>
    `${plural(days, 'day')} lie between the start of ${first} and the start of ${second}.`,
  before: (first, second) => `${first} came before ${second}.`,
  members: (count) => `The Planning Committee has ${plural(count, 'member')}:`,
  memberYes: (name) => `Yes, ${name} is a member of the Planning Committee.`,
  memberNo: (name) => `No, the plan does not list ${name} as a member of the Planning Committee.`,
  memberCount: (count, names) => `The Planning Committee has ${plural(count, 'member')}: ${names}.`,
  objectives: (name, count) => `${name} has ${plural(count, 'objective')}:`,
  objectiveCount: (name, count) => `${name} has ${plural(count, 'objective')}.`,
  objectiveAt: (number, name, text) => `Objective ${number} of ${name}: ${text}.`,
  themeCount: (count, name) => `${name} has ${plural(count, 'theme')}.`,
  themeNamed: (number, title) => `Theme ${number} is “${title}”.`,
  themesNamed: (titles) => `The plan names only ${titles}.`,
  buildsOn: (name) => `${name} builds on the commitments and obligations of:`,
  due: (title, when, owner) => `“${title}” is due ${when}${owner ? `; the owner is: ${owner}` : ''}.`,
  isDone: (title) => `“${title}” is done.`,
  dueList: (which, count) => `${plural(count, 'deadline')} ${lists[which]}:`,
  noneDue: (which) => `No deadlines ${lists[which]}.`,
  dueIn: (count, when) =>
    count === 0 ? `No deadlines due ${when}.` : `${plural(count, 'deadline')} due ${when}:`,
  whoAsks:
    'The plan does not know who you are, so it cannot tell what is yours. In chat, an administrator links your account with “people link”; in a terminal, add “--as <person>”.',
  owns: (owner, count) => `${owner}: ${plural(count, 'open deadline')}:`,
  ownedBy: (title, owner) => `The owner of “${title}” is: ${owner}.`,
  nobodyOwns: (title) => `Nobody owns “${title}” yet.`,
  midnight: (zone) => `A date without an hour ends at midnight in ${zone}.`,
  template: 'This is proposed by the template; no document states it.',
  fullName: (name) => `The full name: ${name}.`,
  documentSays: (quote) => (quote.startsWith('…') ? `The document says: “${quote}”.` : quote),
  roleOf: (role, name) => `${role}: ${name}.`,
  notSaid: 'The plan does not say.',
  notSaidOf: (what, name) => `The plan does not say ${what} of ${name}.`,
  unknownName: (name) => `The plan does not know “${name}”.`,
  notHeld: (words) => `The plan does not say anything about “${words}”.`,
  closest: (what) => `The closest it has: ${what}`,
  tooLong: 'That is too long for a question. Please ask in one or two sentences.',
  empty: 'Please ask a question in words, such as: When is the congress?',
};
