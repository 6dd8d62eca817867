import { romanceEndings, type Spelling } from '../spelling.ts';

/** How words of Spanish are told and inflected. */
export const spelling: Spelling = {
  signs: [/[¿¡ñ]/i, /ción\b|[áéíóú]n\b/i],
  plurals: [
    [/ces$/, 'z'],
    [/([bdfglmnrsxyz])es$/, '$1'],
    [/([aeiou])s$/, '$1'],
  ],
  ...romanceEndings,
};
