import { wordsFor } from '../locales/index.ts';
import { fold } from '../text/text.ts';
import type { NamedOption as Named } from './option.ts';
import type { ResolveContext } from './resolve-option.ts';

const namesIn = new Map<string, readonly string[]>();

/** What a field is called in a line: the option’s name, and the noun of a label such as “Which role?”. */
function fieldNames(name: string, locale: string): readonly string[] {
  const key = `${locale} ${name}`;
  const known = namesIn.get(key);
  if (known) return known;
  const label = (wordsFor(locale).lookup(`option.${name}`, {}) ?? '').match(/[\p{L}\p{M}]+/gu);
  const names = (label?.length === 2 ? [name, label[1] ?? name] : [name]).map(fold);
  namesIn.set(key, names);
  return names;
}

export const isFieldName = (word: string | undefined, name: string, { caller }: ResolveContext): boolean =>
  word !== undefined && fieldNames(name, caller.reader.locale).includes(fold(word));

/** The options whose fields are named in the words, with where, in the order of the words. */
const fieldsIn = (
  options: readonly Named[],
  words: readonly string[],
  context: ResolveContext,
): { at: number; name: string }[] =>
  words.flatMap((word, at) => {
    const named = at > 0 && options.find(([name]) => isFieldName(word, name, context));
    return named ? [{ at, name: named[0] }] : [];
  });

/** What stood in quotes is one word with spaces in it. */
const isQuoted = (word: string | undefined): boolean => word?.includes(' ') === true;

/** How many words a text may take: a quoted one only itself, and none the names of several fields. */
export function textCounts(
  words: readonly string[],
  others: readonly Named[],
  context: ResolveContext,
): number[] {
  if (isQuoted(words[0])) return [1];
  const fields = fieldsIn(others, words, context);
  const most = fields.length > 1 ? (fields[0]?.at ?? words.length) : words.length;
  return Array.from({ length: most }, (_, at) => at + 1);
}

/** The words after a quoted text, or after the names of several fields, as the fields’ values; undefined without them. */
export function namedFields(
  first: Named,
  others: readonly Named[],
  { words, context }: { words: readonly string[]; context: ResolveContext },
): Record<string, string> | undefined {
  const [name, option] = first;
  const fields = fieldsIn(others, words, context);
  const [next] = others;
  if (option.kind !== 'text' || !next || (!isQuoted(words[0]) && fields.length < 2)) return undefined;
  const begin = isQuoted(words[0]) ? 1 : (fields[0]?.at ?? 1);
  const given = fields.length > 0 ? fields : [{ at: begin - 1, name: next[0] }];
  const values = given.map(({ at, name: field }, index): [string, string] => [
    field,
    words.slice(at + 1, given[index + 1]?.at).join(' '),
  ]);
  return { [name]: words.slice(0, begin).join(' '), ...Object.fromEntries(values) };
}
