import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.ts';
import { findPeople } from '../../src/text/find-people.ts';

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  role: 'member',
  accounts: [],
  source: { kind: 'template' },
  ...more,
});

const people = [
  person('secretary', 'Dr Inês Carvalho', { accounts: ['slack:U1'] }),
  person('maria-silva', 'Maria da Silva'),
  person('maria-souza', 'Maria Souza'),
  person('lk', 'Łukasz Kowalczyk-Nowak'),
  person('alex', 'Alexandra O’Brien'),
  person('dangelo', 'Paolo D’Angelo'),
  person('tan', 'Tan Wei Ming'),
  person('old', 'Ruth Adeyemi', { succeeded: { by: 'new', at: 1_800_000_000_000 } }),
  person('new', 'Ruth Adeyemi-Cole'),
];

const found = (words: string) => findPeople(people, words).map(({ id }) => id);

describe('A person is found by', () => {
  it.each([
    ['secretary', ['secretary']],
    ['slack:U1', ['secretary']],
    ['Inês Carvalho', ['secretary']],
    ['ines', ['secretary']],
    ['CARVALHO, Inês', ['secretary']],
    ['Dr. Carvalho', ['secretary']],
    ['@maria-souza', ['maria-souza']],
    ['Maria', ['maria-silva', 'maria-souza']],
    ['maria silva', ['maria-silva']],
    ['Silva Maria', ['maria-silva']],
    ['M. Souza', ['maria-souza']],
    ['lukasz', ['lk']],
    ['nowak', ['lk']],
    ['kowalczyk nowak', ['lk']],
    ['Alex', ['alex']],
    ['Alexandra', ['alex']],
    ['obrien', ['alex']],
    ["O'Brien", ['alex']],
    ['Angelo', ['dangelo']],
    ['d’angelo', ['dangelo']],
    ['Ming', ['tan']],
    ['weiming tan', []],
    ['Ruth', ['new']],
    ['Ruth Adeyemi', ['old']],
  ])('%s', (words, ids) => expect(found(words)).toEqual(ids));

  it.each(['all', 'the', 'to', 'da', 'm', 'Dr', '', 'Maria Pereira', 'Silva Silva', 'everyone'])(
    'nobody is found by “%s”',
    (words) => expect(found(words)).toEqual([]),
  );

  it('who left is found when nobody present fits', () => {
    expect(findPeople([people[7] as Person], 'ruth').map(({ id }) => id)).toEqual(['old']);
  });
});
