import { expect, test } from 'vitest';
import { applyChanges } from '../../src/domain/diff-plans.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { ConflictError } from '../../src/message/errors.ts';
import { deadlineOf } from '../committee-plan.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { change, due, now, withPaper } from './change-plan.ts';

describeStores('a change', { postgres: hasPostgres() }, (bench) => {
  test('is kept in the history, item by item', async () => {
    const store = bench.store();
    await change(store, withPaper);
    const { entry } = await change(store, due('2027-10-15'), { by: 'chair', now: now + 1 });
    const paper = deadlineOf('paper', '2027-10-08');
    const changes = [
      { collection: 'deadlines', id: 'paper', before: paper, after: deadlineOf('paper', '2027-10-15') },
    ];
    expect(entry).toEqual({
      id: 2,
      at: now + 1,
      by: 'chair',
      via: 'terminal',
      verb: 'deadline move',
      changes,
      undone: false,
    });
    expect(await store.history({ item: 'paper', limit: 1 })).toEqual([entry]);
    expect(await store.history({ item: 'pap', limit: 9 })).toEqual([]);
    expect(await store.history({ by: 'chair', limit: 9 })).toEqual([entry]);
    expect(await store.history({ since: now + 1, limit: 9 })).toEqual([entry]);
    expect(await store.history({ limit: 9 })).toHaveLength(2);
  });

  test('can be taken back once', async () => {
    const store = bench.store();
    await change(store, withPaper);
    const { entry } = await change(store, due('2027-10-15'));
    if (!entry) throw new Error('a change was expected');
    const undo = (plan: Plan) => {
      const applied = applyChanges(plan, entry.changes, 'back');
      if (!applied.ok) throw new Error('the change no longer fits');
      return applied.plan;
    };
    const { plan } = await change(store, undo, { undoes: entry.id });
    expect(plan.deadlines).toEqual(withPaper().deadlines);
    expect((await store.history({ limit: 9 })).map(({ undone }) => undone)).toEqual([false, true, false]);
    await expect(
      change(store, (before) => ({ ...before, locale: 'fr' }), { undoes: entry.id }),
    ).rejects.toThrow(ConflictError);
  });
});
