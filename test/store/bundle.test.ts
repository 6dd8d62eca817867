import { expect, test } from 'vitest';
import type { Claim, Place } from '../../src/domain/delivery.ts';
import type { Reminder } from '../../src/domain/reminder.ts';
import { bundleKey, makeReminder } from '../../src/domain/reminder-key.ts';
import type { Store } from '../../src/store/store.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { channel, lease, now, reminder, reminderAt } from './one-reminder.ts';

const programme = reminderAt(now, 'programme');
const chat: Place = { platform: 'discord', id: 'D7' };
const bySubject = (a: Claim, b: Claim) => (a.reminder.subject < b.reminder.subject ? -1 : 1);

describeStores('reminders of one person at one place', { postgres: hasPostgres() }, (bench) => {
  async function owed(...reminders: Reminder[]): Promise<Store> {
    const store = await bench.owe(...reminders);
    for (const { key } of reminders) await store.ledger.open({ key, now, places: [channel] });
    return store;
  }
  const claimed = async ({ ledger }: Store) => (await ledger.claim(lease)).sort(bySubject);
  const keysOf = (claims: readonly Claim[]) => claims.map((claim) => claim.bundleKey);
  const both = bundleKey([reminder.key, programme.key]);

  test('go under one key, which is neither’s own, whatever is claimed first', async () => {
    expect(both).toMatch(/^[a-z2-7]{24}$/);
    expect(keysOf(await claimed(await owed(reminder, programme)))).toEqual([both, both]);
  });

  test('come along when only one is asked for', async () => {
    const store = await owed(reminder, programme);
    expect(keysOf(await store.ledger.claim({ ...lease, limit: 1, key: programme.key }))).toEqual([
      both,
      both,
    ]);
  });

  test('stay apart from another person’s, another place’s, and what is no reminder of a deadline', async () => {
    const others = [
      makeReminder({ ...programme, to: { kind: 'person', person: 'chair' } }),
      makeReminder({ ...programme, to: { kind: 'committee' } }),
      makeReminder({ ...programme, subject: 'digest', kind: 'digest' }),
    ];
    const store = await owed(reminder, ...others);
    const claims = await claimed(store);
    expect(claims).toHaveLength(4);
    for (const claim of claims) expect(claim.bundleKey).toBe(claim.reminder.key);
  });

  test('stay apart when one of them goes to another place', async () => {
    const store = await bench.owe(reminder, programme);
    await store.ledger.open({ key: reminder.key, now, places: [channel] });
    await store.ledger.open({ key: programme.key, now, places: [chat] });
    expect(keysOf(await claimed(store))).toEqual([reminder.key, programme.key]);
  });

  test('are at most ten to a message', async () => {
    const many = Array.from({ length: 13 }, (_, index) => reminderAt(now, `paper-${index}`));
    const keys = keysOf(await claimed(await owed(...many)));
    const counts = [...new Set(keys)].map((key) => keys.filter((other) => other === key).length);
    expect(counts.sort((a, b) => a - b)).toEqual([3, 10]);
  });

  test('are each looked up under the key that they left with', async () => {
    const store = await owed(reminder, programme);
    const [paper, other] = (await claimed(store)) as [Claim, Claim];
    for (const claim of [paper, other]) await store.ledger.unsure(claim, 'no answer');
    const [first, second] = (await store.ledger.probe({ settleMs: 0, ...lease })).sort(bySubject);
    expect(keysOf([first as Claim, second as Claim])).toEqual([both, both]);
    // Of one the platform says that it is not there: alone, it goes under its own key, and is not taken for the other.
    await store.ledger.absent(first as Claim);
    expect(keysOf(await claimed(store))).toEqual([reminder.key]);
    await store.ledger.sent(second as Claim, { messageId: 'm1', planAt: now });
    expect(await store.ledger.bundleOf(second as Claim)).toEqual([programme]);
  });

  test('are all in the message that is updated', async () => {
    const store = await owed(reminder, programme);
    const claims = await claimed(store);
    for (const claim of claims) await store.ledger.sent(claim, { messageId: 'm1', planAt: now });
    const bundled = await store.ledger.bundleOf(claims[0] as Claim);
    expect(new Set(bundled.map(({ key }) => key))).toEqual(new Set([reminder.key, programme.key]));
  });

  test('are all in the message that is updated, whatever they were bundled as before a restore', async () => {
    const third = reminderAt(now, 'third');
    const store = await bench.owe(reminder, programme, third);
    for (const { key } of [reminder, programme]) await store.ledger.open({ key, now, places: [channel] });
    for (const claim of await claimed(store)) await store.ledger.later(claim, { delayMs: 0, reason: 'wait' });
    const lines: string[] = [];
    await store.ledger.open({ key: third.key, now, places: [channel] });
    await store.dump(now, async (line) => void lines.push(line));
    await store.restore(
      (async function* () {
        yield* lines;
      })(),
      now,
    );
    const probed = await store.ledger.probe({ settleMs: 0, ...lease });
    for (const claim of probed) await store.ledger.sent(claim, { messageId: 'm1', planAt: now });
    for (const claim of probed) {
      const stands = await store.ledger.bundleOf({ ...claim, messageId: 'm1' });
      expect(stands.map(({ subject }) => subject).sort()).toEqual(['paper', 'programme', 'third']);
    }
  });
});
