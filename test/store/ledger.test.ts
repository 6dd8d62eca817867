import { expect, test } from 'vitest';
import { makeReminder } from '../../src/domain/reminder-key.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { channel, entryOf, lease, now, only, opened, reminder, reminderAt } from './one-reminder.ts';

describeStores('the ledger', { postgres: hasPostgres() }, (bench) => {
  const { key } = reminder;

  test('gives back what it was told to owe', async () => {
    const later = reminderAt(now + 60_000, 'programme');
    const { ledger } = await bench.owe(later, reminder);
    expect(await ledger.list({ from: now, to: now })).toEqual([{ ...reminder, state: 'planned' }]);
    expect(await ledger.waiting({ limit: 5 })).toEqual([reminder, later]);
    expect(await ledger.waiting({ limit: 5, from: now + 0.5 })).toEqual([later]);
    expect(await ledger.waiting({ limit: 1 })).toEqual([reminder]);
  });

  test('a reminder is due from its instant on', async () => {
    const other = makeReminder({ ...reminder, to: { kind: 'person', person: 'other' } });
    const { ledger } = await bench.owe(reminder, other);
    expect(await ledger.due({ now: now - 0.5, limit: 5 })).toEqual([]);
    expect(await ledger.due({ now, limit: 5 })).toHaveLength(2);
    expect(await ledger.due({ now: now + 0.5, limit: 5, key })).toEqual([reminder]);
    expect(await ledger.open({ key, now: now - 1, places: [channel] })).toBe(false);
  });

  test('what was claimed is not claimed again', async () => {
    const { ledger } = await opened(bench);
    await only(ledger.claim({ ...lease, key }));
    expect(await ledger.claim(lease)).toEqual([]);
    expect(await ledger.unsettled(now)).toBe(1);
  });

  test('the claim of one key leaves the others', async () => {
    const programme = reminderAt(now, 'programme');
    const store = await bench.owe(
      reminder,
      makeReminder({ ...programme, to: { kind: 'person', person: 'other' } }),
    );
    for (const due of await store.ledger.due({ now, limit: 5 }))
      await store.ledger.open({ key: due.key, now, places: [channel] });
    expect((await only(store.ledger.claim({ ...lease, key }))).reminder.key).toBe(key);
    expect((await only(store.ledger.claim(lease))).reminder.subject).toBe('programme');
  });

  test('the first message about a deadline is that of the earliest reminder that went there alone', async () => {
    const next = reminderAt(now + 1_000, 'paper', 'before-0');
    const { ledger } = await bench.owe(reminder, next);
    const sendOne = async (due: typeof reminder, messageId: string) => {
      await ledger.open({ key: due.key, now: due.at, places: [channel] });
      const claim = await only(ledger.claim({ ...lease, key: due.key }));
      expect(await ledger.firstMessage(claim)).toBe(due === next ? 'M1' : undefined);
      await ledger.sent(claim, { messageId, planAt: due.at });
      return claim;
    };
    const first = await sendOne(reminder, 'M1');
    const second = await sendOne(next, 'M2');
    expect(await ledger.firstMessage(first)).toBeUndefined();
    expect(await ledger.firstMessage(second)).toBe('M1');
    expect(await ledger.firstMessage({ ...second, place: { ...channel, id: 'elsewhere' } })).toBeUndefined();
    const other = { ...second, reminder: { ...second.reminder, subject: 'programme' } };
    expect(await ledger.firstMessage(other)).toBeUndefined();
  });

  test('without a place it is skipped', async () => {
    const { ledger } = await bench.owe(reminder);
    expect(await ledger.open({ key, now, places: [] })).toBe(true);
    expect(await entryOf(ledger, key)).toMatchObject({ state: 'skipped', reason: 'no-place' });
  });

  test('of several missed for one item and person only the newest goes', async () => {
    const newer = reminderAt(now + 10, 'paper', 'before-0');
    const elsewhere = makeReminder({ ...reminder, to: { kind: 'committee' } });
    const { ledger } = await bench.owe(reminder, newer, elsewhere);
    for (const due of await ledger.due({ now: now + 10, limit: 5 }))
      await ledger.open({ key: due.key, now: now + 10, places: [channel] });
    expect(await entryOf(ledger, key)).toMatchObject({ state: 'skipped', reason: 'newer' });
    expect(new Set((await ledger.claim(lease)).map((claim) => claim.reminder.key))).toEqual(
      new Set([newer.key, elsewhere.key]),
    );
  });

  test('several are opened at once, each as it would be alone', async () => {
    const newer = reminderAt(now, 'paper', 'before-0');
    const older = reminderAt(now - 10, 'paper');
    const programme = reminderAt(now, 'programme');
    const placeless = reminderAt(now, 'list');
    const later = reminderAt(now + 10, 'later');
    const note = reminderAt(now + 20, 'note');
    const { ledger } = await bench.owe(older, newer, programme, placeless, later);
    const at = (due: typeof reminder) => ({ key: due.key, places: [channel] });
    const openings = [
      ...[older, newer, programme, later].map(at),
      { key: placeless.key, places: [], fallback: () => [note] },
      { key: 'unknown', places: [channel] },
    ];
    const keys = [older, newer, programme, placeless].map((due) => due.key).sort();
    expect([...(await ledger.openAll({ now, openings }))].sort()).toEqual(keys);
    expect(await ledger.openAll({ now, openings })).toEqual([]);
    expect(await entryOf(ledger, older.key)).toMatchObject({ state: 'skipped', reason: 'newer' });
    expect(await entryOf(ledger, placeless.key)).toMatchObject({ state: 'skipped', reason: 'no-place' });
    expect(await entryOf(ledger, note.key)).toMatchObject({ state: 'planned' });
    expect(await entryOf(ledger, later.key)).toMatchObject({ state: 'planned' });
    const claimed = (await ledger.claim(lease)).map((claim) => claim.reminder.key);
    expect(claimed.sort()).toEqual([newer.key, programme.key].sort());
  });

  test('what is not due yet does not hold an older one back', async () => {
    const { ledger } = await bench.owe(reminder, reminderAt(now + 10, 'paper', 'before-0'));
    await ledger.open({ key, now, places: [channel] });
    expect((await entryOf(ledger, key))?.state).toBe('open');
  });

  test('what has nothing to say is skipped, before and after it was opened', async () => {
    const planned = await bench.owe(reminder);
    await planned.ledger.skip({ key, reason: 'empty' });
    expect(await entryOf(planned.ledger, key)).toMatchObject({ state: 'skipped', reason: 'empty' });
    const second = reminderAt(now, 'programme');
    const { ledger } = await bench.owe(second);
    await ledger.open({ key: second.key, now, places: [channel] });
    await only(ledger.claim(lease));
    await ledger.skip({ key: second.key, reason: 'empty' });
    expect((await entryOf(ledger, second.key))?.state).toBe('skipped');
    expect(await ledger.unsettled(now)).toBe(0);
  });
});
