import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/domain/commitment.ts';
import { dayMs } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { quarterOf } from '../../src/domain/promise-groups.ts';
import { formatDestination } from '../../src/domain/reminder.ts';
import { roundsOf } from '../../src/domain/rounds.ts';
import { calendar } from '../../src/time/calendar.ts';
import { followUpReminder } from '../../src/views/follow-up-reminder.ts';
import { plainText } from '../../src/views/plain-text.ts';
import { viewFor } from '../../src/views/view.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { createRandom } from '../faults/random.ts';

const source = { kind: 'committee' } as const;
const organisations = Array.from({ length: 40 }, (_, index) => ({
  id: `org-${index}`,
  name: `Organisation ${index}`,
  aka: [],
  committee: false,
  source,
}));

/** 40 organisations with dates over three years; the first with 14 commitments, the second with one a year. */
function promisedBy(seed: number): Plan {
  const random = createRandom(seed);
  const commitments = organisations.flatMap(({ id: organisation }, of) =>
    Array.from({ length: of === 0 ? 14 : of === 1 ? 2 : 1 + random.below(6) }, (_, index): Commitment => {
      const month = String(1 + random.below(12)).padStart(2, '0');
      const on = of === 1 ? `${2028 + 2 * index}-09-15` : `${2028 + random.below(3)}-${month}-15`;
      const title = `Promise ${index} of ${of}`;
      return {
        id: `p-${of}-${index}`,
        title,
        organisation,
        status: 'not-started',
        due: { kind: 'absolute', on },
        source,
      };
    }),
  );
  const staff = organisations.flatMap(({ id }, index) => [
    personOf(`focal-${index}`, { organisation: id, role: 'partner' }),
    personOf(`alternate-${index}`, { organisation: id, role: 'partner' }),
  ]);
  const office = [personOf('secretary', { role: 'secretary' }), personOf('chair', { role: 'chair' })];
  return committeePlan({ people: [...office, ...staff], organisations, commitments });
}

const begin = inRio('2027-11-26 18:00');

/** The most messages to each person in a year, where nobody ever answers: of the calendar, and since the congress. */
function mostInAYear(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { to, at } of planReminders(plan, calendar)) {
    if (at <= begin || to.kind !== 'person') continue;
    const since = Math.floor((at - begin) / (365.25 * dayMs));
    for (const year of [`since ${since}`, calendar.dayOf(at, plan.congress.zone).slice(0, 4)])
      counts.set(`${to.person} ${year}`, (counts.get(`${to.person} ${year}`) ?? 0) + 1);
  }
  const most = new Map<string, number>();
  for (const [key, count] of counts) {
    const [person = ''] = key.split(' ');
    most.set(person, Math.max(count, most.get(person) ?? 0));
  }
  return most;
}

describe('the messages after a congress', () => {
  it.each([1, 20081128, 4711])(
    'are at most twelve a person and year, whoever never answers (seed %d)',
    (seed) => {
      const most = mostInAYear(promisedBy(seed));
      expect([...most].filter(([, count]) => count > 12)).toEqual([]);
      expect(most.get('focal-0')).toBeGreaterThan(8);
      expect(most.get('chair')).toBeLessThanOrEqual(4);
    },
  );

  it('tell one who has a date a year of it each time, and one with many once a quarter of all of them', () => {
    const plan = promisedBy(1);
    const rules = (person: string) =>
      planReminders(plan, calendar)
        .filter(
          ({ kind, to }) =>
            kind === 'promise' && formatDestination(to) === formatDestination({ kind: 'person', person }),
        )
        .map(({ rule }) => rule);
    const each = ['before-30', 'before-7', 'overdue-3'];
    expect(rules('focal-1')).toEqual([...each, ...each]);
    expect(new Set(rules('focal-0'))).toEqual(new Set(['quarter']));
  });

  it('of a quarter name what has its date in it and what was late before it, in few words', () => {
    const plan = promisedBy(1);
    const reader = { locale: 'en', zone: plan.congress.zone };
    const quarters = planReminders(plan, calendar).filter(
      ({ rule, to }) => rule === 'quarter' && to.kind === 'person' && to.person === 'focal-0',
    );
    expect(quarters.length).toBeGreaterThan(4);
    for (const reminder of quarters) {
      const view = viewFor({ plan, now: reminder.at, calendar, reader });
      const message = followUpReminder(reminder, view, []);
      expect(message?.summary).toMatch(/of your commitments ha(?:s its date|ve their dates) by/);
      const words = (message?.blocks ?? []).flatMap((block) =>
        block.kind === 'paragraph' ? plainText(block.text, reader).split(/\s+/) : [],
      );
      expect(words.length).toBeLessThan(120);
    }
    const rounds = roundsOf(plan, calendar);
    const told = new Set(quarters.map(({ subject }) => subject.split('.')[1]));
    const untold = plan.commitments.filter(({ organisation, due }) => {
      if (organisation !== 'org-0' || due?.kind !== 'absolute') return false;
      const quarter = quarterOf(due.on);
      return !told.has(quarter) && !rounds.some(({ opensOn }) => quarterOf(opensOn) === quarter);
    });
    expect(untold).toEqual([]);
  });

  it.each(['2027-11-26', '2026-11-25', '2028-06-30'])(
    'of a congress that ends on %s open rounds on working days',
    (ends) => {
      const base = committeePlan();
      const plan = { ...base, congress: { ...base.congress, ends } };
      for (const { opensOn, closesOn } of roundsOf(plan, calendar)) {
        expect(calendar.isDayOff(opensOn, { country: 'BR', zone: plan.congress.zone })).toBe(false);
        expect(closesOn > opensOn).toBe(true);
      }
    },
  );
});
