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

/** Phrases with what they mean; most have one meaning. */
type Meanings = Map<string, Meaning | Meaning[]>;

/** The phrases of one language, as they are written and by the stems of their words. */
type Dictionary = { written: Meanings; stemmed: Meanings; longest: number };

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

function add(meanings: Meanings, phrase: string, meaning: Meaning): void {
  const known = meanings.get(phrase);
  if (known === undefined) meanings.set(phrase, meaning);
  else if (typeof known === 'number') meanings.set(phrase, [known, meaning]);
  else known.push(meaning);
}

function dictionaryOf(language: Language): Dictionary {
  const column = columns.indexOf(language);
  const [written, stemmed]: [Meanings, Meanings] = [new Map(), new Map()];
  let longest = 1;
  for (const [meaning, row] of foldedRows().entries())
    for (const phrase of cellOf(row, column).split(', ')) {
      const words = isWord.test(phrase) ? [phrase] : wordsOf(phrase);
      if (words.length === 1 && (words[0] ?? '').length <= 2) continue;
      add(written, words.join(' '), meaning);
      add(stemmed, words.map((word) => workOutStem(word, language)).join(' '), meaning);
      longest = Math.max(longest, words.length);
    }
  return { written, stemmed, longest };
}

const made = new Map<Language, Dictionary>();

function dictionaryFor(language: Language): Dictionary {
  const dictionary = made.get(language) ?? dictionaryOf(language);
  made.set(language, dictionary);
  return dictionary;
}

/**
 * What each folded word of a language means by the dictionary, alone or with its neighbours: the longest phrase counts, and
 * as it is written before what has its stem, so that “poster” has nothing to do with the post.
 */
export function meaningsOf(words: readonly string[], language: Language): Meaning[][] {
  const { written, stemmed, longest } = dictionaryFor(language);
  const stems = words.map((word) => stemOf(word, language));
  return spread(words.length, (at) => {
    for (let length = Math.min(longest, stems.length - at); length > 0; length--) {
      const [said, stem] = [words, stems].map((each) => each.slice(at, at + length).join(' ')) as [
        string,
        string,
      ];
      const found = written.get(said) ?? stemmed.get(stem);
      if (found !== undefined) return { values: typeof found === 'number' ? [found] : found, length };
    }
    return undefined;
  });
}

const rowsOf = (topic: string): number => topic.trim().split('\n').length;

let doings: readonly [from: number, to: number] | undefined;

/** The first number of what is done, rather than what there is, and the first one after it; worked out when it is first needed. */
function doingNumbers(): readonly [from: number, to: number] {
  if (doings) return doings;
  const from = topics.slice(0, topics.indexOf(doing)).reduce((sum, topic) => sum + rowsOf(topic), 0);
  doings = [from, from + rowsOf(doing)];
  return doings;
}

/** Whether a folded word may say what is done, such as “sign”, “book” and “confirmation”. */
export function isDoing(word: string, language: Language): boolean {
  const [from, to] = doingNumbers();
  return (meaningsOf([word], language)[0] ?? []).some((meaning) => meaning >= from && meaning < to);
}
