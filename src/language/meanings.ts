import { doing } from './dictionary/doing.ts';
import { economy } from './dictionary/economy.ts';
import { events } from './dictionary/events.ts';
import { nature } from './dictionary/nature.ts';
import { office } from './dictionary/office.ts';
import { qualities } from './dictionary/qualities.ts';
import { society } from './dictionary/society.ts';
import type { Language } from './language.ts';
import { createPhrases, type Phrases, spread } from './phrases.ts';
import { stemOf } from './stem.ts';
import { wordsOf } from './token.ts';

/** A meaning of the dictionary, by its number. */
export type Meaning = number;

/** The languages of a line, in order. */
const columns: readonly Language[] = ['en', 'fr', 'es', 'pt', 'it'];

const rows = [events, office, society, nature, economy, doing, qualities].flatMap((topic) =>
  topic.trim().split('\n'),
);

function* listed(language: Language, form: (word: string) => string): Generator<readonly [string, Meaning]> {
  const column = columns.indexOf(language);
  for (const [meaning, row] of rows.entries())
    for (const phrase of (row.split(' | ')[column] ?? '').split(', ')) {
      const words = wordsOf(phrase);
      if (words.length > 1 || (words[0] ?? '').length > 2) yield [words.map(form).join(' '), meaning];
    }
}

/** The phrases of one language, as they are written and by the stems of their words. */
type Dictionary = { exact: Phrases<Meaning>; stemmed: Phrases<Meaning> };

const made = new Map<Language, Dictionary>();

function dictionaryFor(language: Language): Dictionary {
  const dictionary = made.get(language) ?? {
    exact: createPhrases(listed(language, (word) => word)),
    stemmed: createPhrases(listed(language, (word) => stemOf(word, language))),
  };
  made.set(language, dictionary);
  return dictionary;
}

/** What each folded word of a language means by the dictionary, alone or with its neighbours; a word as it is listed before its stem. */
export function meaningsOf(words: readonly string[], language: Language): Meaning[][] {
  const { exact, stemmed } = dictionaryFor(language);
  const stems = words.map((word) => stemOf(word, language));
  return spread(words.length, (at) => {
    const [own, loose] = [exact.at(words, at), stemmed.at(stems, at)];
    return (loose?.length ?? 0) > (own?.length ?? 0) ? loose : own;
  });
}
