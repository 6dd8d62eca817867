import { romanceEndings, type Spelling } from '../spelling.ts';

/** How words of French are told and inflected. */
export const spelling: Spelling = {
  signs: [/[œûùëï]|\b(?:qu|j|n|s|c|d|l)['’][aeiouyhéèêàâ]/i],
  plurals: [
    [/eaux$/, 'eau'],
    [/aux$/, 'al'],
    [/([^s])s$/, '$1'],
    [/eux$/, 'eu'],
  ],
  ...romanceEndings,
};
