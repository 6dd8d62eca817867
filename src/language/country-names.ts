import { languages } from './language.ts';
import { wordsOf } from './token.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes that the runtime names although they are no country. */
const noCountry = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO']);

let made: Map<string, string> | undefined;

/** Every country's name in the five languages, folded, to its folded English name; told by the runtime. */
function names(): Map<string, string> {
  if (made) return made;
  made = new Map();
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const others = languages.map((tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }));
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = noCountry.has(code) ? undefined : english.of(code);
    if (name === undefined) continue;
    const key = wordsOf(name).join(' ');
    for (const other of others) made.set(wordsOf(other.of(code) ?? name).join(' '), key);
  }
  return made;
}

/** The countries of the world by their names. */
export const countryNames = {
  /** The folded English name of a country named in any of the languages, folded. */
  keyOf: (name: string): string | undefined => names().get(name),
  all: (): Iterable<readonly [name: string, key: string]> => names().entries(),
};
