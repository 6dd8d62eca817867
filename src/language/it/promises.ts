import type { PromiseSigns } from '../promises.ts';

/** With what a promise is written in Italian. */
export const promises: PromiseSigns = {
  articles: [
    'gli',
    'i',
    'il',
    'la',
    'le',
    'lo',
  ],
  bodies: [
    'comitato',
    'governi',
    'ministero',
    'organizzazione',
    'rete',
    'segretariato',
  ],
  links: [
    'contro',
    "d[’'](?=\\p{Lu})",
    'da',
    'degli',
    'dei',
    'del',
    'della',
    'delle',
    'dello',
    'di',
    'e',
    'la',
    'le',
    'per',
  ],
  things: [
    'ciò',
    'conferenza',
    'congresso',
    'dichiarazione',
    'documento',
    'programma',
    'quando',
    'questa',
    'questo',
    'riunione',
    'se',
    'sessione',
    'si',
  ],
  merely: [
    'avrà luogo',
    'sar(?:à|anno)',
    'star(?:à|anno)',
  ],
  future: [
    '\\p{Ll}{2,}r(?:à|anno)',
    'far(?:à|anno)',
  ],
  acts: [
    '(?:si impegna(?:no)?|promettono|promette)(?![\\p{L}])',
    '(?:si è impegnat[oaie]|ha (?:promesso|accettato|convenuto|annunciato))(?![\\p{L}])',
  ],
  whole: [
    'ci impegniamo',
    'si impegn(?:a|ano)',
  ],
  unlike: [],
  nobody: [
    'nessun[ao]?',
  ],
  denied: [],
  never: [
    'mai',
    'non',
  ],
  reflexives: [
    'ci ',
    "l[’']",
    'si ',
  ],
  stems: [
    'impegn',
    'promet',
  ],
};
