import { expect, test } from 'vitest';
import type { Commitment } from '../../src/domain/commitment.ts';
import { closedAt, endsAt, lastRound } from '../../src/domain/final-decision.ts';
import { dayMs } from '../../src/domain/instant.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan } from '../committee-plan.ts';

const promise = (more: Partial<Commitment>): Commitment => ({
  id: 'helpline',
  title: 'Open a helpline',
  status: 'in-progress',
  source: { kind: 'template' },
  ...more,
});
const closed = (more: Partial<Commitment>) => {
  const plan = committeePlan({ commitments: [promise(more)] });
  const round = lastRound(plan, calendar);
  if (!round) throw new Error('the plan has its rounds');
  const end = endsAt(round, plan, calendar);
  return { end, days: ((closedAt(plan, calendar) ?? 0) - end) / dayMs };
};
const decided = (at: number) => ({ decision: { choice: 'carried', by: 'chair', at } as const });

test('the closing report waits for decisions, for sixty days after the last report', () => {
  expect(closed({}).days).toBe(60);
});

test('it waits no longer than until the end of the day on which the last was decided', () => {
  const { end } = closed({});
  expect(closed(decided(end + 9.5 * dayMs)).days).toBe(10);
  expect(closed({ status: 'fulfilled' }).days).toBe(0);
});

test('it does not come before the last report, nor later for a decision after the sixty days', () => {
  const { end } = closed({});
  expect(closed(decided(end - 5 * dayMs)).days).toBe(0);
  expect(closed(decided(end + 90 * dayMs)).days).toBe(60);
});
