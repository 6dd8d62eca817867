import { languages } from '../../language/language.ts';
import { foldText } from '../../language/token.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Folded names of the languages of the world, in five languages; told by the runtime. */
export const languageNames: ReadonlySet<string> = new Set(
  languages.flatMap((tag) => {
    const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
    return letters.flatMap((first) =>
      letters.flatMap((second) => foldText(names.of(first + second) ?? '') || []),
    );
  }),
);
