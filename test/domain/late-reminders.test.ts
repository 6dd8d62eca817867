import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { formatDestination, type Reminder, type ReminderKind } from '../../src/domain/reminder.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf, inRio } from '../committee-plan.ts';

const paper = deadlineOf('paper', '2027-10-08');
const plan = (more: Partial<Plan> = {}) => committeePlan({ deadlines: [paper], ...more });
const of = (planned: Plan, ...kinds: ReminderKind[]): Reminder[] =>
  planReminders(planned, calendar).filter(({ kind }) => kinds.includes(kind));
const brief = ({ rule, at, to }: Reminder) => [rule, at, formatDestination(to)];

describe('the chair', () => {
  const late = [paper, deadlineOf('twin', '2027-10-08'), deadlineOf('next', '2027-10-09')];

  test('is told once a day of all that has been late for five days, and every week of what still is', () => {
    expect(
      of(plan({ deadlines: late }), 'escalation')
        .slice(0, 5)
        .map(brief),
    ).toEqual([
      ['late-2027-10-11', inRio('2027-10-11 09:00'), 'chair'],
      ['late-2027-10-13', inRio('2027-10-13 09:00'), 'chair'],
      ['late-2027-10-14', inRio('2027-10-14 09:00'), 'chair'],
      ['late-2027-10-18', inRio('2027-10-18 09:00'), 'chair'],
      ['late-2027-10-25', inRio('2027-10-25 09:00'), 'chair'],
    ]);
  });

  test('is preceded by the secretary, the day after the owner was asked for the last time', () => {
    const days = of(plan({ deadlines: late }), 'desk').map(({ at, to }) => [at, formatDestination(to)]);
    // Four days after Friday 8 and Saturday 9 October; Monday 11 is the weekly desk, Tuesday 12 a holiday in Brazil.
    expect(days.slice(0, 3)).toEqual([
      [inRio('2027-10-11 09:00'), 'secretary'],
      [inRio('2027-10-13 09:00'), 'secretary'],
      [inRio('2027-10-18 09:00'), 'secretary'],
    ]);
  });

  test('hears of what is late for half a year after the last date, and no longer', () => {
    const all = of(plan({ deadlines: [paper] }), 'escalation', 'desk');
    expect(all.at(-1)?.at).toBeLessThan(inRio('2028-04-17 09:00'));
    expect(all.at(-1)?.at).toBeGreaterThan(inRio('2028-03-20 09:00'));
  });
});

describe('a wish for more time', () => {
  const request = {
    id: 'r1',
    deadline: 'paper',
    by: 'owner',
    to: { kind: 'absolute', on: '2027-10-20' } as const,
    askedAt: inRio('2027-09-29 10:00'),
  };

  test('goes to each secretary again and again while nobody has answered it, then to the chair', () => {
    const open = { ...request, state: 'open' as const };
    expect(of(plan({ timeRequests: [open] }), 'request').map(brief)).toEqual([
      ['request', inRio('2027-09-29 10:00'), 'secretary'],
      ['again-2', inRio('2027-10-01 10:00'), 'secretary'],
      ['again-4', inRio('2027-10-04 10:00'), 'secretary'],
      ['again-4', inRio('2027-10-04 10:00'), 'chair'],
    ]);
  });

  test.each(['granted', 'refused'] as const)('that was %s is told to who asked', (state) => {
    const answered = { by: 'secretary', at: inRio('2027-09-30 22:00') };
    const settled = { ...request, state, answered };
    expect(of(plan({ timeRequests: [settled] }), 'request').map(brief)).toEqual([
      ['answered', inRio('2027-10-01 08:00'), 'owner'],
    ]);
  });
});
