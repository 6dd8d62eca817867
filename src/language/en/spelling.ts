import type { Spelling } from '../spelling.ts';

/** How words of English are told and inflected. */
export const spelling: Spelling = {
  signs: [],
  plurals: [
    [/ies$/, 'y'],
    [/(ss|sh|ch|x|z)es$/, '$1'],
    [/([^su])s$/, '$1'],
  ],
  derivations: [
    [/(?:isation|ization|ising|izing|ised|ized|iser|izer|ise|ize)$/, 'is'],
    [/(?:ations?|ators?|ating|ated|ate|ative)$/, ''],
    [/(?:ements?|ments?|nesses|ness|ships?|fully|ful|ities|ity)$/, ''],
    [/(?:ance|ence|ant|ent|ion|al|or|er)$/, ''],
  ],
  inflections: [[/(?:ing|ed|ly|e)$/, '']],
};
