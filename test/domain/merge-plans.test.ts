import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { diffPlans } from '../../src/domain/diff-plans.ts';
import { mergePlans, undecidedBase } from '../../src/domain/merge-plans.ts';
import type { Deadline, Plan } from '../../src/domain/plan.ts';
import { committeePlan, deadlineOf, personOf } from '../committee-plan.ts';

const ids = ['a', 'b', 'c', 'd'];
const base: Plan = committeePlan({
  people: [personOf('owner'), personOf('ana'), personOf('secretary', { role: 'secretary' })],
  deadlines: ids.map((id) => deadlineOf(id, '2027-10-08')),
});

const withDeadline = (plan: Plan, id: string, more: Partial<Deadline>): Plan => ({
  ...plan,
  deadlines: plan.deadlines.map((each) => (each.id === id ? { ...each, ...more } : each)),
});
const dueOn = (on: string) => ({ kind: 'absolute', on }) as const;
const deadline = (plan: Plan, id: string) => plan.deadlines.find((each) => each.id === id);

describe('A file merged with the plan in use', () => {
  it('leaves everything when neither changed, or chat alone', () => {
    const here = withDeadline(base, 'a', { due: dueOn('2027-10-10'), owner: 'ana' });
    expect(mergePlans({ base, here, file: base })).toEqual({ plan: here, conflicts: [] });
  });

  it('brings what the file changed beside what chat changed, in one item too', () => {
    const here = withDeadline(base, 'a', { due: dueOn('2027-10-10') });
    const file = withDeadline(withDeadline(base, 'a', { title: 'New' }), 'b', { owner: 'ana' });
    const { plan, conflicts } = mergePlans({ base, here, file });
    expect(conflicts).toEqual([]);
    expect(deadline(plan, 'a')).toMatchObject({ title: 'New', due: dueOn('2027-10-10') });
    expect(deadline(plan, 'b')).toMatchObject({ owner: 'ana' });
  });

  it('tells what both changed, keeps it as it is here, and takes the file’s side where that is chosen', () => {
    const here = withDeadline(base, 'a', { due: dueOn('2027-10-10') });
    const file = withDeadline(base, 'a', { due: dueOn('2027-10-12') });
    const merged = mergePlans({ base, here, file });
    expect(merged.conflicts).toMatchObject([
      { collection: 'deadlines', id: 'a', kind: 'field', field: 'due' },
    ]);
    expect(deadline(merged.plan, 'a')?.due).toEqual(dueOn('2027-10-10'));
    const taken = mergePlans({ base, here, file, takesFile: (id) => id === 'a' });
    expect(taken.conflicts).toEqual([]);
    expect(deadline(taken.plan, 'a')?.due).toEqual(dueOn('2027-10-12'));
  });

  it('finds a conflict again until somebody decided', () => {
    const here = withDeadline(base, 'a', { due: dueOn('2027-10-10') });
    const file = withDeadline(base, 'a', { due: dueOn('2027-10-12'), title: 'New' });
    const first = mergePlans({ base, here, file });
    const again = mergePlans({
      base: undecidedBase({ base, file }, first.conflicts),
      here: first.plan,
      file,
    });
    expect(again.conflicts).toEqual(first.conflicts);
    expect(mergePlans({ base: file, here: first.plan, file }).conflicts).toEqual([]);
  });

  it('never opens again what is done, whichever side is chosen', () => {
    const closed = { by: 'owner', at: 1 };
    const here = withDeadline(base, 'a', { state: 'done', closed });
    const wasDone = withDeadline(base, 'a', { state: 'done' });
    for (const before of [base, wasDone, undefined])
      for (const takesFile of [() => false, () => true])
        expect(deadline(mergePlans({ base: before, here, file: base, takesFile }).plan, 'a')).toMatchObject({
          state: 'done',
          closed,
        });
  });

  it('drops what the file dropped, and nothing that people changed, added or still use', () => {
    const here = withDeadline(base, 'a', { owner: 'ana' });
    const added = { ...here, deadlines: [...here.deadlines, deadlineOf('own', '2027-11-01')] };
    const file = { ...base, people: base.people.filter(({ id }) => id !== 'ana'), deadlines: [] };
    const { plan, conflicts } = mergePlans({ base, here: added, file });
    expect(plan.deadlines.map(({ id }) => id)).toEqual(['a', 'own']);
    expect(plan.people.map(({ id }) => id)).toContain('ana');
    expect(conflicts.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['a removed', 'ana removed']);
  });

  it('loses no account, and brings back none that was taken away', () => {
    const withAccounts = (plan: Plan, accounts: string[]) => ({
      ...plan,
      people: plan.people.map((each) => (each.id === 'ana' ? { ...each, accounts } : each)),
    });
    const { plan } = mergePlans({
      base: withAccounts(base, ['slack:1', 'slack:2']),
      here: withAccounts(base, ['slack:1', 'discord:9']),
      file: withAccounts(base, ['slack:2', 'slack:3']),
    });
    expect(plan.people.find(({ id }) => id === 'ana')?.accounts).toEqual(['slack:1', 'discord:9', 'slack:3']);
  });

  it('refuses an id that something else has here, and keeps the event that a date counts from', () => {
    const event = {
      id: 'meet',
      name: 'Meet',
      aka: [],
      kind: 'other',
      convenors: [],
      source: base.congress.source,
    } as const;
    const start = { ...base, events: [event] };
    const here = withDeadline(start, 'a', {
      due: { kind: 'relative', anchor: 'event.meet.starts', sign: -1, amount: 2, unit: 'day' },
    });
    const objective = { id: 'b', of: 'congress', title: 'B', text: 'B', source: base.congress.source };
    const { plan, conflicts } = mergePlans({ base: start, here, file: { ...base, objectives: [objective] } });
    expect(plan.events).toEqual([event]);
    expect(plan.objectives).toEqual([]);
    expect(conflicts.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual(['b id', 'meet removed']);
  });
});

type Edit = (plan: Plan) => Plan;
const id = fc.constantFrom(...ids);
const day = fc.integer({ min: 10, max: 28 }).map((each) => `2027-10-${each}`);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(id, day).map(
    ([one, on]): Edit =>
      (plan) =>
        withDeadline(plan, one, { due: dueOn(on) }),
  ),
  fc.tuple(id, fc.constantFrom('owner', 'ana')).map(
    ([one, owner]): Edit =>
      (plan) =>
        withDeadline(plan, one, { owner }),
  ),
  fc.tuple(id, fc.constantFrom('X', 'Y')).map(
    ([one, title]): Edit =>
      (plan) =>
        withDeadline(plan, one, { title }),
  ),
  id.map(
    (one): Edit =>
      (plan) => ({ ...plan, deadlines: plan.deadlines.filter((each) => each.id !== one) }),
  ),
  fc.constantFrom('n1', 'n2').map(
    (one): Edit =>
      (plan) =>
        plan.deadlines.some((each) => each.id === one)
          ? plan
          : { ...plan, deadlines: [...plan.deadlines, deadlineOf(one, '2027-11-03')] },
  ),
);
const finish = id.map(
  (one): Edit =>
    (plan) =>
      withDeadline(plan, one, { state: 'done' }),
);
const after = (plan: Plan, edits: readonly Edit[]) => edits.reduce((result, edit) => edit(result), plan);

type Fields = Record<string, unknown>;

/** The changes from the base that a merged plan lacks, apart from those of the items that a conflict was told of. */
function missing(plan: Plan, changed: Plan, told: ReadonlySet<string>): string[] {
  return diffPlans(base, changed).flatMap(({ id: item, before, after: now }) => {
    const merged = deadline(plan, item) as Fields | undefined;
    if (told.has(item)) return [];
    if (now === null) return merged === undefined ? [] : [`${item} is there`];
    const [was, is] = [(before ?? {}) as Fields, now as Fields];
    const differs = (a: Fields | undefined, field: string) =>
      JSON.stringify(a?.[field]) !== JSON.stringify(is[field]);
    return Object.keys(is).flatMap((field) =>
      differs(was, field) && differs(merged, field) ? [`${item} ${field}`] : [],
    );
  });
}

test('every change of either side arrives or is told as a conflict, and merging again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyEdit, finish), { maxLength: 8 }),
      fc.array(anyEdit, { maxLength: 8 }),
      (chat, filed) => {
        const [here, file] = [after(base, chat), after(base, filed)];
        const { plan, conflicts } = mergePlans({ base, here, file });
        const told = new Set(conflicts.map((each) => each.id));
        expect([...missing(plan, here, told), ...missing(plan, file, told)]).toEqual([]);
        const finished = here.deadlines.filter(({ state }) => state === 'done');
        expect(finished.filter((each) => deadline(plan, each.id)?.state !== 'done')).toEqual([]);
        expect(mergePlans({ base: file, here: plan, file }).plan).toEqual(plan);
      },
    ),
    { numRuns: 1000 },
  );
});
