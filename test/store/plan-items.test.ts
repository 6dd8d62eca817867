import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { rowsOf } from '../../src/store/db.ts';
import { committeePlan, deadlineOf } from '../committee-plan.ts';
import { anyEdits, type Edit, followedPlan } from '../domain/random-changes.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { change, due } from './change-plan.ts';

const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');

/** Changes of the lists themselves: items that come, go and change places, lists that come and go. */
const anyShuffle: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(anyId, fc.nat(4)).map(([id, at]) => ({
    name: `${id} comes at ${at}`,
    edit: (plan: Plan) => ({
      ...plan,
      deadlines: plan.deadlines
        .filter((each) => each.id !== id)
        .toSpliced(at, 0, deadlineOf(id, '2029-01-15')),
    }),
  })),
  anyId.map((id) => ({
    name: `${id} goes`,
    edit: (plan: Plan) => ({ ...plan, deadlines: plan.deadlines.filter((each) => each.id !== id) }),
  })),
  fc.constant({
    name: 'the other way round',
    edit: (plan: Plan) => ({ ...plan, commitments: plan.commitments.toReversed() }),
  }),
  fc.constant({ name: 'no deadlines', edit: (plan: Plan) => ({ ...plan, deadlines: [] }) }),
  fc.constant({ name: 'a list that was not there', edit: (plan: Plan) => ({ ...plan, comments: [] }) }),
  fc.constant({
    name: 'a list that is there no more',
    edit: ({ comments: _, ...plan }: Plan): Plan => plan,
  }),
  fc.constantFrom('en', 'pt-BR').map((locale) => ({
    name: `in ${locale}`,
    edit: (plan: Plan) => ({ ...plan, locale }),
  })),
);

describeStores('the plan in rows', { postgres: hasPostgres() }, (bench) => {
  const rowVersions = async () =>
    new Map(
      (
        await rowsOf<{ name: string; written: string }>(
          bench.database().db,
          sql`select list || ' ' || position as name, xmin::text as written from plan_item`,
        )
      ).map(({ name, written }) => [name, written]),
    );

  test('is read back as it was saved, however it is changed', async () => {
    const edits = fc.array(fc.oneof(anyShuffle, anyEdits), { minLength: 1, maxLength: 4 });
    const saving = bench.store({ planReminders: () => [] });
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        await change(saving, ({ version }) => ({ ...followedPlan, version }));
        for (const { edit } of all.flat()) {
          const { plan } = await change(saving, edit);
          expect(await bench.store().plan()).toEqual(plan);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('costs a change what it changes', async () => {
    const store = bench.store();
    const days = Array.from({ length: 30 }, (_, index) => deadlineOf(`paper-${index}`, '2027-10-08'));
    await change(store, () => committeePlan({ deadlines: days }));
    const before = await rowVersions();
    expect(before.size).toBeGreaterThan(30);
    await change(store, due('2027-10-15', 'paper-7'));
    const after = await rowVersions();
    const written = [...after].filter(([name, version]) => before.get(name) !== version);
    expect(written.map(([name]) => name)).toEqual(['deadlines 7']);
    const subjects = await rowsOf<{ subject: string }>(
      bench.database().db,
      sql`select distinct subject from reminder where xmin = (select xmin from plan) order by 1`,
    );
    expect(subjects.map(({ subject }) => subject).filter((subject) => subject !== 'desk')).toEqual([
      'late',
      'paper-7',
    ]);
    await change(store, (plan) => ({ ...plan, deadlines: plan.deadlines.slice(0, 9) }));
    const names = [...(await rowVersions()).keys()].filter((name) => name.startsWith('deadlines '));
    expect(names).toHaveLength(9);
  });

  test('is opened where an earlier version of the program left it whole, and changed', async () => {
    const { db } = bench.database();
    const odd = deadlineOf('odd', '2027-10-08', { title: '\0 \ud800 "quoted"' });
    const whole = { ...committeePlan({ deadlines: [odd, deadlineOf('paper', '2027-10-08')] }), version: 4 };
    await db.execute(sql`insert into plan (version, body) values (4, ${JSON.stringify(whole)}::json)`);
    expect(await bench.store().plan()).toEqual(whole);
    const { plan, entry } = await change(bench.store(), due('2027-10-15'));
    expect(plan.version).toBe(5);
    expect(entry?.changes.map(({ id }) => id)).toEqual(['paper']);
    expect(await bench.store().plan()).toEqual(plan);
    expect(plan.deadlines[0]).toEqual(odd);
    const [row] = await rowsOf<{ body: object }>(db, sql`select body from plan`);
    expect(Object.keys(row?.body ?? {})).not.toContain('deadlines');
  });
});
