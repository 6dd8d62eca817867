import { isGone, type Person } from '../domain/person.ts';
import { languages } from '../language/language.ts';
import { grammar } from '../language/lists/grammar.ts';
import { findPeople } from './find-people.ts';
import { fold } from './text.ts';

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
    .join('');

/** “AG”, “SdW”: how minutes call those who were there. */
function byInitials(people: readonly Person[], words: string): readonly Person[] {
  if (!/^\p{Lu}[\p{L}.]{1,6}$/u.test(words)) return [];
  const asked = words.replaceAll('.', '');
  const capitals = (text: string) => text.replace(/\p{Ll}/gu, '');
  const exact = people.filter(({ name }) => initialsOf(name) === asked);
  return exact.length > 0 ? exact : people.filter(({ name }) => capitals(initialsOf(name)) === asked);
}

/** “the secretary”, “la presidenta”: who has that part in the committee. */
function byRole(people: readonly Person[], words: string): readonly Person[] {
  const asked = fold(words).split(' ');
  if (asked.length > 2) return [];
  const last = asked.at(-1) ?? '';
  const role = (['chair', 'secretary'] as const).find((each) =>
    languages.some((language) => grammar[language].roles[each].some((word) => word === last)),
  );
  return role === undefined ? [] : people.filter((person) => person.role === role);
}

/** The one person whom the minutes of a meeting name as who does something: by name, initials or part; nobody who has left. */
export function findOwner(people: readonly Person[], words: string): Person | undefined {
  const present = people.filter((person) => !isGone(person));
  const ways = [findPeople, byInitials, byRole];
  const found = ways.map((find) => find(present, words)).find(({ length }) => length > 0) ?? [];
  return found.length === 1 ? found[0] : undefined;
}
