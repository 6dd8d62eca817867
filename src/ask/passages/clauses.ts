import { anySmallWord } from '../../language/every-small-word.ts';
import type { Language } from '../../language/language.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { foldText } from '../../language/token.ts';

const between = String.raw`;\s|\n- |,\s+(?:${anySmallWord('and', 'but', 'clauses')})\s`;

type Joints = { clauses: RegExp; reason: RegExp };

const made = new Map<Language, Joints>();

function jointsOf(language: Language): Joints {
  const causes = lexiconFor(language).grammar.causes.join('|');
  const joints = made.get(language) ?? {
    clauses: new RegExp(String.raw`${between}|\s(?:${causes})[\s'’]`),
    reason: new RegExp(String.raw`^(.{12,}?)[\s,](?:${causes})[\s'’](.+)$`, 's'),
  };
  made.set(language, joints);
  return joints;
}

/**
 * The clauses of a sentence that stand beside each other, folded: parted by a semicolon, by a reason, or by a comma and
 * the word for `and`.
 */
export const clausesOf = (text: string, language: Language): string[] =>
  foldText(text).split(jointsOf(language).clauses);

/** What a sentence says before the reason that it ends with, and that reason, folded; undefined where it ends with none. */
export function partedAtReason(
  text: string,
  language: Language,
): readonly [told: string, reason: string] | undefined {
  const [, told, reason] = jointsOf(language).reason.exec(foldText(text)) ?? [];
  return told === undefined || reason === undefined ? undefined : [told, reason];
}
