import { isGone, type Person } from '../domain/person.ts';
import { everySmallWord } from '../language/every-small-word.ts';
import { fold } from './text.ts';

/** How people are addressed before their name. */
const titles = new Set(everySmallWord('titles'));

/** Small words of names, by which alone nobody is called; some are of names from elsewhere. */
const particles = new Set([...everySmallWord('particles'), 'der', 'van', 'von']);

const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The words of a name as asked for: without the title, unless nothing else is said. */
function askedWords(words: string): string[] {
  const all = wordsOf(words);
  const bare = all.filter((word) => !titles.has(word));
  return bare.length > 0 ? bare : all;
}

type Known = { exact: readonly string[]; words: readonly string[] };

/** Whether every asked word has a word of the name of its own, in any order. */
function eachFits(
  asked: readonly string[],
  known: readonly string[],
  fits: (asked: string, known: string) => boolean,
): boolean {
  const free = [...known];
  const longestFirst = asked.toSorted((one, other) => other.length - one.length);
  return longestFirst.every((word) => {
    const at = free.findIndex((each) => fits(word, each));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

const isInitial = (word: string) => word.length === 1;

/** How words may name a person, the surest first. */
const ways: readonly ((asked: readonly string[], known: Known) => boolean)[] = [
  (asked, { exact }) => exact.includes(asked.join('')),
  (asked, { words }) => eachFits(asked, words, (one, other) => one === other),
  // “A. Okafor”: an initial beside at least one whole word.
  (asked, { words }) =>
    asked.some((word) => !isInitial(word)) &&
    eachFits(asked, words, (one, other) => one === other || (isInitial(one) && other.startsWith(one))),
  (asked, { words }) =>
    eachFits(asked, words, (one, other) => one === other || (one.length > 2 && other.startsWith(one))),
];

/**
 * The people whom these words name: nobody, one, or all whom they fit equally well. By id, platform account, whole name,
 * first name or surname, in any order, without accents, capitals, titles; an initial for a name (“A. Okafor”) and the
 * beginning of one (“Alex”) count where nothing surer fits. Who left is found only when nobody present is meant.
 */
export function findPeople(people: readonly Person[], words: string): readonly Person[] {
  const said = words.trim().replace(/^@/, '');
  const byId = people.filter(({ id, accounts }) => id === said || accounts.includes(said));
  if (byId.length > 0) return byId;
  const asked = askedWords(said);
  const says = asked.some((word) => !particles.has(word) && !titles.has(word) && !isInitial(word));
  const known = people.map((person) => ({ person, ...knownAs(person) }));
  for (const fits of says ? ways : ways.slice(0, 1)) {
    const found = known.filter((each) => fits(asked, each)).map(({ person }) => person);
    const present = found.filter((person) => !isGone(person));
    if (present.length > 0) return present;
    if (found.length > 0) return found;
  }
  return [];
}

function knownAs({ id, name }: Person): Known {
  const own = wordsOf(name);
  const exact = [own, own.filter((word) => !titles.has(word)), wordsOf(id)].map((each) => each.join(''));
  // “Angelo” of “D’Angelo”.
  const tails = [...name.matchAll(/\p{L}['’](\p{L}+)/gu)].flatMap(([, tail = '']) => wordsOf(tail));
  return { exact, words: [...new Set([...own, ...tails, ...wordsOf(id)])] };
}
