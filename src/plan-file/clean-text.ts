/** Why a text that a person wrote is refused. */
export type TextFault = 'empty' | 'too-long' | 'hidden' | 'marks';

/** The most code points that a title, a name or a place may have. */
export const titleLimit = 200;

// Variation selectors 15 and 16 only choose between text and colour forms of a symbol: they are left alone.
const hidden = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/u;
const marks = /\p{M}{5,}/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A text on one line, in Unicode's composed form, without surrounding space; or why it is refused: nothing to see,
 * longer than `limit` code points, characters that show nothing or turn the direction of writing, or more than four
 * combining marks on one character.
 */
export function cleanText(text: string, limit: number): { text: string } | { fault: TextFault } {
  if (text.length > 4 * limit + 1000) return { fault: 'too-long' };
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (hidden.test(clean)) return { fault: 'hidden' };
  if (!visible.test(clean)) return { fault: 'empty' };
  if (marks.test(clean.normalize('NFD'))) return { fault: 'marks' };
  return [...clean].length > limit ? { fault: 'too-long' } : { text: clean };
}
