import { romanceEndings, type Spelling } from '../spelling.ts';

/** How words of Portuguese are told and inflected. */
export const spelling: Spelling = {
  signs: [/[ãõ]/i, /ç[aãõo]/i, /ção\b|ções\b/i],
  plurals: [
    [/(?:oes|aes|aos)$/, 'ao'],
    [/ns$/, 'm'],
    [/ais$/, 'al'],
    [/eis$/, 'el'],
    [/([rz])es$/, '$1'],
    [/([aeiou])s$/, '$1'],
  ],
  ...romanceEndings,
};
