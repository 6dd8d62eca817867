import { describe, expect, it } from 'vitest';
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
        values: [{ value: 5, at: 1, by: 'ana', via: 'test' }],
      })),
    };
    const { text, read: again } = exportPlan(counted, written(''));
    expect(again.indicators).toEqual((read.indicators ?? []).map((each) => ({ ...each, unit: 'countries' })));
    expect(readPlan(text, 'again').indicators).toEqual(again.indicators);
  });

  it.each([
    ['    owner: nobody', 'there is no person "nobody"'],
    ['    commitments: [missing]', 'there is no commitment "missing"'],
    ['    direction: sideways', 'direction'],
    [
      '  - { id: more, title: More, whole: 3, baseline: { value: 4, source: committee } }',
      '4 is more than all 3',
    ],
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
