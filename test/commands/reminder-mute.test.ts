import { describe, expect, it } from 'vitest';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { calendar } from '../../src/time/calendar.ts';
import { openDesk } from './desk.ts';

const desk = openDesk();

const remindersOf = async (item: string) =>
  planReminders(await desk.plan(), calendar).filter(
    ({ subject, kind, to }) => subject === item && kind === 'before' && to.kind === 'person',
  ).length;

describe("'mute' and 'unmute'", () => {
  it('turns one’s own reminders of a deadline off and on', async () => {
    const owner = (await desk.plan()).deadlines.find(({ id }) => id === 'papers')?.owner ?? '';
    const before = await remindersOf('papers');
    expect(before).toBeGreaterThan(0);
    const { text } = await desk.type('mute papers', owner);
    expect(text).toContain('no more reminders');
    expect(await remindersOf('papers')).toBe(0);
    expect((await desk.type('mute papers', owner)).text).toContain('Nothing was changed');
    await desk.type('unmute papers', owner);
    expect(await remindersOf('papers')).toBe(before);
  });
});
