import { expect, test } from 'vitest';
import { nearVerbs } from '../../src/bot/first-word.ts';

const verbs = ['web', 'deadlines', 'move', 'day'].map((verb) => ({ verb }));

test.each([
  ['we meet the caterer at ten', []],
  ['if Ana can come we move it', []],
  ['wb', ['web']],
  ['dedlines late', ['deadlines']],
  ['moev papers to Friday now', ['move']],
])('“%s” is near %j', (text, near) => {
  expect(nearVerbs(text, verbs)).toEqual(near);
});
