import { distance } from 'fastest-levenshtein';
import { cognateOf } from '../language/cognate.ts';
import type { Language } from '../language/language.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { meaningsOf } from '../language/meanings.ts';
import { stemOf } from '../language/stem.ts';

/** A word, and all by which it may meet another one. */
export type Keys = {
  word: string;
  language: Language;
  keys: ReadonlySet<string>;
  cognate: string;
  /** What a word of a phrase means by itself: “keynote speakers” are speakers. */
  alone?: ReadonlySet<string>;
};

/** Words of grammar up to this length have no stem. */
const shortest = 4;

/** What the words of a text mean, beside how they are written; by the dictionary where texts of two languages meet. */
export function keysOf(words: readonly string[], language: Language, isAcross = true): Keys[] {
  const lexicon = lexiconFor(language);
  const stems = words.map((word) => stemOf(word, language));
  const ideas = lexicon.ideasOf(words);
  const meanings = isAcross ? meaningsOf(words, language) : [];
  const keys = stems.map(
    (stem, at) =>
      new Set([
        // By what it is written like, stems of two languages are one; as they stand, they may be one by chance.
        `s:${language}:${stem}`,
        ...(cognateOf(stem) === '' ? [] : [`g:${cognateOf(stem)}`]),
        ...(ideas[at] ?? []).map((idea) => `i:${idea}`),
        ...(meanings[at] ?? []).map((meaning) => `c:${meaning}`),
      ]),
  );
  return words.map((word, at) => {
    // Of a short word of grammar a stem says nothing: Portuguese “mais” is no suitcase.
    const isSmall = word.length <= shortest && lexicon.phrases.has(word) && !lexicon.isListed(word);
    return {
      word,
      language,
      keys: isSmall ? new Set([`w:${word}`]) : (keys[at]?.add(`w:${word}`) ?? new Set<string>()),
      cognate: cognateOf(stems[at] ?? ''),
    };
  });
}

/** Whether a key is of what a word means: by the dictionary `c:`, by an idea, which is wider, `i:`. */
const isIdea = (key: string): boolean => key.startsWith('c:') || key.startsWith('i:');

/** A word as it is written, whatever it means. */
export const withoutMeaning = (said: Keys): Keys => ({
  ...said,
  keys: new Set([...said.keys].filter((key) => !isIdea(key))),
});

/** From this length on, one letter may be wrong; from the second, two. */
const misspelt = [5, 9] as const;

/** Words of one origin, as two languages write them. */
export const areRelated = (one: string, other: string): boolean =>
  one !== '' &&
  other !== '' &&
  (one === other || (Math.min(one.length, other.length) >= 6 && distance(one, other) <= 1));

/** Whether a word means what the other one does by itself. */
const meetAlone = ({ keys }: Keys, { alone }: Keys): boolean =>
  alone !== undefined && [...keys].some((key) => isIdea(key) && alone.has(key));

/** How two words meet: as the same one, by an idea that is wider than either, or as one that is spelt wrong; undefined where they do not. */
export function alike(
  said: Keys,
  own: Keys,
  knows: (word: string) => boolean,
): 'same' | 'idea' | 'guess' | undefined {
  const shared = [...said.keys].filter((key) => own.keys.has(key));
  if (shared.some((key) => !key.startsWith('i:'))) return 'same';
  if (areRelated(said.cognate, own.cognate)) return 'same';
  if (said.word.length > 4 && own.word.startsWith(said.word)) return 'same';
  if (said.word.length > 2 && (own.word === `${said.word}s` || said.word === `${own.word}s`)) return 'same';
  if (shared.length > 0 || meetAlone(said, own) || meetAlone(own, said)) return 'idea';
  const [few, more] = misspelt;
  const reach = said.word.length >= more ? 2 : said.word.length >= few ? 1 : 0;
  return reach > 0 && !knows(said.word) && distance(said.word, own.word) <= reach ? 'guess' : undefined;
}

/** Whether two words are the same as they are written. */
export const shareStem = (one: Keys, other: Keys): boolean =>
  [...one.keys].some((key) => !isIdea(key) && other.keys.has(key));
