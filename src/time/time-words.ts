import { dateLexicons } from '../language/date-lexicons.ts';
import { type DateLexicon, months, weekdays } from '../language/dates.ts';
import type { Language } from '../language/language.ts';

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

const saidIn = ({ words, language }: DateLexicon): string[] => [
  ...(language === 'en' ? naming : []),
  ...Object.entries(words)
    .filter(([english]) => naming.has(english))
    .flatMap(([english, phrases]) =>
      phrases.filter(
        (phrase) => !phrase.includes(' ') && (phrase.length >= shortest || !isAbbreviated(english)),
      ),
    ),
];

const byLanguage = new Map(
  dateLexicons.map((lexicon) => [lexicon.language, new Set(saidIn(lexicon))] as const),
);

/** Folded words of one language that name a day, a week, a month or a year: the French `an` is none in English. */
export const timeWordsOf = (language: Language): ReadonlySet<string> => byLanguage.get(language) ?? timeWords;

/** Those of all five languages: a date has one of them, or a number. */
export const timeWords: ReadonlySet<string> = new Set(
  [...byLanguage.values()].flatMap((words) => [...words]),
);
