import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf, sourcesOf } from '../../src/plan-file/check-documents.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { packageRoot } from '../../src/process/package-root.ts';

const folder = join(packageRoot, 'plans');
const plan = readPlan(readFileSync(join(folder, 'rio-2008.yaml')), 'rio-2008.yaml');
const documents = new Map(
  plan.documents.map(({ id, file }) => [id, linesOf(readFileSync(join(folder, file), 'utf8'))]),
);
type Sourced = { source: (typeof plan)['congress']['source'] };

/** Lower case, one space, one kind of quote: how a statement is compared with its lines. */
const plain = (text: string) => text.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ');

function cited({ source }: Sourced): string {
  if (source.kind !== 'document') throw new Error('not from a document');
  const lines = documents.get(source.document) ?? [];
  return plain(source.lines.map((number) => lines[number - 1] ?? '').join(' '));
}

const named = (items: readonly (Sourced & { id: string })[]) => items.map((item) => [item.id, item] as const);

test('every line that the plan cites is there and has text', () => {
  const numbers = sourcesOf(plan).flatMap(({ source }) =>
    source.kind === 'document' ? source.lines.map((number) => ({ document: source.document, number })) : [],
  );
  expect(numbers.length).toBeGreaterThan(50);
  const empty = numbers.filter(({ document, number }) => !documents.get(document)?.[number - 1]?.trim());
  expect(empty).toEqual([]);
});

test('the congress is what its line says', () => {
  const { name, city, country, starts, ends } = plan.congress;
  const line = cited(plan.congress);
  for (const words of [name, city, country, 'the government of brazil will host', '25-28 november 2008']) {
    expect(line).toContain(plain(words));
  }
  expect([starts, ends]).toEqual(['2008-11-25', '2008-11-28']);
});

test('the Florence consultation is what its lines say', () => {
  const florence = plan.events.find(({ id }) => id === 'florence');
  if (!florence) throw new Error('no Florence consultation');
  const lines = cited(florence);
  for (const words of [florence.name, '23 and 24 october 2008', 'international cooperation']) {
    expect(lines).toContain(plain(words));
  }
  for (const convenor of florence.convenors) {
    const organisation = plan.organisations.find(({ id }) => id === convenor);
    expect(organisation?.committee).toBe(false);
    expect(lines).toContain(plain(organisation?.name ?? '?'));
  }
  expect([florence.starts, florence.ends]).toEqual(['2008-10-23', '2008-10-24']);
});

test('the committee has the four members that its line names', () => {
  const members = plan.organisations.filter(({ committee }) => committee);
  expect(members.map(({ id }) => id)).toEqual(['brazil', 'unicef', 'ecpat', 'ngo-group']);
});

test.each(plan.organisations.map((item) => [item.name, item] as const))(
  '%s stands on its lines',
  (name, item) => {
    expect(cited(item)).toContain(plain(name));
  },
);

test.each(plan.instruments.map((item) => [item.name, item] as const))(
  '%s stands on its line',
  (name, item) => {
    expect(cited(item)).toContain(plain(name));
    const says = item.adoptedBy ? `adopted by the ${item.adoptedBy}` : `(${item.year})`;
    expect(cited(item)).toContain(plain(says));
  },
);

test.each(plan.objectives.map((item) => [item.id, item] as const))(
  'objective %s has the words of its line',
  (_, item) => {
    expect(cited(item).replace(/^- |[;.]$/g, '')).toBe(plain(item.text));
  },
);

test.each(plan.events.filter(({ kind }) => kind === 'congress').map((item) => [item.name, item] as const))(
  '%s has the place and year of its line',
  (_, item) => {
    expect(cited(item)).toContain(plain(`${item.city} ${item.year}`));
  },
);

describe('a fact says what its lines say', () => {
  const stem = (word: string) => word.slice(0, 5);
  test.each(plan.facts.map((fact) => [fact.id, fact] as const))('%s', (_, fact) => {
    const lines = cited(fact);
    const numbers = fact.text.match(/\d+/g) ?? [];
    expect(numbers.filter((number) => !lines.includes(number))).toEqual([]);
    const frame = new Set(['Florence', 'Rio', 'Congress', 'Congresses']);
    const names = (fact.text.match(/(?<=[a-z,] )[A-Z]\w+/g) ?? []).filter((name) => !frame.has(name));
    expect(names.filter((name) => !lines.includes(plain(name)))).toEqual([]);
    const words = plain(fact.text).match(/[a-z]{5,}/g) ?? [];
    const found = words.filter((word) => lines.includes(stem(word)));
    expect(found.length / words.length).toBeGreaterThan(0.75);
  });
});

test('what the document does not say is marked as the template’s', () => {
  for (const [id, { source }] of [...named(plan.people), ...named(plan.deadlines)]) {
    expect({ id, source }).toEqual({ id, source: { kind: 'template' } });
  }
});

test('every deadline counts from the congress or an event and has an owner', () => {
  const loose = plan.deadlines.filter(({ due, owner }) => due.kind !== 'relative' || owner === undefined);
  expect(loose).toEqual([]);
});

test('the theme that the document numbers is the last of five', () => {
  expect(plan.themeCount?.number).toBe(5);
  expect(cited(plan.themeCount ?? { source: { kind: 'template' } })).toContain('one of five themes');
  expect(plan.themes.map(({ number, title }) => [number, title])).toEqual([[5, 'International cooperation']]);
  for (const theme of plan.themes) expect(cited(theme)).toContain('theme 5');
});
