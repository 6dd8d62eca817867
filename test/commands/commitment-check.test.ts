import { expect, test } from 'vitest';
import { frozenAt } from '../../src/domain/review.ts';
import { roundsOf } from '../../src/domain/rounds.ts';
import { buttonsOf } from '../../src/message/message.ts';
import { calendar } from '../../src/time/calendar.ts';
import { openDesk } from './desk.ts';

const desk = openDesk();
const dayMs = 86_400_000;
const thirdMonth = async () => {
  const round = roundsOf(await desk.plan(), calendar).find(({ id }) => id === 'month-3');
  if (!round) throw new Error('the plan has its rounds');
  return round;
};
const lastOf = async (id: string) =>
  (await desk.plan()).commitments.find((each) => each.id === id)?.line?.at(-1);
const written = async (line: string) => {
  const { reply } = await desk.type(line);
  return new TextDecoder().decode(reply.message.files?.[0]?.bytes);
};

test("'answer check' is for a reviewer, of what others have said, in doubt with a reason", async () => {
  await desk.type('people add "Ruth Abel" role:reviewer');
  await desk.type('commitment add "Open a helpline" ecpat');
  await desk.type('commitment add "Train judges" unicef');
  desk.goTo((await thirdMonth()).opensAt + dayMs);
  expect((await desk.type('answer check train-judges verified', 'ruth-abel')).text).toContain(
    'nothing to check',
  );
  await desk.type('answer open-a-helpline fulfilled', 'ecpat-focal');
  await desk.type('answer train-judges in-progress', 'unicef-focal');
  expect((await desk.type('answer check open-a-helpline verified', 'ecpat-focal')).failed).toBe(true);
  await desk.type('people edit ruth-abel organisation ecpat');
  const own = await desk.type('answer check open-a-helpline verified', 'ruth-abel');
  expect(own.text).toContain('somebody else has to check it');
  await desk.type('people edit ruth-abel organisation none');
  expect((await desk.type('answer check open-a-helpline disputed', 'ruth-abel')).text).toContain('say why');
});

test('the review offers it beside each answer, and shows what was found', async () => {
  const list = await desk.type('review', 'ruth-abel');
  const offered = buttonsOf(list.reply.message).filter(({ command }) => command === 'answer check');
  expect(offered.map(({ options }) => `${options.commitment} ${options.check}`)).toEqual([
    ...['open-a-helpline verified', 'open-a-helpline disputed'],
    ...['train-judges verified', 'train-judges disputed'],
  ]);
  await desk.press('answer check', { ...offered[2]?.options }, 'ruth-abel');
  const asked = await desk.press('answer check', { ...offered[1]?.options }, 'ruth-abel');
  expect(asked.failed).toBe(true);
  const said = await desk.type('answer check open-a-helpline disputed "nobody picks up"', 'ruth-abel');
  expect(said.text).toContain('“fulfilled” is disputed');
  expect(await lastOf('train-judges')).toMatchObject({ check: { state: 'verified', by: 'ruth-abel' } });
  const { text } = await desk.type('review', 'ruth-abel');
  expect(text).toContain('disputed by Ruth Abel: nobody picks up');
  expect((await desk.type('commitment open-a-helpline')).text).toContain('disputed by Ruth Abel');
  await desk.type('undo', 'ruth-abel');
  expect((await lastOf('open-a-helpline'))?.check).toBeUndefined();
  await desk.type('answer check open-a-helpline disputed "nobody picks up"', 'ruth-abel');
});

test('the report tells how many are verified and disputed, and which; the reason is not for the public', async () => {
  const inside = await written('report month-3 document');
  expect(inside).toContain('Of what was said of 2 commitments, 1 is verified, 1 disputed and 0 as reported.');
  expect(inside).toContain('Said and disputed');
  expect(inside).toContain('nobody picks up');
  const open = await written('report month-3 public document');
  expect(open).toContain('Said and disputed');
  expect(open).not.toContain('nobody picks up');
  expect(await written('report month-3 csv')).toMatch(/open-a-helpline.*,disputed,/);
});

test('what is found once the report is frozen stands beside it', async () => {
  desk.goTo(frozenAt(await thirdMonth(), await desk.plan(), calendar) + dayMs);
  const before = await written('report month-3 csv');
  await desk.type('answer check open-a-helpline verified', 'ruth-abel');
  expect(await written('report month-3 csv')).toBe(before);
  expect(await written('report month-3 corrections')).toContain('fulfilled,verified');
  expect(await written('report month-3 public corrections')).toContain('fulfilled,verified');
});

test('another answer is looked at anew', async () => {
  await desk.type('answer open-a-helpline in-progress', 'ecpat-focal');
  expect((await lastOf('open-a-helpline'))?.check).toBeUndefined();
});
