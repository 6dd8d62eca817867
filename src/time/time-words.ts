import { dateLexicons } from '../language/date-lexicons.ts';
import { months, weekdays } from '../language/dates.ts';

const naming = new Set([
  ...weekdays,
  ...months,
  'today',
  'tomorrow',
  'yesterday',
  'week',
  'weekend',
  'month',
  'year',
]);

/** Abbreviations are words of their own too often to tell a date by. */
const shortest = 4;

const isAbbreviated = (english: string): boolean => weekdays.includes(english) || months.includes(english);

const said = dateLexicons.flatMap(({ words }) =>
  Object.entries(words)
    .filter(([english]) => naming.has(english))
    .flatMap(([english, phrases]) =>
      phrases.filter(
        (phrase) => !phrase.includes(' ') && (phrase.length >= shortest || !isAbbreviated(english)),
      ),
    ),
);

/** Folded words of five languages that name a day, a week, a month or a year: a date has one of them, or a number. */
export const timeWords: ReadonlySet<string> = new Set([...naming, ...said]);
