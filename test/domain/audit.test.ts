import { expect, test } from 'vitest';
import { tallyOf, unwrittenOf } from '../../src/domain/audit.ts';
import type { LedgerEntry, ReminderState } from '../../src/domain/delivery.ts';
import { minuteMs } from '../../src/domain/instant.ts';

const now = 1_000_000_000;
const entry = (key: string, state: ReminderState, at = now - 10 * minuteMs): LedgerEntry => ({
  ...{ key, state, at, dueAt: at, subject: key, kind: 'before', rule: 'before-1' },
  to: { kind: 'committee' },
});
const until = now + 60 * minuteMs;

test('a week is told by what was owed to the end', () => {
  const states: ReminderState[] = ['sent', 'sent', 'dead', 'open', 'superseded', 'cancelled', 'skipped'];
  expect(tallyOf(states.map((state, index) => entry(String(index), state)))).toEqual({
    ...{ planned: 4, sent: 2, missed: 1, waiting: 1 },
  });
});

test('what the plan owes and no ledger knows is found before it is due', () => {
  const owed = [
    entry('known', 'planned', now + 1),
    entry('lost', 'planned', now + 2),
    entry('far', 'planned', until + 1),
  ];
  const found = unwrittenOf({ entries: owed.slice(0, 1), owed }, { now, until });
  expect(found.map(({ key }) => key)).toEqual(['lost']);
});
