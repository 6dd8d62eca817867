import { languages } from './language.ts';
import { foldText } from './token.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

let made: ReadonlySet<string> | undefined;

/** Folded names of the languages of the world, in five languages; told by the runtime, when first needed. */
const names = (): ReadonlySet<string> =>
  new Set(
    languages.flatMap((tag) => {
      const named = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
      return letters.flatMap((first) =>
        letters.flatMap((second) => foldText(named.of(first + second) ?? '') || []),
      );
    }),
  );

/** Whether a folded word is the name of a language. */
export function isLanguageName(word: string): boolean {
  made ??= names();
  return made.has(word);
}
