import { describe, expect, test } from 'vitest';
import { coveredMs, type Evidence, isFaultless, judgeProgram } from './verdict.ts';

const due = 1_000_000;
const arrival = (at: number, ...reminders: number[]) => ({ at, reminders, where: 'chat' });
const judged = (more: Partial<Evidence> = {}) =>
  judgeProgram({
    ...{ instants: [due, due], arrivals: [arrival(due + 100, 0, 1)], outages: [], leaked: 0 },
    ...{ kills: { asked: 3, made: 3 }, events: { acted: [1, 1, 0], refused: 1 } },
    ...more,
  });

describe('the verdict on the program', () => {
  test('is good when all arrived once and in time', () => {
    expect(judged()).toMatchObject({ planned: 2, sent: 2, lost: 0, doubled: 0 });
    expect(isFaultless(judged())).toBe(true);
  });

  test.each<[keyof ReturnType<typeof judged>, Partial<Evidence>]>([
    ['lost', { arrivals: [arrival(due + 100, 0)] }],
    ['doubled', { arrivals: [arrival(due + 100, 0, 1), arrival(due + 900, 1)] }],
    ['early', { arrivals: [arrival(due - 2_000, 0, 1)] }],
    ['late', { arrivals: [arrival(due + 61_000, 0, 1)] }],
    ['leaked', { leaked: 1 }],
    ['wrong', { events: { acted: [1, 2], refused: 1 } }],
    ['wrong', { events: { acted: [1, 0], refused: 0 } }],
    ['killsMissing', { kills: { asked: 3, made: 2 } }],
  ])('is bad when something is %s', (what, evidence) => {
    const verdict = judged(evidence);
    expect(verdict[what]).toBeGreaterThan(0);
    expect(isFaultless(verdict)).toBe(false);
  });

  test('does not count as late what was held up by an outage', () => {
    const outages = [{ from: due - 10_000, to: due + 30_000 }];
    expect(judged({ outages, arrivals: [arrival(due + 85_000, 0, 1)] }).late).toBe(0);
    expect(judged({ outages, arrivals: [arrival(due + 95_000, 0, 1)] }).late).toBe(2);
  });

  test('counts a moment of two outages once', () => {
    const spans = [
      { from: 0, to: 10 },
      { from: 5, to: 20 },
      { from: 8, to: 9 },
      { from: 40, to: 50 },
    ];
    expect(coveredMs({ from: 2, to: 45 }, spans)).toBe(18 + 5);
  });
});
