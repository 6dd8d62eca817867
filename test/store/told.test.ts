import { expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { deadlineOf, inRio } from '../committee-plan.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { before, congress, lease, openAll, owing, rung, save, sendAll, staleOf } from './one-deadline.ts';

const moved = (on: string) => owing({ deadlines: [deadlineOf('paper', on)] });

describeStores('who was told', { postgres: hasPostgres() }, (bench) => {
  async function told(plan = owing()): Promise<Store> {
    const store = bench.store();
    await save(store, plan, before);
    expect(await sendAll(store, rung)).not.toEqual([]);
    return store;
  }

  test('an old date is told the new one, at once and once', async () => {
    const store = await told();
    const { created } = await save(store, moved('2027-10-20'), rung + 1);
    expect(created.find(({ kind }) => kind === 'moved')).toMatchObject({
      subject: 'paper',
      dueAt: inRio('2027-10-20 17:00'),
      at: rung + 1,
      to: { kind: 'person', person: 'owner' },
    });
    expect(await sendAll(store, rung + 1)).toEqual(['moved']);
    const again = await save(store, { ...moved('2027-10-20'), locale: 'fr' }, rung + 2);
    expect(again.created).toEqual([]);
    expect(await sendAll(store, rung + 2)).toEqual([]);
  });

  test('nothing is not told that it moved', async () => {
    const store = bench.store();
    await save(store, owing(), before);
    const { created } = await save(store, moved('2027-10-20'), before + 1);
    expect(created.map(({ kind }) => kind)).not.toContain('moved');
  });

  test('an old date and then the first one again needs no note that was not sent yet', async () => {
    const store = await told();
    await save(store, moved('2027-10-20'), rung + 1);
    await save(store, owing(), rung + 2);
    expect(await sendAll(store, rung + 2)).toEqual([]);
  });

  test('each of several moves is told each, back and forth', async () => {
    const store = await told();
    for (const on of ['2027-10-20', '2027-10-08', '2027-10-20']) {
      await save(store, moved(on), rung + 1);
      expect(await sendAll(store, rung + 1)).toEqual(['moved']);
    }
  });

  test('a note that waits survives an unrelated change, and not another move', async () => {
    const store = await told();
    await save(store, moved('2027-10-20'), rung + 1);
    await save(store, { ...moved('2027-10-20'), locale: 'fr' }, rung + 2);
    await save(store, moved('2027-10-25'), rung + 3);
    const claims = await openAll(store, rung + 3);
    expect(claims.map(({ reminder }) => reminder.dueAt)).toEqual([inRio('2027-10-25 17:00')]);
  });

  test('a message on its way while the date moves is told as well, and corrected', async () => {
    const store = bench.store();
    await save(store, owing(), before);
    const [claim] = await openAll(store, rung);
    if (!claim) throw new Error('a claim is expected');
    await save(store, moved('2027-10-20'), rung + 1);
    expect(await sendAll(store, rung + 1)).toEqual(['moved']);
    expect(await store.ledger.sent(claim, { messageId: 'm', planAt: rung })).toBe(true);
    expect(await staleOf(store)).toEqual(['before-7']);
  });

  test('a message that did not leave before the date moved never does', async () => {
    const store = bench.store();
    await save(store, owing(), before);
    const [claim] = await openAll(store, rung);
    if (!claim) throw new Error('a claim is expected');
    await save(store, moved('2027-10-20'), rung + 1);
    await store.ledger.later(claim, { delayMs: 0, reason: 'told to wait' });
    const claims = await openAll(store, rung + 1);
    expect(claims.map(({ reminder }) => reminder.kind)).toEqual(['moved']);
  });

  test('a message on its way while the date moves there and back is sent again only when it is opened', async () => {
    const store = bench.store();
    await save(store, owing(), before);
    const [claim] = await openAll(store, rung);
    if (!claim) throw new Error('a claim is expected');
    await save(store, moved('2027-10-20'), rung + 1);
    await save(store, owing(), rung + 1);
    await store.ledger.later(claim, { delayMs: 0, reason: 'told to wait' });
    expect(await store.ledger.claim(lease)).toEqual([]);
    const [again, ...more] = await openAll(store, rung + 1);
    expect(again).toMatchObject({ reminder: claim.reminder, attempt: 2 });
    expect(more).toEqual([]);
  });

  test('a private deadline is not told to the channel that knew it before', async () => {
    const { owner: _owner, ...unowned } = deadlineOf('paper', '2027-10-08');
    const store = await told(owing({ deadlines: [unowned] }));
    const secret = deadlineOf('paper', '2027-10-20', { private: true });
    const { created } = await save(store, owing({ deadlines: [secret] }), rung + 1);
    expect(created.filter(({ to }) => to.kind === 'committee')).toEqual([]);
  });

  test('what was relative to the congress moves with it', async () => {
    const relative = deadlineOf('paper', '', {
      due: { kind: 'relative', anchor: 'congress.starts', sign: -1, amount: 0, unit: 'day', at: '17:00' },
    });
    const plan = owing({ congress: { ...congress, starts: '2027-10-08' }, deadlines: [relative] });
    const store = await told(plan);
    const shifted = { ...plan, congress: { ...plan.congress, starts: '2027-10-20' } };
    const { created } = await save(store, shifted, rung + 1);
    expect(created.filter(({ kind }) => kind === 'moved')).toHaveLength(1);
    expect(await staleOf(store)).toEqual(['before-7']);
  });
});
