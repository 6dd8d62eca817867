import { describe, expect, it } from 'vitest';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { buttonsOf } from '../../src/message/message.ts';
import { calendar } from '../../src/time/calendar.ts';
import { monday, openDesk } from './desk.ts';

const desk = openDesk();
const deadline = async (id: string) => (await desk.plan()).deadlines.find((each) => each.id === id);
const dueOn = async (id: string) => {
  const due = (await deadline(id))?.due;
  return due?.kind === 'absolute' ? due.on : due;
};

describe("'deadline repeat'", () => {
  it('lets a deadline come again, until a day', async () => {
    await desk.type('add "Report to the board" 21 November 17:00 ngo-focal');
    const { text } = await desk.type('repeat board every week until 10 December');
    expect(text).toContain('every week, until Wednesday, 10 December 2008');
    const planned = planReminders(await desk.plan(), calendar).filter(
      ({ subject, kind }) => subject === 'report-to-the-board' && kind === 'due',
    );
    expect(planned.map(({ dueAt }) => calendar.dayOf(dueAt, 'America/Sao_Paulo'))).toEqual([
      '2008-11-21',
      '2008-11-28',
      '2008-12-05',
    ]);
  });

  it('is done one time after the other, and the last one for good', async () => {
    const { text } = await desk.type('done board', 'ngo-focal');
    expect(text).toContain('The next one is');
    expect(await dueOn('report-to-the-board')).toBe('2008-11-28');
    await desk.type('undo', 'ngo-focal');
    expect(await dueOn('report-to-the-board')).toBe('2008-11-21');
  });

  it('takes another date for one time without losing the others or coming twice', async () => {
    await desk.type('move board to 20 November 17:00');
    expect(await dueOn('report-to-the-board')).toBe('2008-11-20');
    await desk.type('done board', 'ngo-focal');
    expect(await dueOn('report-to-the-board')).toBe('2008-11-28');
  });
});

describe("'deadline skip'", () => {
  it('leaves out the next time, or that of a day', async () => {
    expect((await desk.type('skip board 5 December')).text).toContain('The next one is');
    expect((await desk.type('skip board 6 December')).text).toContain('does not take place');
    await desk.type('skip board');
    expect(await deadline('report-to-the-board')).toMatchObject({ state: 'done' });
    await desk.type('undo');
    expect(await deadline('report-to-the-board')).toMatchObject({ state: 'open' });
  });

  it('is for what comes again', async () => {
    expect((await desk.type('skip papers')).text).toContain('comes once');
  });

  it('a repetition may end', async () => {
    expect((await desk.type('repeat board')).text).toContain('no longer comes again');
    expect((await deadline('report-to-the-board'))?.repeat).toBeUndefined();
  });
});

describe("'deadline follow'", () => {
  it('shows what comes after a date that moved, and moves it with a yes', async () => {
    await desk.type('add "Print the badges" 24 November 12:00 brazil-focal');
    await desk.store().save({
      plan: await withAfter('print-the-badges', 'papers'),
      basedOn: (await desk.plan()).version,
      ...{ by: 'plan-file', via: 'test', verb: 'plan import', now: monday },
    });
    const moved = await desk.type('move papers to 26 November 17:00');
    expect(moved.text).toContain('Print the badges: from');
    expect(await dueOn('print-the-badges')).toBe('2008-11-24');
    await desk.press('deadline follow', { deadline: 'papers', confirm: 'confirm' });
    expect(await dueOn('print-the-badges')).toBe('2008-11-28');
    expect((await desk.type('follow papers')).text).toContain('Nothing that comes after');
  });
});

describe('what comes after a date that moved otherwise', () => {
  it('is shown with a wish for more time, and again when that is agreed to; it moves with a yes', async () => {
    await desk.type('add "Send the badges" 1 December 12:00 brazil-focal');
    await desk.store().save({
      plan: await withAfter('send-the-badges', 'papers'),
      basedOn: (await desk.plan()).version,
      ...{ by: 'plan-file', via: 'test', verb: 'plan import', now: monday },
    });
    await desk.type('more time papers to 1 December "still at the printer"', 'ngo-focal');
    const asked = await desk.press('request show', { request: 'papers-1' });
    expect(asked.text).toContain('Send the badges: from');
    const agreed = await desk.press('request agree', { request: 'papers-1' });
    expect(agreed.text).toContain('Send the badges: from');
    expect(await dueOn('send-the-badges')).toBe('2008-12-01');
    const move = buttonsOf(agreed.reply.message).find(({ command }) => command === 'deadline follow');
    await desk.press('deadline follow', { ...move?.options });
    expect(await dueOn('send-the-badges')).toBe('2008-12-03');
  });

  it('is shown before and after the congress is shifted, and moves with a yes', async () => {
    await desk.store().save({
      plan: await withAfter('send-the-badges', 'programme'),
      basedOn: (await desk.plan()).version,
      ...{ by: 'plan-file', via: 'test', verb: 'plan import', now: monday },
    });
    const preview = await desk.type('shift 2026-11-25');
    expect(preview.text).toContain('comes after another, and would have to move');
    const shifted = await desk.type('shift 2026-11-25 confirm');
    const move = buttonsOf(shifted.reply.message).find(({ command }) => command === 'deadline follow');
    expect(await dueOn('send-the-badges')).toBe('2008-12-03');
    expect((await desk.type('follow')).text).toContain('is due before what it comes after');
    await desk.press('deadline follow', { ...move?.options });
    expect(await dueOn('send-the-badges')).toMatch(/^2026-11/);
    expect((await desk.type('follow')).text).toContain('Nothing is due before');
  });
});

async function withAfter(id: string, item: string) {
  const plan = await desk.plan();
  const after = [{ item, workingDays: 2 }];
  return { ...plan, deadlines: plan.deadlines.map((each) => (each.id === id ? { ...each, after } : each)) };
}
