import { expect, test } from 'vitest';
import { lineLimit } from '../../adapters/terminal/limits.ts';
import { receiveLine } from '../../adapters/terminal/receive.ts';

test.each([
  ['  ', { kind: 'empty' }],
  ['/congress deadlines week', { kind: 'text', text: 'deadlines week', chat: false }],
  ['/congress', { kind: 'text', text: '', chat: false }],
  ['/CONGRESS help', { kind: 'text', text: 'help', chat: false }],
  ['/deadlines', { kind: 'text', text: 'deadlines', chat: false }],
  ['When is the congress?', { kind: 'text', text: 'When is the congress?', chat: true }],
  ['/clock +1 week', { kind: 'clock', text: '+1 week' }],
  ['/clock', { kind: 'clock', text: '' }],
  ['/as chair', { kind: 'as', name: 'chair' }],
  [' /quit ', { kind: 'quit' }],
  ['quit', { kind: 'text', text: 'quit', chat: true }],
  ['12', { kind: 'press', number: 12 }],
  ['2008', { kind: 'press', number: 2008 }],
  ['1234567', { kind: 'text', text: '1234567', chat: true }],
  ['12 days', { kind: 'text', text: '12 days', chat: true }],
  ['/', { kind: 'text', text: '/', chat: true }],
  ['/__proto__ x', { kind: 'text', text: '__proto__ x', chat: false }],
])('%j is taken as typed', (line, typed) => {
  expect(receiveLine(line)).toEqual(typed);
});

test('a line is read up to its limit and refused beyond it', () => {
  expect(receiveLine('a'.repeat(lineLimit))).toMatchObject({ kind: 'text' });
  expect(receiveLine('a'.repeat(lineLimit + 1))).toEqual({ kind: 'too-long', length: lineLimit + 1 });
  expect(receiveLine(`/congress ask ${'a'.repeat(100_000)}`)).toMatchObject({ kind: 'too-long' });
});
