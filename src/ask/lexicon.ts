/** Phrases of one language and what each stands for; an empty meaning is a phrase without content. */
export type Lexicon = {
  /** Phrases by their first word, longest first; the last word of a pattern may be a stem. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  words: ReadonlyMap<string, readonly string[]>;
  /** `stem` of `stem*`. */
  stems: ReadonlyMap<string, readonly string[]>;
};

type Phrase = { words: readonly string[]; open: boolean; meaning: readonly string[] };

/** What a lexicon found at a place of a text: how many words, and what they stand for. */
export type Found = { length: number; meaning: readonly string[] };

const shortestStem = 3;

/**
 * Reads lexicon text: an entry a line, `meaning words: word, phrase of words, stem*`; `-` means
 * nothing, and a line that begins with two spaces continues the one before. The first
 * entry that names a word keeps it.
 */
export function parseLexicon(splitWords: (text: string) => string[], ...texts: readonly string[]): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const words = new Map<string, readonly string[]>();
  const stems = new Map<string, readonly string[]>();
  for (const line of texts
    .join('\n')
    .replace(/\n {2}/g, ' ')
    .split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const head = line.slice(0, colon).trim();
    const meaning = head === '-' ? [] : head.split(' ');
    for (const form of line.slice(colon + 1).split(',')) {
      const open = form.trim().endsWith('*');
      const parts = splitWords(form);
      const [first] = parts;
      if (first === undefined) continue;
      if (parts.length > 1) {
        const list = phrases.get(first) ?? [];
        phrases.set(first, list);
        list.push({ words: parts, open, meaning });
      } else {
        const target = open ? stems : words;
        if (!target.has(first)) target.set(first, meaning);
      }
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { phrases, words, stems };
}

/** What a word alone stands for; undefined when the lexicon does not know it. */
export function lookUpWord(lexicon: Lexicon, word: string): readonly string[] | undefined {
  const exact = lexicon.words.get(word);
  if (exact) return exact;
  for (let length = word.length; length >= shortestStem; length--) {
    const found = lexicon.stems.get(word.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

/** The longest phrase, else the word, that the lexicon knows at `at`. */
export function lookUp(lexicon: Lexicon, words: readonly string[], at: number): Found | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  for (const phrase of lexicon.phrases.get(word) ?? []) {
    if (matchesAt(phrase, words, at)) return { length: phrase.words.length, meaning: phrase.meaning };
  }
  const meaning = lookUpWord(lexicon, word);
  return meaning && { length: 1, meaning };
}

function matchesAt(phrase: Phrase, words: readonly string[], at: number): boolean {
  const last = phrase.words.length - 1;
  return phrase.words.every((part, i) => {
    const word = words[at + i];
    return phrase.open && i === last ? word?.startsWith(part) === true : word === part;
  });
}
