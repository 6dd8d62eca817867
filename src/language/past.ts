import type { Language } from './language.ts';

/** How a verb ends that tells of something finished, as it is written; loose, since it is looked at beside its meaning. */
const endings: Readonly<Record<Language, RegExp>> = {
  en: /(?:ed|en|wn|nt|ght|und|ade|ilt|ept|aid|one)$/u,
  pt: /(?:[ai]d|eit|rit|ert|ist|ost|ress)[oa]s?$|(?:ei|ou|eu|iu|amos|imos|aram|eram|iram|gue|gues)$/u,
  es: /(?:[ai]d|ech|rit|iert|ist|uest)[oa]s?$|(?:é|í|ó|amos|imos|aron|ieron)$/u,
  fr: /(?:é|i|u|it|is|ert|int)e?s?$/u,
  it: /(?:[aiu]t|tt|st|rs|ert|es)[oaie]$/u,
};

/** Whether a word looks like a verb of something finished: `booked`, `reservado`, `louée`. */
export const looksPast = (written: string, language: Language): boolean =>
  endings[language].test(written.toLowerCase());
