/** A word of a text: as it is written, and folded as it is compared. */
export type Token = {
  /** As written. */
  text: string;
  /** Small letters without accents. */
  word: string;
  /** Where it begins in the text. */
  at: number;
};

/** Lower case without accents, one kind of quote and dash: what two spellings of a word have in common. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o');
}

const wordPattern = /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)+|\p{N}+|\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** The words of a text. Hyphens and apostrophes part words; the dots of an abbreviation do not, nor those of a number, nor the number of a name. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(wordPattern)].flatMap((match) => {
    const word = foldText(match[0]).replace(/(?<=\p{L})\./gu, '');
    return word === '' ? [] : [{ text: match[0], word, at: match.index }];
  });
}

/** The folded words of a text. */
export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word);
