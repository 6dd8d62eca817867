import { dateLexicons } from '../language/date-lexicons.ts';

const roman = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

const said = new Map<string, number>();
for (const { ordinals } of dateLexicons)
  for (const [at, words] of ordinals.entries()) for (const word of words.split('/')) said.set(word, at + 1);
for (const [at, word] of roman.entries()) if (at > 0) said.set(word, at + 1);

/** The number that a folded ordinal of five languages stands for: `third`, `3rd`, `tercero`, `III`; undefined for another word. */
export const ordinalOf = (word: string): number | undefined => {
  const digits = /^(\d{1,3})(?:st|nd|rd|th|o|a|e|er|ere|eme|[ºª°])$/.exec(word)?.[1];
  // Spanish and Italian shorten them before a noun: `tercer congreso`.
  return digits === undefined ? (said.get(word) ?? said.get(`${word}o`)) : Number(digits);
};
