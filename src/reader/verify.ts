import type { NearUnit } from '../ask/near-units.ts';
import type { Language } from '../language/language.ts';
import { detectLanguage, lexiconFor } from '../language/lexicon.ts';
import { wordsOf } from '../language/token.ts';
import type { Claim } from './prompts.ts';
import { heldValues, statedValues } from './values.ts';

/** A claim that its passage bears out, word by word. */
export type Verified = Claim & { unit: NearUnit };

const leastWords = 3;

const plain = (text: string): string =>
  text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

/** A quote that begins or ends within a word or a number is none. */
function holds(text: string, quote: string): boolean {
  const exact = quote.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const before = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:])`;
  const after = String.raw`(?![\p{L}\p{N}]|[.,:]\p{N})`;
  return new RegExp(`${before}${exact}${after}`, 'u').test(text);
}

/** Whether a text says that something is not so. */
function denies(text: string, guess: Language): boolean {
  const words = wordsOf(text.replace(/n['’]t\b/g, ' not'));
  const { phrases } = lexiconFor(detectLanguage(text, words, guess));
  return words.some((_, at) =>
    phrases
      .at(words, at)
      ?.values.some(
        (mark) =>
          mark.kind === 'operator' &&
          (mark.value === 'not' || mark.value === 'without' || mark.value === 'nobody'),
      ),
  );
}

/**
 * A claim, if it can be believed: its quote stands in the passage as it is, the quote has every number, date, name and
 * address of the claim, and neither leaves out a “not”.
 */
export function verifyClaim(
  claim: Claim,
  units: readonly NearUnit[],
  language: Language,
): Verified | undefined {
  const unit = units[claim.passage - 1];
  if (!unit) return undefined;
  const text = plain(unit.text);
  const quote = plain(claim.quote).replace(/^"(.*)"$/, '$1');
  if (wordsOf(quote).length < leastWords && quote !== text) return undefined;
  if (!holds(text, quote)) return undefined;
  const held = heldValues(quote);
  if (!statedValues(claim.claim, language).every((value) => held.has(value))) return undefined;
  const isDenied = denies(text, language);
  if (denies(quote, language) !== isDenied || denies(claim.claim, language) !== isDenied) return undefined;
  return { ...claim, quote, unit };
}
