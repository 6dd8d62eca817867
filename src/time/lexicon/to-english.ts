import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { pt } from './pt.ts';

/** The languages that times are read in. */
const lexicons: readonly Lexicon[] = [en, pt, es, fr, it];

/** Brings a normalised text of one language to the English that the readers know; unknown words stay. */
export type Translate = (text: string) => string;

const listed = (text: string) => text.split(', ');

function dictionaryOf(lexicon: Lexicon): Map<string, string> {
  const dictionary = new Map<string, string>();
  const add = (word: string, english: string) => dictionary.has(word) || dictionary.set(word, english);
  for (const [english, words] of Object.entries(lexicon.words))
    for (const word of listed(words)) add(word, english);
  listed(lexicon.ordinals).forEach((words, index) => {
    for (const word of words.split('/')) add(word, `${index + 1}th`);
  });
  listed(lexicon.numbers).forEach((words, index) => {
    for (const word of words.split('/')) add(word, String(index + 1));
  });
  return dictionary;
}

const wordPattern = (words: Iterable<string>) =>
  new RegExp(`(?<![a-z0-9])(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![a-z0-9])`, 'g');

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

function createTranslate(lexicon: Lexicon): Translate {
  const dictionary = dictionaryOf(lexicon);
  const words = wordPattern(dictionary.keys());
  const dropped = wordPattern(listed(lexicon.drop));
  return (text) => {
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
export const translations: readonly { language: string; toEnglish: Translate }[] = lexicons.map(
  (lexicon) => ({
    language: lexicon.language,
    toEnglish: createTranslate(lexicon),
  }),
);
