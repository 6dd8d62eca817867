import { expect, test } from 'vitest';
import { mergePlans } from '../../src/domain/merge-plans.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { openDesk } from './desk.ts';

const desk = openDesk();
const dayMs = 86_400_000;
const id = 'countries-with-a-plan';
const indicator = (plan: Plan) => plan.indicators?.find((each) => each.id === id);
const commitment = (plan: Plan) => plan.commitments.find((each) => each.id === 'monitor-regional');

test('a baseline changes freely until the proceedings are accepted, by those who keep the plan, after the congress', async () => {
  await desk.type('indicator add "Countries with a plan"');
  await desk.type(`indicator edit ${id} baseline 3 in 2008`);
  await desk.type(`indicator edit ${id} baseline 4 in 2008`);
  await desk.type('commitment baseline monitor-regional "4 of 27"');
  expect(indicator(await desk.plan())).toMatchObject({ baseline: { value: 4 } });
  expect(indicator(await desk.plan())?.baselineChanges).toBeUndefined();
  expect((await desk.type('proceedings accept')).text).toContain('The congress ends on 2008-11-28');
  desk.later(30 * dayMs);
  expect((await desk.type('proceedings accept', 'ecpat-focal')).failed).toBe(true);
  expect((await desk.type('proceedings accept')).text).toContain('only with a reason');
  expect((await desk.plan()).accepted).toMatchObject({ by: 'secretary' });
  expect((await desk.type('proceedings accept')).text).toContain('were accepted by');
});

test("'commitment baseline': then only with a reason, which is kept and shown", async () => {
  const refused = await desk.type(`indicator edit ${id} baseline "3 in 2008"`);
  expect(refused.text).toContain(`indicator edit ${id} baseline 3 in 2008 because:"…"`);
  expect((await desk.type(`indicator edit ${id} baseline none`)).failed).toBe(true);
  expect((await desk.type('commitment baseline monitor-regional "3 of 27"')).failed).toBe(true);
  expect(indicator(await desk.plan())).toMatchObject({ baseline: { value: 4, on: '2008' } });
  await desk.type(`indicator edit ${id} baseline "3 in 2008" because:"one was counted twice"`);
  await desk.type('commitment baseline monitor-regional "3 of 27" because:"one was counted twice"');
  expect(indicator(await desk.plan())).toMatchObject({
    baseline: { value: 3 },
    baselineChanges: [
      { from: { value: 4, on: '2008' }, to: { value: 3, on: '2008' }, because: 'one was counted twice' },
    ],
  });
  expect((await desk.type(`indicator ${id}`)).text).toContain('one was counted twice');
  expect((await desk.type('commitment monitor-regional')).text).toContain(
    '4 of 27 → 3 of 27 — one was counted twice',
  );
  // What is no baseline needs no reason, and what has none yet gets its first.
  await desk.type(`indicator edit ${id} target "20 in 2013"`);
  await desk.type('indicator add "Helplines"');
  await desk.type('indicator edit helplines baseline 2 in 2008');
  expect((await desk.plan()).indicators?.map(({ baseline }) => baseline?.value ?? 0).filter(Boolean)).toEqual(
    [3, 2],
  );
});

test('no sheet and no plan file changes it, and each says so', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const numbers = await desk.give({
    name: 'numbers.csv',
    bytes: bytes('indicator,baseline\nCountries with a plan,9\n'),
  });
  expect(numbers.text).toContain('the proceedings are accepted');
  const sheet = 'title,organisation,id,baseline\nx,ECPAT,monitor-regional,9 of 27\n';
  expect((await desk.give({ name: 'promises.csv', bytes: bytes(sheet) })).text).toContain(
    'the proceedings are accepted',
  );
  const here = await desk.plan();
  const file: Plan = {
    ...here,
    indicators: (here.indicators ?? []).map((each) => ({
      ...each,
      title: `${each.title}!`,
      baseline: { value: 9, source: each.source },
    })),
    commitments: here.commitments.map((each) => ({ ...each, baseline: '9 of 27' })),
  };
  const { plan, conflicts } = mergePlans({ base: here, here, file, takesFile: () => true });
  expect(indicator(plan)).toMatchObject({ title: 'Countries with a plan!', baseline: { value: 3 } });
  expect(commitment(plan)).toMatchObject({ baseline: '3 of 27' });
  expect(conflicts).toContainEqual(expect.objectContaining({ id, field: 'baseline' }));
  const { accepted: _, ...open } = here;
  expect(indicator(mergePlans({ base: open, here: open, file }).plan)?.baseline?.value).toBe(9);
});
