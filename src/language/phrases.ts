import { remembered } from './remembered.ts';

/** A phrase found among words: what it stands for, and how many words it takes. */
export type Found<T> = { values: readonly T[]; length: number };

type Entry<T> = { rest: readonly string[]; values: T[] };

/** Looks phrases up in a list of words; the longest that begins at a word counts. */
export type Phrases<T> = {
  at(words: readonly string[], index: number): Found<T> | undefined;
  /** Whether a single word is one of the phrases, or begins as one that ends in `*`. */
  has(word: string): boolean;
};

const fits = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

/** Puts phrases in order to be looked up; `*` at the end of a word stands for any ending. */
export function createPhrases<T>(listed: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const entryOf = new Map<string, Entry<T>>();
  const exact = new Map<string, Entry<T>[]>();
  const open: { first: string; entry: Entry<T> }[] = [];
  for (const [phrase, value] of listed) {
    const known = entryOf.get(phrase);
    if (known) {
      known.values.push(value);
      continue;
    }
    const [first = '', ...rest] = phrase.split(' ');
    const entry = { rest, values: [value] };
    entryOf.set(phrase, entry);
    const beside = exact.get(first);
    if (first.endsWith('*')) open.push({ first, entry });
    else if (beside) beside.push(entry);
    else exact.set(first, [entry]);
  }
  const entriesAt = remembered((word): Entry<T>[] => [
    ...(exact.get(word) ?? []),
    ...open.filter(({ first }) => fits(first, word)).map(({ entry }) => entry),
  ]);
  return {
    at(words, index) {
      let best: Found<T> | undefined;
      for (const { rest, values } of entriesAt(words[index] ?? '')) {
        const length = rest.length + 1;
        if (best && best.length > length) continue;
        if (!rest.every((word, at) => fits(word, words[index + 1 + at]))) continue;
        best = best?.length === length ? { values: [...best.values, ...values], length } : { values, length };
      }
      return best;
    },
    has: (word) => entriesAt(word).some(({ rest }) => rest.length === 0),
  };
}

/** Spreads what is found at a word over all the words that it takes. */
export function spread<T>(
  count: number,
  at: (index: number) => { values: readonly T[]; length: number } | undefined,
): T[][] {
  const all: T[][] = Array.from({ length: count }, () => []);
  for (let index = 0; index < count; ) {
    const found = at(index);
    for (let next = index; next < index + (found?.length ?? 1); next++)
      all[next]?.push(...(found?.values ?? []));
    index += found?.length ?? 1;
  }
  return all;
}
