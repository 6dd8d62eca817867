import { expect, test } from 'vitest';
import { audit, tallyOf } from '../../src/domain/audit.ts';
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

test('an even account has no findings', () => {
  const ahead = entry('ahead', 'planned', now + minuteMs);
  const entries = [entry('a', 'sent'), entry('b', 'cancelled'), entry('c', 'open', now - minuteMs), ahead];
  expect(audit({ entries, owed: [ahead] }, { now, until })).toEqual({ overdue: [], unwritten: [] });
});

test('what is due for two minutes and still not sent is found, whichever step it waits at', () => {
  const entries = [entry('planned', 'planned'), entry('open', 'open'), entry('dead', 'dead')];
  expect(audit({ entries, owed: [] }, { now, until }).overdue.map(({ key }) => key)).toEqual([
    'planned',
    'open',
  ]);
});

test('what the plan owes and no ledger knows is found before it is due', () => {
  const owed = [
    entry('known', 'planned', now + 1),
    entry('lost', 'planned', now + 2),
    entry('far', 'planned', until + 1),
  ];
  const found = audit({ entries: owed.slice(0, 1), owed }, { now, until });
  expect(found.unwritten.map(({ key }) => key)).toEqual(['lost']);
});
