import type { Language } from '../language/language.ts';
import { shorthand } from '../language/lists/shorthand.ts';

const word = /(?<![\p{L}\p{M}\p{N}@#/.'’-])\p{Ll}[\p{Ll}\p{N}]*(?![\p{L}\p{M}\p{N}/@'’-]|\.\p{L})/gu;
const quotes = /"[^"]*"|“[^”]*”|«[^»]*»/gu;

/** A letter that is drawn out: `hellooo`. */
const drawnOut = /(\p{L})\1{2,}/gu;

/** A line with the words spelt out that people cut short in a chat; what stands in quotes is left as it is. */
export function spellOut(line: string, language: Language): string {
  const known = shorthand[language];
  const spell = (part: string): string =>
    part.replace(word, (said) =>
      Object.hasOwn(known, said) ? (known[said] ?? said) : said.replace(drawnOut, '$1'),
    );
  const parts = line.split(quotes);
  const kept = line.match(quotes) ?? [];
  return parts.map((part, at) => spell(part) + (kept[at] ?? '')).join('');
}
