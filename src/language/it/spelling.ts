import { romanceEndings, type Spelling } from '../spelling.ts';

/** How words of Italian are told and inflected. */
export const spelling: Spelling = {
  signs: [/[ìò]|\b(?:dell|all|nell|cos|sull|dall)['’]|\bc['’]è/i, /zion[ei]\b/i],
  plurals: [
    [/([cg])h[ie]$/, '$1o'],
    [/ioni$/, 'ione'],
    [/tori$/, 'tore'],
    [/trici$/, 'trice'],
  ],
  ...romanceEndings,
};
