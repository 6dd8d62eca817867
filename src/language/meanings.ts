import { doing } from './dictionary/doing.ts';
import { economy } from './dictionary/economy.ts';
import { events } from './dictionary/events.ts';
import { nature } from './dictionary/nature.ts';
import { office } from './dictionary/office.ts';
import { qualities } from './dictionary/qualities.ts';
import { society } from './dictionary/society.ts';
import type { Language } from './language.ts';
import { spread } from './phrases.ts';
import { stemOf } from './stem.ts';
import { wordsOf } from './token.ts';

/** A meaning of the dictionary, by its number. */
export type Meaning = number;

/** The languages of a line, in order. */
const columns: readonly Language[] = ['en', 'fr', 'es', 'pt', 'it'];

const topics = [events, office, society, nature, economy, doing, qualities];

/** The phrases of one language by the stems of their words. */
type Dictionary = { phrases: ReadonlyMap<string, readonly Meaning[]>; longest: number };

function dictionaryOf(language: Language): Dictionary {
  const column = columns.indexOf(language);
  const phrases = new Map<string, Meaning[]>();
  let longest = 1;
  const rows = topics.flatMap((topic) => topic.trim().split('\n'));
  for (const [meaning, row] of rows.entries())
    for (const phrase of (row.split(' | ')[column] ?? '').split(', ')) {
      const words = wordsOf(phrase);
      if (words.length === 1 && (words[0] ?? '').length <= 2) continue;
      const key = words.map((word) => stemOf(word, language)).join(' ');
      const meanings = phrases.get(key);
      if (meanings) meanings.push(meaning);
      else phrases.set(key, [meaning]);
      longest = Math.max(longest, words.length);
    }
  return { phrases, longest };
}

const made = new Map<Language, Dictionary>();

function dictionaryFor(language: Language): Dictionary {
  const dictionary = made.get(language) ?? dictionaryOf(language);
  made.set(language, dictionary);
  return dictionary;
}

/** What each folded word of a language means by the dictionary, alone or with its neighbours; the longest phrase counts. */
export function meaningsOf(words: readonly string[], language: Language): Meaning[][] {
  const { phrases, longest } = dictionaryFor(language);
  const stems = words.map((word) => stemOf(word, language));
  return spread(words.length, (at) => {
    for (let length = Math.min(longest, stems.length - at); length > 0; length--) {
      const values = phrases.get(stems.slice(at, at + length).join(' '));
      if (values) return { values, length };
    }
    return undefined;
  });
}
