import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deadline, Plan } from '../../src/domain/plan.ts';
import { standingGroups, standingOf } from '../../src/domain/standing.ts';
import { calendar } from '../../src/time/calendar.ts';

const now = Date.parse('2008-11-17T12:00:00-02:00');
const source = { kind: 'committee' } as const;
const ids = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${at}`);

const plan = {
  congress: { zone: 'America/Sao_Paulo', starts: '2008-11-25', ends: '2008-11-28' },
  events: [],
  objectives: ids('objective', 3).map((id) => ({ id, title: id, text: id, of: 'congress', source })),
  organisations: ids('organisation', 2).map((id) => ({ id, name: id, aka: [], committee: true, source })),
  people: ids('person', 4).map((id, at) => ({
    ...{ id, name: id, role: 'member', accounts: [], source },
    ...(at > 0 && { organisation: `organisation-${at % 2}` }),
  })),
} as unknown as Plan;

const deadline: fc.Arbitrary<Deadline> = fc
  .record(
    {
      id: fc.uuid(),
      state: fc.constantFrom('open', 'done', 'cancelled'),
      day: fc.integer({ min: 1, max: 30 }),
      objective: fc.constantFrom(...ids('objective', 3), 'one-that-left'),
      owner: fc.constantFrom(...ids('person', 4)),
      meeting: fc.boolean(),
    },
    { requiredKeys: ['id', 'state', 'day'] },
  )
  .map(
    ({ day, ...rest }) =>
      ({
        ...rest,
        title: rest.id,
        source,
        due: { kind: 'absolute', on: `2008-11-${String(day).padStart(2, '0')}` },
      }) as unknown as Deadline,
  );

describe('how the work before the congress stands', () => {
  test('counts every deadline once, in the whole and in each of its groups', () => {
    fc.assert(
      fc.property(fc.array(deadline, { maxLength: 40 }), (deadlines) => {
        const standing = standingOf(deadlines, { plan, now, calendar });
        const counted = deadlines.filter(({ state, meeting }) => state !== 'cancelled' && !meeting);
        const lateOnes = counted.filter(
          ({ state, due }) => state === 'open' && 'on' in due && (due.on as string) < '2008-11-17',
        );
        expect(standing.total).toBe(counted.length);
        expect(standing.late).toBe(lateOnes.length);
        expect(standing.done).toBe(counted.filter(({ state }) => state === 'done').length);
        for (const group of standingGroups)
          for (const kind of ['total', 'done', 'open', 'late'] as const) {
            const sum = standing.groups[group].reduce((all, row) => all + row[kind], 0);
            expect(sum).toBe(standing[kind]);
          }
        for (const { key, total } of standing.groups.person)
          expect(counted.filter(({ owner }) => owner === key)).toHaveLength(total);
      }),
    );
  });
});
