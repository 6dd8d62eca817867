import { anySmallWord } from '../../language/every-small-word.ts';
import type { Language } from '../../language/language.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { foldText } from '../../language/token.ts';

const between = String.raw`;\s|\n- |,\s+(?:${anySmallWord('and', 'but', 'clauses')})\s`;

const made = new Map<Language, RegExp>();

/**
 * The clauses of a sentence that stand beside each other, folded: parted by a semicolon, by a reason, or by a comma and
 * the word for `and`.
 */
export function clausesOf(text: string, language: Language): string[] {
  const causes = lexiconFor(language).grammar.causes.join('|');
  const joint = made.get(language) ?? new RegExp(String.raw`${between}|\s(?:${causes})[\s'’]`);
  made.set(language, joint);
  return foldText(text).split(joint);
}
