const maxQuestion = 600;

/** Lower case without accents, one kind of quote and dash: what two spellings of a word have in common. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** A question without control and direction characters, on one line. */
export function cleanQuestion(text: string): string {
  return text
    .slice(0, 20_000)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Whether a question is longer than a question is. */
export const isTooLong = (question: string): boolean => question.length > maxQuestion;

/** The words of a text, folded; hyphens and apostrophes part words, dots of an abbreviation do not. */
export function wordsOf(text: string): string[] {
  const joined = fold(text).replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1');
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word, folded, ends as plurals do in any of the languages. */
export const isPluralWord = (word: string): boolean =>
  word.length > 3 && /(?:[^s]s|sses|ssi|temi|ivi|opi|zioni)$/.test(word);
