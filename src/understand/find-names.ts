import type { Person } from '../domain/person.ts';
import { type Language, languages } from '../language/language.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { remembered } from '../language/remembered.ts';
import { findPeople } from '../text/find-people.ts';
import { lexiconWords } from '../time/to-english.ts';
import { isEmptyWord } from './find-titles.ts';
import { type Word, wordsIn } from './words.ts';

/** People that some words of a line name: one, or several of that name. */
export type NamedPeople = { people: readonly Person[]; words: readonly number[] };

/** The people whom a line names; a word that does something else counts as a name only with a capital. */
export function findNames(
  words: readonly Word[],
  language: Language,
  people: readonly Person[],
): NamedPeople[] {
  const found: NamedPeople[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || word.taken !== undefined || word.word.length < 2) continue;
    const isWritten = /^\p{Lu}/u.test(word.text);
    if (!isWritten && (word.cues.length > 0 || isEmptyWord(word.word, language))) continue;
    let best: NamedPeople | undefined;
    for (let end = at + 1; end <= Math.min(words.length, at + 5); end++) {
      const run = words.slice(at, end);
      const [last] = run.slice(-1);
      if (last?.taken !== undefined || last?.clause !== word.clause) break;
      // “Focal point of” is no more of a name than “focal point”.
      if (run.length > 1 && isEmptyWord(last.word, language)) continue;
      const named = findPeople(people, run.map(({ text }) => text).join(' '));
      const exact = named.filter(({ name, id }) => nameWords(`${name} ${id}`).includes(word.word));
      const [only, ...others] = named;
      // “Rafa” of Rafael: the beginning of one name, and no word.
      const isName = (isWritten && at > 0) || !knowsWord(word.word);
      const isShort = only && others.length === 0 && run.length === 1 && isName;
      if (isShort && exact.length === 0) best = { people: named, words: [at] };
      if (exact.length > 0) best = { people: exact, words: run.map((_, step) => at + step) };
    }
    if (!best) continue;
    found.push(best);
    at = best.words.at(-1) ?? at;
  }
  return joined(found, words, language);
}

/** “The focal point of UNICEF” is one person, whom both names fit. */
function joined(found: readonly NamedPeople[], words: readonly Word[], language: Language): NamedPeople[] {
  const made: NamedPeople[] = [];
  for (const next of found) {
    const before = made.at(-1);
    const [from, to] = [(before?.words.at(-1) ?? 0) + 1, next.words[0] ?? 0];
    const isBeside = words.slice(from, to).every(({ word }) => isEmptyWord(word, language));
    const both = before?.people.filter((person) => next.people.includes(person)) ?? [];
    const isOne = before !== undefined && isBeside && before.people.length > 1 && both.length > 0;
    if (!isOne) made.push(next);
    else {
      const between = Array.from({ length: to - from }, (_, step) => from + step);
      made.splice(-1, 1, { people: both, words: [...before.words, ...between, ...next.words] });
    }
  }
  return made;
}

/** Whether a word is one of a language: then it is no beginning of a name. */
const knowsWord = remembered((word) =>
  languages.some((language) => lexiconFor(language).knows(word) || lexiconWords(language).has(word)),
);

const nameWords = (name: string): string[] => wordsIn(name).map(({ word }) => word);
