import type { DateLexicon } from './dates.ts';
import { languages } from './language.ts';
import { dateRewrites } from './lists/date-rewrites.ts';
import { dates } from './lists/dates.ts';

/** How dates are written, in each language that they are read in; English first. */
export const dateLexicons: readonly DateLexicon[] = languages.map((language) => ({
  language,
  ...dates[language],
  ...dateRewrites[language],
}));
