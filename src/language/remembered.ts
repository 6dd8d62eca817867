/** Words that are remembered at most: far more than a committee uses, and bounded whatever is typed. */
const most = 50_000;

/** A function of a word that works each word out once. */
export function remembered<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as T;
    if (known.size >= most) known.clear();
    const result = work(word);
    known.set(word, result);
    return result;
  };
}
