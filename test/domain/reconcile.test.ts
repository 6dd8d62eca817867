import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReminderState, reminderStates } from '../../src/domain/delivery.ts';
import { type Known, reconcile } from '../../src/domain/reconcile.ts';
import { makeReminder } from '../../src/domain/reminder-key.ts';

const now = 10_000_000;
const reminderAt = (at: number, subject = 'paper') =>
  makeReminder({ subject, kind: 'before', rule: 'before-1', dueAt: 9, at, to: { kind: 'committee' } });
const known = (state: ReminderState, at = now): Known => ({ ...reminderAt(at), state });
const nothing = { create: [], revive: [], retime: [], cancel: [] };

describe('what is planned', () => {
  test.each([
    [now + 1, true],
    [now - 60_000, true],
    [now - 60_001, false],
  ])('and not known, at %d, is created: %s', (at, created) => {
    const planned = [reminderAt(at)];
    const expected = { ...nothing, create: created ? planned : [] };
    expect(reconcile({ planned, existing: [], now })).toEqual(expected);
  });

  test.each(['planned', 'open', 'sent', 'skipped', 'dead'] as const)(
    'and %s already is left alone',
    (state) => {
      expect(reconcile({ planned: [reminderAt(now)], existing: [known(state)], now })).toEqual(nothing);
    },
  );

  test.each(['superseded', 'cancelled'] as const)('and was %s is owed again, unless it is past', (state) => {
    const planned = [reminderAt(now)];
    expect(reconcile({ planned, existing: [known(state)], now })).toEqual({ ...nothing, revive: planned });
    const past = [reminderAt(now - 60_001)];
    expect(reconcile({ planned: past, existing: [known(state)], now })).toEqual(nothing);
  });

  test('and waits for another instant is moved, into the past too', () => {
    const planned = [reminderAt(now - 3_600_000)];
    expect(reconcile({ planned, existing: [known('planned')], now })).toEqual({
      ...nothing,
      retime: planned,
    });
  });

  test('and was missed stays owed', () => {
    const planned = [reminderAt(now - 3_600_000)];
    const existing = [known('planned', now - 3_600_000)];
    expect(reconcile({ planned, existing, now })).toEqual(nothing);
  });
});

describe('what is no longer planned', () => {
  test.each(reminderStates)('and is %s', (state) => {
    const isWaiting = state === 'planned' || state === 'open';
    const cancel = isWaiting ? [reminderAt(now).key] : [];
    expect(reconcile({ planned: [], existing: [known(state)], now })).toEqual({ ...nothing, cancel });
  });
});

test('twice is the same as once, from whatever the ledger held', () => {
  const subject = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const at = fc.integer({ min: now - 120_000, max: now + 120_000 });
  const planned = fc.uniqueArray(fc.tuple(subject, at), { selector: ([name]) => name });
  const existing = fc.uniqueArray(fc.tuple(subject, at, fc.constantFrom(...reminderStates)), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(planned, existing, (owed, held) => {
      const reminders = owed.map(([name, when]) => reminderAt(when, name));
      const before: Known[] = held.map(([name, when, state]) => ({ ...reminderAt(when, name), state }));
      const difference = reconcile({ planned: reminders, existing: before, now });
      const after = new Map(before.map((entry) => [entry.key, entry]));
      for (const key of difference.cancel) after.set(key, { key, at: 0, state: 'superseded' });
      for (const reminder of [...difference.create, ...difference.revive, ...difference.retime])
        after.set(reminder.key, { ...reminder, state: 'planned' });
      expect(reconcile({ planned: reminders, existing: [...after.values()], now })).toEqual(nothing);
      const waiting = [...after.values()].filter(({ state }) => state === 'planned' || state === 'open');
      expect(waiting.every(({ key }) => reminders.some((reminder) => reminder.key === key))).toBe(true);
    }),
  );
});
