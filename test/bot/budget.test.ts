import { describe, expect, test } from 'vitest';
import { createBudget } from '../../src/bot/budget.ts';
import { UserError } from '../../src/message/errors.ts';

const member = { account: 'chat:1', role: 'member' } as const;
const stranger = { account: 'chat:2' };

function openBudget() {
  let now = 1_000_000;
  const spend = createBudget(() => now);
  const spends = (caller: Parameters<typeof spend>[0], times: number): number => {
    for (let done = 0; done < times; done++)
      try {
        spend(caller);
      } catch (error) {
        if (error instanceof UserError && error.code === 'too-fast') return done;
        throw error;
      }
    return times;
  };
  return { spends, later: (ms: number) => (now += ms) };
}

describe('the budget of an account', () => {
  test('lets a person work fast, and a stranger find out how to get known', () => {
    const { spends } = openBudget();
    expect(spends(member, 1000)).toBe(60);
    expect(spends(stranger, 1000)).toBe(10);
  });

  test('is each account’s own', () => {
    const { spends } = openBudget();
    spends(stranger, 1000);
    expect(spends({ account: 'chat:3' }, 5)).toBe(5);
    expect(spends(member, 5)).toBe(5);
  });

  test('comes back with time, and no further than it was', () => {
    const { spends, later } = openBudget();
    spends(stranger, 1000);
    later(6_000);
    expect(spends(stranger, 1000)).toBe(1);
    later(24 * 3_600_000);
    expect(spends(stranger, 1000)).toBe(10);
  });

  test('does not grow when the clock is set back', () => {
    const { spends, later } = openBudget();
    spends(stranger, 1000);
    later(-3_600_000);
    expect(spends(stranger, 1000)).toBe(0);
  });
});
