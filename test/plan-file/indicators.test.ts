import { describe, expect, it } from 'vitest';
import { type IndicatorValue, valueAt } from '../../src/domain/indicator.ts';
import { mergePlans } from '../../src/domain/merge-plans.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { exportPlan } from '../../src/plan-file/export-plan.ts';
import { PlanFileError } from '../../src/plan-file/problems.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { smallPlan } from './small-plan.ts';

describe('the indicators of a plan file', () => {
  const written = (more: string) => `${smallPlan()}
indicators:
  - id: plans
    title: Countries with a national plan
    whole: 27
    level: national
    baseline: { value: 3, on: 2008, source: committee }
    target: { value: 20, on: 2013-06 }
    frameworks: [SDG 16.2]
${more}`;

  it('says what is counted, and is read back as it was written', () => {
    const read = readPlan(written(''), 'plan');
    expect(read.indicators).toMatchObject([
      {
        direction: 'up',
        baseline: { value: 3, on: '2008', source: { kind: 'committee' } },
        target: { on: '2013-06' },
      },
    ]);
    const counted: Plan = {
      ...read,
      indicators: (read.indicators ?? []).map((each) => ({
        ...each,
        unit: 'countries',
        values: [
          { value: 5, at: 1, by: 'ana', via: 'test' },
          { value: 4, at: 2, saidAt: 2000, by: 'ana', via: 'test', round: 'month-3' },
        ],
      })),
    };
    const { text, read: again } = exportPlan(counted, written(''));
    expect(again.indicators).toEqual(counted.indicators);
    expect(readPlan(text, 'again').indicators).toEqual(again.indicators);
  });

  const valued = written(`    values:
      - { value: 5, on: 2009, url: https://example.org/plans }
      - { value: 4, on: 2008-12 }
      - { value: 7, at: 2010-03-02T14:00:00.250Z, by: ana, via: slack, round: month-12,
          check: { state: disputed, by: secretary, at: 2010-03-03T09:00:00Z, because: counted twice } }`);

  it('has the numbers that were given before, in the order in which they count', () => {
    const [read] = readPlan(valued, 'plan').indicators ?? [];
    expect(read?.values).toMatchObject([
      { value: 4, on: '2008-12', by: 'plan-file', via: 'plan-file' },
      { value: 5, on: '2009', url: 'https://example.org/plans' },
      { value: 7, by: 'ana', round: 'month-12', check: { state: 'disputed', because: 'counted twice' } },
    ]);
    expect(read && valueAt(read, Date.parse('2009-06-01'))?.value).toBe(5);
    expect(read && valueAt(read, Date.parse('2011-01-01'))?.value).toBe(5);
  });

  it('changes nothing when it was exported and comes back, and merges what both added since', () => {
    const plan = readPlan(valued, 'plan');
    const { text, read } = exportPlan(plan, undefined);
    expect(read.indicators).toEqual(plan.indicators);
    expect(exportPlan(read, text).read).toEqual(read);
    const withValues = (change: (values: readonly IndicatorValue[]) => readonly IndicatorValue[]): Plan => ({
      ...plan,
      indicators: (plan.indicators ?? []).map((each) => ({ ...each, values: change(each.values ?? []) })),
    });
    const valuesOf = ({ indicators = [] }: Plan) => indicators[0]?.values?.map(({ value }) => value);
    const at = Date.parse('2011-01-01');
    const here = withValues((values) => [...values, { value: 9, at, by: 'ana', via: 'slack' }]);
    // The file corrects one, drops one and adds one.
    const edited = text.replace('value: 5', 'value: 6').replace('value: 4', 'value: 3');
    const file = readPlan(edited.replace('on: 2008-12', 'on: 2008-11').replace(/at: 2008-12.*/, ''), 'plan');
    const merged = mergePlans({ base: plan, here, file });
    expect(merged.conflicts).toEqual([]);
    expect(valuesOf(merged.plan)).toEqual([3, 6, 7, 9]);
    const corrected = (as: number) =>
      withValues((values) => values.map((each) => (each.value === 7 ? { ...each, value: as } : each)));
    const quarrel = mergePlans({ base: plan, here: corrected(8), file: corrected(9) });
    expect(quarrel.conflicts).toMatchObject([{ id: 'plans', field: 'values' }]);
    expect(valuesOf(quarrel.plan)?.at(-1)).toBe(8);
  });

  it.each([
    ['    owner: nobody', 'there is no person "nobody"'],
    ['    commitments: [missing]', 'there is no commitment "missing"'],
    ['    direction: sideways', 'direction'],
    [
      '  - { id: more, title: More, whole: 3, baseline: { value: 4, source: committee } }',
      '4 is more than all 3',
    ],
    ['    values: [{ value: 5 }]', 'nothing says when this number held'],
    ['    values: [{ value: 28, on: 2009 }]', '28 is more than all 27'],
    ['    values: [{ value: 5, at: 2009-03-02 }]', '"2009-03-02" is no instant'],
    [
      '  - { id: when, title: When, target: { value: 4, on: 2008-13 } }',
      '"2008-13" is no year, month or day',
    ],
    ['  - { id: plans, title: Twice }', 'has the id "plans" already'],
  ])('is refused with its line for %s', (more, said) => {
    const refused = () => readPlan(written(more), 'plan');
    expect(refused).toThrow(PlanFileError);
    expect(refused).toThrow(said);
  });
});
