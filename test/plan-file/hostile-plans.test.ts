import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PlanFileError } from '../../src/plan-file/problems.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { smallPlan } from './small-plan.ts';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const plan = smallPlan();

const billionLaughs = `a0: &a0 [x, x]\n${lines(30, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)}`;
const mergeBomb = `a0: &a0 { x: 1 }\n${lines(2500, (i) => `a${i + 1}: &a${i + 1} { <<: [*a${i}, *a${i}] }`)}`;

const hostile: readonly [name: string, input: string | Uint8Array, expected: string][] = [
  ['billion laughs', billionLaughs, '1:5 anchors (&) are not read'],
  ['a merge bomb', mergeBomb, '1:5 anchors (&) are not read'],
  ['an alias alone', 'id: *x', '1:5 aliases (*) are not read'],
  ['a merge key without an alias', `${plan}<<: { id: other }\n`, '18:1 <<: "<<" is not known here'],
  ['20,000 nested lists', '['.repeat(20_000), '1:13 this is nested too deeply'],
  ['20,000 nested maps', '{a: '.repeat(20_000), '1:49 this is nested too deeply'],
  ['100,000 dashes on a line', '- '.repeat(100_000), '1:25 this is nested too deeply'],
  ['100,000 question marks on a line', '? '.repeat(100_000), '1:25 this is nested too deeply'],
  ['10 MB of text', 'a'.repeat(10_000_000), '1:1 the file is larger than 256 KB'],
  ['10 MB of bytes', new Uint8Array(10_000_000).fill(97), '1:1 the file is larger than 256 KB'],
  ['256 KB of short keys', lines(30_000, (i) => `${i}:`), 'the plan is too large'],
  ['thousands of different keys', lines(14_000, (i) => `k${i}:`), '"k0" is not known here'],
  ['one key thousands of times', lines(11_000, () => 'id: a'), '2:1 id: "id" is given twice'],
  [
    'thousands of unknown names',
    `${plan}deadlines:\n${lines(3000, (i) => `- {id: d${i}, owner: zzz${i}}`)}`,
    'there is no person "zzz0"',
  ],
  ['a flood of bad escapes', `id: "${'\\q'.repeat(120_000)}"`, '1:6 this escape is not known'],
  ['a flood of accents', `id: e${'\u0301'.repeat(100_000)}`, 'is not an id'],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${plan}`, 'utf16le'), '1:1 the file is UTF-16 text'],
  ['UTF-16 without a mark', Buffer.from(plan, 'utf16le'), '1:1 the file is UTF-16 text'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x69, 0, 0, 0]), '1:1 the file is UTF-32 text'],
  ['Latin-1', Buffer.from('id: a\nlocale: caf\xe9\n', 'latin1'), '2:12 the file is not UTF-8 here'],
  ['a ZIP archive', Buffer.from('PK\x03\x04 and so on'), '1:1 the file is a ZIP archive'],
  ['a gzip archive', gzipSync(plan), '1:1 the file is a gzip archive'],
  ['a NUL byte', 'id: a\nlocale: e\0n', '2:10 the file holds a NUL byte'],
  ['a tab for indentation', 'congress:\n\tname: A', '2:1 Tabs are not allowed as indentation'],
  ['two documents', `${plan}---\n${plan}`, '18:1 a plan file holds one document'],
  ['a second document after dots', `${plan}...\n${plan}`, '18:1 a plan file holds one document'],
  ['a directive', `%YAML 1.1\n---\n${plan}`, '1:1 directives (%) are not read'],
  ['a tag that makes a function', 'id: !!js/function "function () {}"', '1:5 tags (!) are not read'],
  ['a tag of its own', 'id: !secret x', '1:5 tags (!) are not read'],
  [
    '__proto__ as a key',
    `__proto__: { version: 9 }\n${plan}`,
    '1:1 __proto__: "__proto__" cannot be a name here',
  ],
  ['constructor as a ladder', `${plan}ladders:\n  constructor: { before: [1] }\n`, 'cannot be a name here'],
  ['a list as a key', `? [a, b]\n: c\n${plan}`, 'a name must be a plain text'],
  ['an unclosed quote', 'id: "abc\ncongress: x', 'Missing closing "quote'],
  ['an empty file', '', '1:1 the file holds no plan'],
  ['a list', '- a\n- b\n', '1:1 this is a list, not a group of names and values'],
  ['noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), 'plan.yaml:'],
];

test.each(hostile)(
  '%s is refused with a clear error, and not after seconds of work',
  (_, input, expected) => {
    const started = performance.now();
    let refusal: unknown;
    try {
      readPlan(input, 'plan.yaml');
    } catch (error) {
      refusal = error;
    }
    expect(performance.now() - started).toBeLessThan(8000);
    expect(refusal).toBeInstanceOf(PlanFileError);
    const { message } = refusal as PlanFileError;
    expect(message).toContain(expected);
    expect(message.length).toBeLessThan(20_000);
    expect(message).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
  },
);

test('nothing of a refused file reaches the prototype of all objects', () => {
  expect(() => readPlan(`__proto__: { polluted: true }\n${plan}`, 'p')).toThrow(PlanFileError);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('anchors, aliases and tags are refused as syntax only: in a text they are characters', () => {
  const read = readPlan(`${plan}facts:\n  - { id: a, about: "*x & !y", text: R&D costs 5 * 3! }\n`, 'p');
  expect(read.facts[0]).toMatchObject({ about: '*x & !y', text: 'R&D costs 5 * 3!' });
});
