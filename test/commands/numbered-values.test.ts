import { expect, test } from 'vitest';
import { readNumberedAnswers } from '../../src/command/numbered-answers.ts';
import { roundsOf } from '../../src/domain/rounds.ts';
import { calendar } from '../../src/time/calendar.ts';
import { monday, openDesk } from './desk.ts';

const read = (line: string) => readNumberedAnswers(line, 2, 2);
const same = (number: number) => ({ number, status: 'same' as const });

test.each([
  ['3 = 5', [], [{ number: 3, value: '5' }]],
  [
    '3: 12.5, 4 = 45 %',
    [],
    [
      { number: 3, value: '12.5' },
      { number: 4, value: '45 %' },
    ],
  ],
  ['1 done, 3 5', [{ number: 1, status: 'fulfilled' }], [{ number: 3, value: '5' }]],
  ['3 and 4 as before', [], [{ number: 3 }, { number: 4 }]],
  ['4 = 7, the rest as before', [same(1), same(2)], [{ number: 3 }, { number: 4, value: '7' }]],
  ['3 = 5 https://example.org/list', [], [{ number: 3, value: '5 https://example.org/list' }]],
])('%s', (line, answers, values) => {
  expect(read(line)).toEqual({ answers, values });
});

test.each([
  ['3 done', 'unclear'],
  ['1 = 5, 2 done', 'unclear'],
  ['3 = 5, 3 = 6', 'twice'],
  ['5 = 5, 1 done', 'unclear'],
  ['3 = 12,5', 'unclear'],
])('%s is refused', (line, refused) => {
  expect(read(line)).toMatchObject({ refused });
});

test('is no answer where nothing is counted', () => {
  expect(readNumberedAnswers('3 = 5', 3)).toBeUndefined();
  expect(readNumberedAnswers('3 = 5', 2)).toBeUndefined();
});

const desk = openDesk();

test('numbers of indicators are said with the answers, once they were shown', async () => {
  await desk.type('commitment add "Open a helpline" ecpat');
  await desk.type('commitment add "Train judges" ecpat');
  await desk.type('indicator add "Helplines" ecpat');
  await desk.type('indicator add "Judges trained" ecpat');
  await desk.type('indicator edit helplines whole 9');
  const round = roundsOf(await desk.plan(), calendar).find(({ id }) => id === 'month-3');
  desk.later((round?.opensAt ?? 0) + 86_400_000 - monday);
  const list = await desk.type('round answers', 'ecpat-focal');
  expect(list.text).toContain('3. Helplines (ECPAT)');
  expect(list.text).toContain('“3 = 5”');
  expect((await desk.type('round', 'ecpat-focal')).text).toContain('4. Judges trained (ECPAT)');
  expect((await desk.type('3 = 11', 'ecpat-focal')).text).toContain('more than all 9');
  expect((await desk.type('4 as before', 'ecpat-focal')).text).toContain('no number from before');
  const shown = await desk.type('1 done, 3 = 5 https://example.org/list, 4 = 70', 'ecpat-focal');
  expect(shown.text).toContain('3. Helplines (ECPAT): 5 of 9');
  expect(shown.text).toContain('One more waits for a word');
  expect((await desk.plan()).indicators?.every(({ values = [] }) => values.length === 0)).toBe(true);
  await desk.press('round answers', { confirm: 'confirm' }, 'ecpat-focal');
  const values = (await desk.plan()).indicators?.flatMap((each) => each.values ?? []);
  expect(values).toMatchObject([
    { value: 5, by: 'ecpat-focal', round: 'month-3', url: 'https://example.org/list' },
    { value: 70, by: 'ecpat-focal', round: 'month-3' },
  ]);
});
