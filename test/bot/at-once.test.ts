import { expect, test } from 'vitest';
import { openDesk } from '../commands/desk.ts';

const desk = openDesk();

test('of several changes at the same moment none is refused because of the others, and none is lost', async () => {
  const titles = [
    'Order the flags',
    'Rent the chairs',
    'Print the badges',
    'Book the choir',
    'Call the press',
  ];
  const typed = await Promise.all(
    titles.map((title) => desk.type(`deadline add "${title}" 20 November 2008`)),
  );
  expect(typed.map(({ failed, text }) => (failed ? text : ''))).toEqual(titles.map(() => ''));
  const kept = (await desk.plan()).deadlines.map(({ title }) => title);
  expect(titles.filter((title) => !kept.includes(title))).toEqual([]);
});
