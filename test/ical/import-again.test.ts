import { describe, expect, test } from 'vitest';
import { dayMs } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { calendarText } from '../../src/ical/calendar-text.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { calendar } from '../../src/time/calendar.ts';
import { call, file, now, take } from './meetings.ts';

describe('a calendar file that comes again', () => {
  const first = file(
    [...call, 'RRULE:FREQ=WEEKLY;BYDAY=TU'],
    ['UID:2', 'SUMMARY:Visit', 'DTSTART:20271012T130000Z'],
  );
  const { plan: taken, imported } = take(first);
  const titled = ({ deadlines }: Plan, title: string) => deadlines.find((each) => each.title === title);

  test('changes nothing', () => {
    const again = take(first, taken, imported);
    expect(again.plan).toEqual(taken);
    expect(again).toMatchObject({ added: [], changed: [], cancelled: [], known: 2 });
  });

  test('moves what moved, renames what has another name, and cancels what was cancelled', () => {
    const next = file(
      [...call.slice(0, 2), 'DTSTART;TZID=America/Sao_Paulo:20271006T110000', 'RRULE:FREQ=WEEKLY;BYDAY=WE'],
      ['UID:2', 'SUMMARY:Visit of the hall', 'STATUS:CANCELLED', 'DTSTART:20271012T130000Z'],
    );
    const { plan: after, added, changed, cancelled } = take(next, taken, imported);
    expect([added.length, changed.length, cancelled.length]).toEqual([0, 1, 1]);
    expect(titled(after, 'Weekly call')).toMatchObject({
      id: titled(taken, 'Weekly call')?.id,
      due: { on: '2027-10-06', at: '11:00' },
      repeat: { rule: 'FREQ=WEEKLY;BYDAY=WE' },
    });
    expect(titled(after, 'Visit')?.state).toBe('cancelled');
  });

  test('leaves what people made of a meeting, as long as the file says the same of it', () => {
    const visit = titled(taken, 'Visit');
    if (!visit) throw new Error('a visit is expected');
    const moved: Plan = {
      ...taken,
      deadlines: taken.deadlines.map((each) =>
        each === visit ? { ...visit, title: 'Visit us', due: { kind: 'absolute', on: '2027-10-14' } } : each,
      ),
    };
    expect(take(first, moved, imported).plan).toEqual(moved);
    const without = { ...taken, deadlines: taken.deadlines.filter((each) => each !== visit) };
    expect(take(first, without, imported).plan).toEqual(without);
  });

  test('of this plan itself adds nothing', () => {
    const words = wordsFor('en');
    const reader = { role: 'secretary' } as const;
    const own = calendarText({ plan: taken, calendar, reader, words, part: 'all' }, now - dayMs);
    // The congress itself is the third.
    expect(own.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(take(own, taken).plan).toEqual(taken);
  });
});
