import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();
const dayMs = 86_400_000;
const open = async () => (await desk.plan()).deadlines.filter(({ state }) => state === 'open');

it("'proceedings accept' waits for the end of the congress, and is not for members", async () => {
  expect((await desk.type('proceedings accept')).text).toContain('The congress ends on 2008-11-28');
  expect((await desk.type('proceedings accept', 'unicef-focal')).failed).toBe(true);
});

describe("'close'", () => {
  it('waits for the end of the congress, and is not for members', async () => {
    expect((await desk.type('close')).text).toContain('Friday, 28 November 2008');
    desk.later(12 * dayMs);
    expect((await desk.type('close', 'unicef-focal')).failed).toBe(true);
  });

  it('asks of each open deadline once, and closes nothing before that', async () => {
    const [first, second] = await open();
    expect((await desk.type('close')).text).toContain('What becomes of each?');
    expect((await desk.press('close', { confirm: 'confirm' })).text).toContain('still to be decided');
    await desk.press('close', { deadline: first?.id ?? '', decision: 'drop' });
    await desk.press('close', { deadline: second?.id ?? '', decision: 'commitment' });
    await desk.press('close', { deadline: second?.id ?? '', decision: 'drop' });
    const { closing, commitments } = await desk.plan();
    expect(closing?.decisions.map(({ choice }) => choice)).toEqual(['drop', 'commitment']);
    expect(commitments.map(({ title }) => title)).toContain(second?.title);
    const { text } = await desk.press('close', { decision: 'carry' });
    expect(text).toMatch(/\d+ carried on, 1 dropped, 1 turned into commitments/);
  });

  it('ends the weekly list with the last open deadline', async () => {
    // Three deadlines begin with that word.
    expect((await desk.type('close confirm')).text).toContain('The congress is closed');
    expect((await desk.type('close')).text).toContain('was closed by');
  });
});

describe("'close back'", () => {
  it('opens again what was dropped or became a commitment, for 30 days', async () => {
    const before = (await open()).length;
    expect((await desk.type('close back')).text).toContain('is taken back');
    expect(await open()).toHaveLength(before + 2);
    expect((await desk.plan()).closing).toBeUndefined();
    await desk.press('close', { decision: 'carry' });
    await desk.press('close', { confirm: 'confirm' });
    desk.later(31 * dayMs);
    expect((await desk.type('close back')).text).toContain('more than 30 days ago');
  });
});
