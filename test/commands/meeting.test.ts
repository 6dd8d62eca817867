import { describe, expect, it } from 'vitest';
import { dayMs } from '../../src/domain/instant.ts';
import { openDesk } from './desk.ts';

const desk = openDesk();
const deadline = async (id: string) => (await desk.plan()).deadlines.find((each) => each.id === id);

describe("'meeting add'", () => {
  it('adds a meeting that comes again, with the reminders of its first times', async () => {
    const { text } = await desk.type('meeting add "Weekly call" 18 November 10:00 every Tuesday');
    expect(text).toContain('Added: Weekly call, Tuesday, 18 November 2008, 10:00');
    expect(text).toContain('every week on Tuesday');
    expect(await deadline('weekly-call')).toMatchObject({
      meeting: true,
      repeat: { rule: 'FREQ=WEEKLY;BYDAY=TU' },
    });
    expect((await desk.type('deadline weekly call')).text).toContain('every week on Tuesday');
  });

  it('is never late: once it has taken place, the next time is shown', async () => {
    desk.later(2 * dayMs);
    expect((await desk.type('deadline weekly call')).text).toContain('25 November 2008');
    expect((await desk.type('deadlines late')).text).not.toContain('Weekly call');
    // A look at it changes nothing.
    const [last] = await desk.store().history({ limit: 1 });
    expect(last?.verb).toBe('meeting add');
  });

  it('asks how often when it cannot be read, and changes nothing', async () => {
    const { text, failed } = await desk.press('meeting add', {
      title: 'A call',
      when: '24 November 10:00',
      rule: 'every blue moon',
    });
    expect([failed, text]).toEqual([true, expect.stringContaining('every Tuesday')]);
  });

  it('is for the secretary and the chair', async () => {
    expect((await desk.type('meeting add "My call" 24 November 10:00', 'ngo-focal')).failed).toBe(true);
  });
});
