import { languages } from '../language/language.ts';
import { promises } from '../language/lists/promises.ts';
import type { PromiseSigns } from '../language/promises.ts';

/** The signs of a kind in every language: a document may be written in any. */
export const anySign = (kind: keyof PromiseSigns): string[] => [
  ...new Set(languages.flatMap((language) => promises[language][kind])),
];
