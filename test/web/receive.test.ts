import { expect, test } from 'vitest';
import { backOf, inputOf, optionsOf, textOf } from '../../adapters/web/receive.ts';

test.each([
  ['what is late?', { kind: 'text', text: 'what is late?', chat: true }],
  ['/congress deadlines late', { kind: 'text', text: 'deadlines late' }],
  ['/Congress', { kind: 'text', text: '' }],
  ['/deadlines late', { kind: 'text', text: 'deadlines late' }],
  ['and/or', { kind: 'text', text: 'and/or', chat: true }],
])('%s is typed', (typed, input) => {
  expect(inputOf(typed)).toEqual(input);
});

test.each([
  ['/deadlines?show=late', '/deadlines?show=late'],
  ['/chat#end', '/chat'],
  ['deadlines', '/deadlines'],
  ['https://evil.example/deadlines', '/'],
  ['//evil.example', '/'],
  ['/\\\\evil.example', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
])('an act leads back from %s to %s', (back, path) => {
  expect(backOf({ back })).toBe(path);
});

test('options are what stands after “with.”, as text alone, and no longer than a person writes', () => {
  const file = new File([], 'x');
  const body = { command: 'deadline move', 'with.to': 'x'.repeat(9000), 'with.deadline': file, to: 'y' };
  expect(optionsOf(body)).toEqual({ to: 'x'.repeat(4000), deadline: '' });
  expect(textOf(body, 'none')).toBe('');
});
