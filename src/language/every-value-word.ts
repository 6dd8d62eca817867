import { languages } from './language.ts';
import { values } from './lists/values.ts';
import type { ValueWords } from './values.ts';

/** The words of a kind in every language: a text may be written in any. */
export const everyValueWord = (kind: keyof ValueWords): string[] => [
  ...new Set(languages.flatMap((language) => values[language][kind])),
];

/** The words for days, weeks, fortnights and months in every language. */
export const dayUnits: ReadonlySet<string> = new Set(
  (['days', 'weeks', 'fortnights', 'months'] as const).flatMap(everyValueWord),
);
