import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/domain/diff-plans.ts';
import { mergePlans } from '../../src/domain/merge-plans.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { exportedVersion, exportPlan } from '../../src/plan-file/export-plan.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { personOf } from '../committee-plan.ts';
import { followedPlan } from '../domain/random-changes.ts';

const own = `# Our plan. Ask Priya before you change it.
id: york
congress:
  # The third one
  name: York 2027
  city: York
  country: United Kingdom
  host: nrm
  starts: 2027-09-13
  ends: 2027-09-17
  zone: Europe/London
organisations:
  - { id: nrm, name: National Railway Museum, committee: true }
people:
  # The two of us
  - { id: priya, name: Priya Nair, role: secretary, organisation: nrm }
  - { id: alun, name: Alun Prosser, role: member } # back in May

deadlines:
  # Paper
  - id: badges
    title: Print the badges
    due: congress.starts - 7 days # not later!
    owner: alun
  - { id: stream, title: Test the live stream, due: 2027-09-10 15:00, owner: priya }
`;

const withDue = (plan: Plan, id: string, on: string): Plan => ({
  ...plan,
  deadlines: plan.deadlines.map((each) =>
    each.id === id ? { ...each, due: { kind: 'absolute', on } } : each,
  ),
});

const shipped = readdirSync(join(packageRoot, 'plans')).filter((name) => name.endsWith('.yaml'));

describe('An exported plan', () => {
  it('is the file itself when nothing has changed', () => {
    const plan = readPlan(own, 'own.yaml');
    const [first, ...rest] = exportPlan(plan, own).text.split('\n');
    expect(exportedVersion(first ?? '')).toBe(0);
    expect(rest.join('\n')).toBe(own);
  });

  it('has what changed, and the comments and the writing of the rest', () => {
    const plan = readPlan(own, 'own.yaml');
    const said = { kind: 'person', by: 'priya', at: 1_795_600_000_000, via: 'slack' } as const;
    const changed: Plan = {
      ...withDue(plan, 'badges', '2027-09-03'),
      people: [
        ...plan.people.slice(0, 1),
        { id: 'ana', name: 'Ana: Lima', role: 'partner', accounts: ['slack:T/1'], source: said },
      ],
    };
    const kept = {
      ...changed,
      deadlines: changed.deadlines.map((each) =>
        each.id === 'badges' ? { ...each, state: 'done' as const, owner: 'ana' } : each,
      ),
    };
    const { text, read } = exportPlan(kept, own);
    for (const line of ['# Our plan.', '  # The third one', '# The two of us', '  # Paper'])
      expect(text).toContain(line);
    expect(text).toContain(
      '{ id: stream, title: Test the live stream, due: 2027-09-10 15:00, owner: priya }',
    );
    expect(text).toContain('due: 2027-09-03 # not later!');
    expect(text).not.toContain('alun');
    expect(diffPlans(kept, { ...read, version: kept.version })).toEqual([]);
  });

  it.each(shipped)('of %s, changed or not, is read as the same plan', async (name) => {
    const text = await readFile(join(packageRoot, `plans/${name}`), 'utf8');
    const plan = readPlan(text, name);
    const changed = withDue(plan, plan.deadlines[3]?.id ?? '', '2008-11-11');
    for (const each of [plan, changed])
      for (const old of [text, undefined]) {
        const { read } = exportPlan(each, old);
        expect(diffPlans(each, { ...read, version: each.version })).toEqual([]);
      }
    const comments = (of: string) => of.split('\n').filter((line) => line.startsWith('#')).length;
    expect(comments(exportPlan(changed, text).text)).toBe(comments(text) + 1);
  });

  it('imported again changes nothing, whatever people have said that no file can say', () => {
    const here: Plan = {
      ...followedPlan,
      congress: { ...followedPlan.congress, host: 'brazil' },
      people: [...followedPlan.people, personOf('owner')],
      version: 7,
    };
    const { text, read } = exportPlan(here, undefined);
    expect(exportedVersion(text)).toBe(7);
    const file = readPlan(text, 'again');
    expect(mergePlans({ base: read, here, file })).toEqual({ plan: here, conflicts: [] });
  });
});
