import { type DateWords, type Sentences, startOf, wordsOfDay } from './sentences.ts';

const dates: DateWords = {
  months: 'January February March April May June July August September October November December'.split(' '),
  join: (day, month, year) => `${day} ${month} ${year}`,
};
const day = (on: string) => wordsOfDay(on, dates);
const nouns = {
  deadline: ['deadline', 'deadlines'],
  milestone: ['milestone', 'milestones'],
  objective: ['objective', 'objectives'],
  commitment: ['commitment', 'commitments'],
  indicator: ['indicator', 'indicators'],
  event: ['event', 'events'],
  person: ['person', 'people'],
  organisation: ['organisation', 'organisations'],
  theme: ['theme', 'themes'],
} as const;
const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** English. */
export const en: Sentences = {
  language: 'en',
  and: 'and',
  or: 'or',
  onDay: (on) => `on ${day(on)}`,
  span: (from, to) =>
    from && to
      ? `from ${startOf(from, to, dates)} to ${day(to)}`
      : from
        ? `from ${day(from)} on`
        : to
          ? `until ${day(to)}`
          : '',
  hourIn: (time, city) => `${time} ${city} time`,
  takesPlace: (name, when) => `${name} takes place ${when}.`,
  tookPlace: (name, when) => `${name} took place ${when}.`,
  ends: (name, when) => `${name} ends ${when}.`,
  isIn: (name, place) => `${name} takes place in ${place}.`,
  wasIn: (name, place) => `${name} took place in ${place}.`,
  hosts: (name, by) => `${by} hosts ${name}.`,
  lasts: (name, count, when) => `${name} lasts ${days(count)}, ${when}.`,
  daysLeft: (count, name, when) => `${days(count)} left until ${name}: ${when}.`,
  onNow: (name, when) => `${name} is taking place now: ${when}.`,
  over: (name, when) => `${name} is over: it took place ${when}.`,
  isOf: (name, year) => `${name} is of ${year}.`,
  adoptedBy: (name, by) => `${name} was adopted by the ${by}.`,
  due: (title, when) => `“${title}” is due ${when}`,
  owner: (name) => `owner: ${name}`,
  ownedBy: (title, owner) => `The owner of “${title}” is ${owner}.`,
  contact: (of, name) => `The focal point of ${of} is ${name}.`,
  nobodyOwns: (title) => `Nobody owns “${title}” yet.`,
  isDone: (title, when) => `“${title}” is done; it was due ${when}.`,
  isLate: (title, when, count) => `“${title}” is late by ${days(count)}, not done yet; it was due ${when}`,
  isOpen: (title, when) => `“${title}” is open, not done yet; it is due ${when}`,
  isCancelled: (title) => `“${title}” was cancelled.`,
  midnight: (city) => `A date without an hour ends at midnight, ${city} time.`,
  template: 'This is proposed by the template; no document states it.',
  yes: 'Yes',
  no: 'No',
  roles: {
    chair: 'chair',
    secretary: 'secretary',
    member: 'member',
    reviewer: 'reviewer',
    observer: 'observer',
    partner: 'partner',
  },
  states: { open: 'open', done: 'done', late: 'late', cancelled: 'cancelled' },
  statuses: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    fulfilled: 'fulfilled',
    changed: 'changed',
    withdrawn: 'withdrawn',
  },
  notSo: (word) => `not ${word}`,
  measures: {
    baseline: 'baseline',
    value: 'last',
    target: 'target',
    distance: 'to the target',
    none: 'no number yet',
  },
  ofWhole: (number, whole) => `${number} of ${whole}`,
  trends: { better: 'on the way', worse: 'moving away', same: 'unchanged' },
  levels: { national: 'national', regional: 'regional', international: 'international' },
  count: (of, number) => `${number === 0 ? 'no' : number} ${nouns[of][number === 1 ? 0 : 1]}`,
  countOf: (of, number, all) => `${number} of ${all} ${nouns[of][all === 1 ? 0 : 1]}`,
  noOwner: 'without an owner',
  answered: 'answered',
  notAnswered: 'not answered',
  committee: 'planning committee',
  whoAsks:
    'The plan does not know who you are, so it cannot tell what is yours. In chat, an administrator links your account with “people link”; in a terminal, add “--as <person>”.',
  promised: (title, by, status) => `${by}: “${title}”${status ? `, ${status}` : ''}.`,
  isRole: (name, role, organisation) => `${name}: ${role}${organisation ? `, ${organisation}` : ''}.`,
  documentSays: (quote) => (quote.startsWith('…') ? `The document says: “${quote}”.` : quote),
  nearest: 'I find no sure answer. The nearest:',
  wordedByModel: 'Put into words by a language model; the quote is the source’s own.',
  whichOne: 'Which one do you mean?',
  notSaid: 'The plan and its documents do not say.',
  notHeld: (words) => `Neither the plan nor its documents say anything about “${words}”.`,
  tooLong: 'That is too long for a question. Please ask in one or two sentences.',
  empty: 'Please ask a question in words, such as: When is the congress?',
};
