import { dateLexicons } from '../language/date-lexicons.ts';
import { type DateLexicon, months, weekdays } from '../language/dates.ts';

/**
 * Brings a normalised text of one language to the English that the readers know; unknown words stay. Undefined when the
 * text holds English words that this language lacks: `no friday` is not Portuguese for `on friday`.
 */
export type Translate = (text: string) => string | undefined;

const listed = (text: string) => text.split(', ');

const readersWords = listed(
  'today, tomorrow, yesterday, now, this, next, last, minute, hour, day, week, month, year, before, after, start, end, from, opening, closing, midnight',
);

function dictionaryOf(lexicon: DateLexicon): Map<string, string> {
  const dictionary = new Map<string, string>();
  const add = (word: string, english: string) => dictionary.has(word) || dictionary.set(word, english);
  for (const [english, words] of Object.entries(lexicon.words)) for (const word of words) add(word, english);
  lexicon.ordinals.forEach((words, index) => {
    for (const word of words.split('/')) add(word, `${index + 1}th`);
  });
  lexicon.numbers.forEach((words, index) => {
    for (const word of words.split('/')) add(word, String(index + 1));
  });
  return dictionary;
}

const wordPattern = (words: Iterable<string>) =>
  new RegExp(`(?<![a-z0-9])(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![a-z0-9])`, 'g');

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The readers' own words that a language lacks: where they are typed, the text is not in that language. */
function foreignTo(lexicon: DateLexicon, dictionary: ReadonlyMap<string, string>): RegExp {
  const own = new Set([...dictionary.keys(), ...lexicon.drop].flatMap((words) => words.split(' ')));
  return wordPattern([...weekdays, ...months, ...readersWords].filter((word) => !own.has(word)));
}

function createTranslate(lexicon: DateLexicon): Translate {
  const dictionary = dictionaryOf(lexicon);
  const foreign = lexicon.language === 'en' ? undefined : foreignTo(lexicon, dictionary);
  const words = wordPattern(dictionary.keys());
  const dropped = wordPattern(lexicon.drop);
  return (text) => {
    if (foreign && text.search(foreign) >= 0) return undefined;
    const ordered = (lexicon.before ?? []).reduce(
      (made, [from, to]) => squeeze(made.replace(from, to)),
      text,
    );
    const translated = ordered.replace(words, (word) => dictionary.get(word) ?? word);
    const rewritten = (lexicon.after ?? []).reduce(
      (made, [from, to]) => squeeze(made.replace(from, to)),
      translated,
    );
    return squeeze(rewritten.replace(dropped, ' '));
  };
}

/** One translation for each language, English first. */
export const translations: readonly { language: string; toEnglish: Translate }[] = dateLexicons.map(
  (lexicon) => ({
    language: lexicon.language,
    toEnglish: createTranslate(lexicon),
  }),
);

const wordsOfLexicon = (lexicon: DateLexicon): ReadonlyMap<string, readonly string[]> => {
  const words = new Map<string, string[]>();
  const add = (phrase: string, english: string) => {
    for (const word of phrase.split(' '))
      words.set(word, [...(words.get(word) ?? []), ...english.split(' ')]);
  };
  for (const [phrase, english] of dictionaryOf(lexicon)) add(phrase, english);
  for (const word of lexicon.drop) add(word, '');
  for (const word of lexicon.beside) add(word, '');
  if (lexicon.language === 'en')
    for (const word of [...weekdays, ...months, ...readersWords]) add(word, word);
  return words;
};

const [english] = dateLexicons as readonly [DateLexicon, ...DateLexicon[]];
const vocabularies = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The single words by which a language says times, each with the English words of the phrases that it is part of. */
export function lexiconWords(language: string): ReadonlyMap<string, readonly string[]> {
  const lexicon = dateLexicons.find((each) => each.language === language) ?? english;
  const known = vocabularies.get(lexicon.language) ?? wordsOfLexicon(lexicon);
  vocabularies.set(lexicon.language, known);
  return known;
}
