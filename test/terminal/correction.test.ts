import { expect, test } from 'vitest';
import { withoutUndo } from '../../adapters/terminal/correction.ts';
import type { Block, Button } from '../../src/message/message.ts';

const undo: Button = { label: 'Undo', command: 'undo', options: { change: 'papers' } };
const open: Button = { label: 'Open', command: 'deadline show', options: { deadline: 'papers' } };
const said: Block = { kind: 'paragraph', text: ['It is done.'] };

test('a correction shows no second button to take the change back, and keeps every other', () => {
  expect(withoutUndo([said, { kind: 'buttons', buttons: [undo] }])).toEqual([said]);
  expect(withoutUndo([said, { kind: 'buttons', buttons: [undo, open] }])).toEqual([
    said,
    { kind: 'buttons', buttons: [open] },
  ]);
});
