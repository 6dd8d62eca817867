import { doing } from './dictionary/doing.ts';
import { economy } from './dictionary/economy.ts';
import { events } from './dictionary/events.ts';
import { nature } from './dictionary/nature.ts';
import { office } from './dictionary/office.ts';
import { qualities } from './dictionary/qualities.ts';
import { society } from './dictionary/society.ts';
import type { Language } from './language.ts';
import { spread } from './phrases.ts';
import { stemOf, workOutStem } from './stem.ts';
import { foldText, wordsOf } from './token.ts';

/** A meaning of the dictionary, by its number. */
export type Meaning = number;

/** The languages of a line, in order. */
const columns: readonly Language[] = ['en', 'fr', 'es', 'pt', 'it'];

const topics = [events, office, society, nature, economy, doing, qualities];

/** The phrases of one language by the stems of their words; most have one meaning. */
type Dictionary = { phrases: ReadonlyMap<string, Meaning | readonly Meaning[]>; longest: number };

let folded: readonly string[] | undefined;

/** The lines of the dictionary, folded as a whole: a line at a time takes several times as long. */
function foldedRows(): readonly string[] {
  folded ??= topics.flatMap((topic) => foldText(topic.trim()).split('\n'));
  return folded;
}

/** What a line says in one of its languages. */
function cellOf(row: string, column: number): string {
  let from = 0;
  for (let left = column; left > 0; left--) {
    const bar = row.indexOf(' | ', from);
    if (bar < 0) return '';
    from = bar + 3;
  }
  const end = row.indexOf(' | ', from);
  return end < 0 ? row.slice(from) : row.slice(from, end);
}

const isWord = /^[a-z]+$/;

function dictionaryOf(language: Language): Dictionary {
  const column = columns.indexOf(language);
  const phrases = new Map<string, Meaning | Meaning[]>();
  let longest = 1;
  for (const [meaning, row] of foldedRows().entries())
    for (const phrase of cellOf(row, column).split(', ')) {
      const words = isWord.test(phrase) ? [phrase] : wordsOf(phrase);
      if (words.length === 1 && (words[0] ?? '').length <= 2) continue;
      const key = words.map((word) => workOutStem(word, language)).join(' ');
      const known = phrases.get(key);
      if (known === undefined) phrases.set(key, meaning);
      else if (typeof known === 'number') phrases.set(key, [known, meaning]);
      else known.push(meaning);
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
      const found = phrases.get(stems.slice(at, at + length).join(' '));
      if (found !== undefined) return { values: typeof found === 'number' ? [found] : found, length };
    }
    return undefined;
  });
}

const rowsOf = (topic: string): number => topic.trim().split('\n').length;

/** The first and the last number of what is done, rather than what there is. */
const doings = ((): readonly [number, number] => {
  const from = topics.slice(0, topics.indexOf(doing)).reduce((sum, topic) => sum + rowsOf(topic), 0);
  return [from, from + rowsOf(doing)];
})();

/** Whether a folded word may say what is done, such as “sign”, “book” and “confirmation”. */
export const isDoing = (word: string, language: Language): boolean =>
  (meaningsOf([word], language)[0] ?? []).some((meaning) => meaning >= doings[0] && meaning < doings[1]);
