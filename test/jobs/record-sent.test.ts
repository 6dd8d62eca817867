import { expect, test, vi } from 'vitest';
import { createRecordSent } from '../../jobs/record-sent.ts';
import type { Claim } from '../../src/domain/delivery.ts';
import { channel, reminderAt } from '../store/one-reminder.ts';

type Result = Parameters<Parameters<typeof createRecordSent>[0]['sentAll']>[0][number];

const result = (id: string): Result => {
  const reminder = reminderAt(1, id);
  const claim: Claim = {
    ...{ reminder, place: channel, bundleKey: reminder.key, fence: 1, attempt: 1 },
    ...{ possibleRepeat: false, heals: false },
  };
  return { claim, messageId: id, planAt: 1 };
};

/** A ledger whose answers come when they are let go; which messages were recorded together. */
function ledgerOf(answer: (ids: readonly string[]) => (boolean | undefined)[] | Error) {
  const together: string[][] = [];
  return {
    together,
    sentAll: async (results: readonly Result[]) => {
      const ids = results.map(({ messageId }) => messageId);
      together.push(ids);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const answered = answer(ids);
      if (answered instanceof Error) throw answered;
      return answered;
    },
    sent: async (_: Claim, { messageId }: { messageId: string }) => {
      together.push([messageId]);
      await new Promise(setImmediate);
      if (messageId === 'broken') throw new Error('the database is away');
      return messageId !== 'overtaken';
    },
  };
}

test('what arrives at once is recorded together, and so is what arrives meanwhile', async () => {
  const ledger = ledgerOf((ids) => ids.map(() => true));
  const record = createRecordSent(ledger);
  const first = [record([result('a')]), record([result('b'), result('c')])];
  await vi.waitFor(() => expect(ledger.together).toHaveLength(1), { timeout: 20_000, interval: 1 });
  const all = await Promise.all([...first, record([result('d')]), record([result('e')])]);
  expect(all).toEqual([[true], [true, true], [true], [true]]);
  expect(ledger.together).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
});

test('what others hold, or what a transaction of several could not record, is recorded by itself', async () => {
  const busy = ledgerOf((ids) => ids.map((id) => (id === 'b' ? undefined : true)));
  expect(await createRecordSent(busy)(['a', 'b'].map(result))).toEqual([true, true]);
  expect(busy.together).toEqual([['a', 'b'], ['b']]);
  const broken = ledgerOf(() => new Error('a deadlock'));
  const record = createRecordSent(broken);
  const [rest, failed, overtaken] = await Promise.allSettled([
    record([result('a')]),
    record([result('broken')]),
    record([result('overtaken')]),
  ]);
  expect([rest, overtaken]).toMatchObject([{ value: [true] }, { value: [false] }]);
  expect(failed.status).toBe('rejected');
  expect(await record([result('later')])).toEqual([true]);
});
