import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { Store } from '../../src/store/store.ts';
import { calendar } from '../../src/time/calendar.ts';
import { openEmbedded } from '../embedded.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { channel, lease, now, only, opened, reminder } from './one-reminder.ts';

async function dumpOf(store: Store, at = 5_000): Promise<string[]> {
  const lines: string[] = [];
  await store.dump(at, async (line) => void lines.push(line));
  return lines;
}
async function* read(lines: readonly string[]) {
  yield* lines;
}
const newStore = async () => createStore(await openEmbedded(), { planReminders, calendar });

describeStores('a backup', { postgres: hasPostgres() }, (bench) => {
  test('comes back row for row, on the other kind of database too', async () => {
    const store = await opened(bench);
    await store.ledger.sent(await only(store.ledger.claim(lease)), { messageId: 'm1', planAt: now });
    await store.receive({
      source: 'slack',
      id: 'e1',
      body: { text: 'tab\there\nand \u2028 there' },
      receivedAt: 1,
    });
    await store.setSetting('odd', { text: '\u0000 \ud800 "quoted"', list: [1, [2]] });
    const lines = await dumpOf(store);
    const other = await newStore();
    const history = await store.history({ limit: 100 });
    await other.restore(read(lines), 10_000);
    expect(await other.plan()).toEqual(await store.plan());
    expect(await other.history({ limit: 100 })).toEqual(history);
    expect(await other.getSetting('odd')).toEqual({ text: '\u0000 \ud800 "quoted"', list: [1, [2]] });
    expect(await other.ledger.list({ from: 0, to: 9e15 })).toEqual(
      await store.ledger.list({ from: 0, to: 9e15 }),
    );
    const again = (await dumpOf(other)).filter((line) => !/^setting\t.*restored/.test(line));
    expect(again.slice(1, -1).filter((line) => !line.startsWith('inbox'))).toEqual(
      lines.slice(1, -1).filter((line) => !line.startsWith('inbox')),
    );
    // Numbers go on where they were.
    const plan = await other.plan();
    if (!plan) throw new Error('a plan is expected');
    await other.save({
      plan: { ...plan, locale: 'fr' },
      basedOn: plan.version,
      by: 'x',
      via: 'x',
      verb: 'x',
      now: 1,
    });
    expect((await other.history({ limit: 100 })).length).toBe(history.length + 1);
    await other.close();
  });

  test('asks the platform about what may have gone since, and sends only what has not', async () => {
    const store = await opened(bench);
    const later = { ...reminder, key: 'l'.repeat(24), at: now + 50, subject: 'later' };
    await bench.database().db.execute(sql`
      insert into reminder (key, subject, kind, rule, due_at, at, destination)
      values (${later.key}, 'later', 'before', 'x', 1, ${later.at}, 'owner'),
        (${'f'.repeat(24)}, 'future', 'before', 'x', 1, 999000000, 'owner')`);
    await store.setSetting('live', true);
    const lines = await dumpOf(store);
    await store.restore(read(lines), now + 100);
    expect(await store.ledger.claim(lease)).toEqual([]);
    await store.ledger.open({ key: later.key, now: now + 100, places: [channel] });
    await store.ledger.open({ key: 'f'.repeat(24), now: 999_000_000, places: [channel] });
    expect((await store.ledger.claim(lease)).map((claim) => claim.reminder.subject)).toEqual(['future']);
    const asked = await store.ledger.probe({ settleMs: 15_000, leaseMs: 60_000, limit: 10 });
    expect(asked.map((claim) => claim.reminder.subject).sort()).toEqual(['later', 'paper']);
    const [first, second] = asked;
    if (!first || !second) throw new Error('two are expected');
    await store.ledger.sent(first, { messageId: 'm', planAt: now });
    await store.ledger.absent(second);
    expect((await only(store.ledger.claim(lease))).reminder.key).toBe(second.reminder.key);
  });

  test('that is cut off, or none at all, changes nothing', async () => {
    const store = await opened(bench);
    const before = await bench.contents();
    const lines = await dumpOf(store);
    for (const broken of [lines.slice(0, -1), lines.slice(0, 3), [], ['{"a":1}'], ['not json']])
      await expect(store.restore(read(broken), 1)).rejects.toThrow(/backup|JSON/);
    const newer = [JSON.stringify({ ...JSON.parse(lines[0] ?? ''), migration: 9e15 }), ...lines.slice(1)];
    await expect(store.restore(read(newer), 1)).rejects.toThrow('newer version');
    expect(await bench.contents()).toEqual(before);
  });
});
