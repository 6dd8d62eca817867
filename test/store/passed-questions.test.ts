import { expect, test } from 'vitest';
import { passQuestion, settleQuestion } from '../../src/domain/question.ts';
import { forwardQuestion } from '../../src/domain/question-reminders.ts';
import type { Store } from '../../src/store/store.ts';
import { deadlineOf } from '../committee-plan.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { lease, openAll, owing, rung, save, sendAll, staleOf } from './one-deadline.ts';

const counted = { asked: 4, body: 'where may buses park?' };
const plain = owing({ deadlines: [] });
const asked = passQuestion(plain, counted, { by: 'owner', at: rung, via: 'slack' });
const settled = { by: 'secretary', at: rung + 60_000 };
const answered = settleQuestion(asked, counted, { ...settled, state: 'answered', text: 'On the square.' });

describeStores('a question in the ledger', { postgres: hasPostgres() }, (bench) => {
  async function askedAndSent(): Promise<Store> {
    const store = bench.store();
    await save(store, asked, rung);
    expect(await sendAll(store, rung)).toEqual(['question']);
    return store;
  }

  test('is sent to the secretary once, and corrected in place when somebody else asks the same', async () => {
    const store = await askedAndSent();
    await save(store, passQuestion(asked, counted, { by: 'chair', at: rung + 1, via: 'discord' }), rung + 1);
    expect(await sendAll(store, rung + 1)).toEqual([]);
    expect(await staleOf(store)).toEqual(['question']);
  });

  test('is corrected when it is answered, and the answer goes to who asked', async () => {
    const store = await askedAndSent();
    await save(store, answered, settled.at);
    expect(await sendAll(store, settled.at)).toEqual(['answer']);
    expect(await staleOf(store)).toEqual(['question']);
  });

  test('is told to nobody when its answer is taken back before it was told', async () => {
    const store = await askedAndSent();
    const { created } = await save(store, answered, settled.at);
    expect(created).toMatchObject([{ kind: 'answer', to: { person: 'owner' } }]);
    await save(store, asked, settled.at + 1);
    expect(await sendAll(store, settled.at + 1)).toEqual([]);
  });

  test('tells who was told that the answer was taken back', async () => {
    const store = await askedAndSent();
    await save(store, answered, settled.at);
    await sendAll(store, settled.at);
    for (const claim of await store.ledger.claimStale(lease)) await store.ledger.updated(claim);
    await save(store, asked, settled.at + 1);
    expect((await staleOf(store)).toSorted()).toEqual(['answer', 'question']);
  });

  test('is asked of nobody when it is taken back before it was sent', async () => {
    const store = bench.store();
    await save(store, asked, rung);
    await save(store, plain, rung + 1);
    expect(await sendAll(store, rung + 1)).toEqual([]);
  });

  test('that was passed on to the chair waits through other changes, also after a start, until it is settled', async () => {
    const store = await askedAndSent();
    const [card] = await store.ledger.list({ from: rung, to: rung });
    const [claim] = await openAll(store, rung);
    expect(claim).toBeUndefined();
    const [forwarded] = card ? forwardQuestion(asked, card, rung + 5) : [];
    if (!forwarded) throw new Error('a question is passed on');
    const owes = bench.store({ planReminders: () => [forwarded] });
    await save(owes, { ...asked, deadlines: [deadlineOf('a', '2027-12-01')] }, rung + 1);
    const started = bench.store();
    await save(started, { ...asked, deadlines: [deadlineOf('b', '2027-12-01')] }, rung + 2);
    const kinds = async () =>
      (await started.ledger.waiting({ limit: 50 }))
        .filter(({ at }) => at === rung + 5)
        .map(({ kind }) => kind);
    expect(await kinds()).toEqual(['forwarded']);
    await save(started, answered, rung + 3);
    expect(await kinds()).toEqual([]);
  });
});
