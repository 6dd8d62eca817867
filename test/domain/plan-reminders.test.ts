import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { formatDestination, type Reminder, type ReminderKind } from '../../src/domain/reminder.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';

const paper = deadlineOf('paper', '2027-10-08');
const plan = (more: Partial<Plan> = {}) => committeePlan({ deadlines: [paper], ...more });
const [owner, secretary, chair] = committeePlan().people;
const everybody = [owner, secretary, chair].flatMap((person) => person ?? []);

const of = (planned: Plan, ...kinds: ReminderKind[]): Reminder[] =>
  planReminders(planned, calendar).filter(({ kind }) => kinds.includes(kind));
const brief = ({ rule, at, to }: Reminder) => [rule, at, formatDestination(to)];
const people = (reminders: readonly Reminder[]) => [
  ...new Set(reminders.map(({ to }) => formatDestination(to))),
];

describe('an open deadline', () => {
  test('is brought to mind by the ladder, then late to its owner, at the ladder’s hour in the plan’s zone', () => {
    expect(of(plan(), 'before', 'due', 'overdue').map(brief)).toEqual([
      ['before-30', inRio('2027-09-08 09:00'), 'owner'],
      ['before-14', inRio('2027-09-24 09:00'), 'owner'],
      ['before-7', inRio('2027-10-01 09:00'), 'owner'],
      ['before-3', inRio('2027-10-05 09:00'), 'owner'],
      ['before-1', inRio('2027-10-07 09:00'), 'owner'],
      ['before-0', inRio('2027-10-08 09:00'), 'owner'],
      // The day after is a Saturday, and three days after a Monday: one question on that Monday.
      ['overdue-3', inRio('2027-10-11 09:00'), 'owner'],
    ]);
  });

  test('is of kind due on its day, and knows when it is due', () => {
    expect(of(plan(), 'due')).toMatchObject([{ subject: 'paper', dueAt: inRio('2027-10-08 17:00') }]);
  });

  test('due before the ladder’s hour has no reminder after the fact on its day', () => {
    const early = deadlineOf('paper', '2027-10-08', {
      due: { kind: 'absolute', on: '2027-10-08', at: '08:00' },
    });
    expect(of(plan({ deadlines: [early] }), 'due')).toEqual([]);
  });

  test.each(['done', 'cancelled'] as const)('that is %s owes nothing', (state) => {
    const closed = deadlineOf('paper', '2027-10-08', { state });
    const personal = { id: 'p', person: 'owner', deadline: 'paper', at: 5, why: 'asked' as const };
    const all = planReminders(plan({ deadlines: [closed], personalReminders: [personal] }), calendar);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['digest']));
  });

  test('without an owner, or with one who is not in the plan, goes to the committee', () => {
    const { owner: _owner, ...unowned } = paper;
    expect(people(of(plan({ deadlines: [unowned] }), 'before'))).toEqual(['committee']);
    const lost = deadlineOf('paper', '2027-10-08', { owner: 'nobody' });
    expect(people(of(plan({ deadlines: [lost] }), 'before'))).toEqual(['committee']);
  });

  test('of somebody who wants no reminders tells neither them nor the committee', () => {
    const quiet = everybody.map((person) => ({ ...person, reminders: 'off' as const }));
    expect(people(planReminders(plan({ people: quiet }), calendar))).toEqual(['committee']);
    expect(of(plan({ people: quiet }), 'before', 'overdue', 'escalation')).toEqual([]);
  });

  test('of somebody who wants them in the channel is still theirs', () => {
    const there = everybody.map((person) => ({ ...person, reminders: 'channel' as const }));
    expect(people(of(plan({ people: there }), 'before'))).toEqual(['owner']);
  });

  test('that is private never goes to the committee', () => {
    const { owner: _owner, ...unowned } = deadlineOf('paper', '2027-10-08', { private: true });
    expect(people(of(plan({ deadlines: [unowned] }), 'before', 'due', 'overdue'))).toEqual(['secretary']);
  });

  test('that cannot be worked out stops the plan rather than being forgotten', () => {
    const due = { kind: 'relative', anchor: 'event.none.starts', sign: 1, amount: 1, unit: 'day' } as const;
    expect(() => planReminders(plan({ deadlines: [deadlineOf('paper', '', { due })] }), calendar)).toThrow(
      RangeError,
    );
  });
});

describe('the digest', () => {
  const digests = (more: Partial<Plan>) => of(plan(more), 'digest').map(({ rule }) => rule);

  test('goes to the committee on Mondays at nine, from twelve weeks before to a week after the last date', () => {
    const all = of(plan(), 'digest');
    expect(all[0]).toMatchObject({ rule: 'digest-2027-08-30', at: inRio('2027-08-30 09:00') });
    expect(all.at(-1)?.rule).toBe('digest-2027-11-29');
    expect(all).toHaveLength(14);
    expect(people(all)).toEqual(['committee']);
  });

  test('follows no promise, and after the congress comes only where a date is near, within bounds', () => {
    const promise = {
      id: 'promise',
      title: 'A promise',
      status: 'not-started' as const,
      source: { kind: 'template' as const },
    };
    const until = (on: string) => digests({ commitments: [{ ...promise, due: { kind: 'absolute', on } }] });
    const last = until('2028-11-26').at(-1);
    expect(last).toBe(until('2099-01-01').at(-1));
    const dated = digests({
      commitments: [],
      deadlines: [deadlineOf('book', '2028-03-16'), deadlineOf('far', '2028-08-02')],
    });
    // Weeks after the congress: its own, then those of each date and the one after each.
    expect(dated.slice(dated.indexOf(last ?? '') + 1)).toEqual([
      'digest-2028-03-13',
      'digest-2028-03-20',
      'digest-2028-07-31',
      'digest-2028-08-07',
    ]);
    const every = Array.from({ length: 260 }, (_, week) => {
      const on = new Date(Date.UTC(2027, 11, 6) + week * 7 * 86_400_000).toISOString().slice(0, 10);
      return deadlineOf(`week-${week}`, on);
    });
    expect(digests({ commitments: [], deadlines: every })).toHaveLength(200);
  });
});

describe('what somebody asked for', () => {
  const ask = (more: object) => ({
    personalReminders: [
      {
        id: 'p1',
        person: 'chair',
        deadline: 'paper',
        at: inRio('2027-10-01 22:30'),
        why: 'asked' as const,
        ...more,
      },
    ],
  });

  test('comes when they asked for it, at night too', () => {
    expect(of(plan(ask({})), 'personal').map(brief)).toEqual([
      ['personal-p1', inRio('2027-10-01 22:30'), 'chair'],
    ]);
  });

  test('and was snoozed waits for the morning of a working day', () => {
    const snoozed = (at: string) => of(plan(ask({ why: 'snoozed', at: inRio(at) })), 'personal')[0]?.at;
    expect(snoozed('2027-09-30 22:30')).toBe(inRio('2027-10-01 08:00'));
    expect(snoozed('2027-10-01 22:30')).toBe(inRio('2027-10-04 08:00'));
  });

  test('and was snoozed beyond the last working day comes when it was put off to, never before', () => {
    const deadlines = [deadlineOf('paper', '2027-10-03')];
    const until = ask({ why: 'snoozed', at: inRio('2027-10-02 10:00') });
    expect(of(plan({ ...until, deadlines }), 'personal')[0]?.at).toBe(inRio('2027-10-02 10:00'));
  });

  test('about a private deadline is for those who may see it', () => {
    const deadlines = [deadlineOf('paper', '2027-10-08', { private: true })];
    const stranger = { people: [...everybody, personOf('stranger')] };
    expect(of(plan({ ...ask({ person: 'chair' }), deadlines }), 'personal')).toHaveLength(1);
    expect(of(plan({ ...ask({ person: 'stranger' }), ...stranger, deadlines }), 'personal')).toEqual([]);
  });

  test('is sent to one who wants no other reminders', () => {
    const quiet = everybody.map((person) => ({ ...person, reminders: 'off' as const }));
    expect(of(plan({ ...ask({}), people: quiet }), 'personal')).toHaveLength(1);
  });
});

describe('quiet hours', () => {
  const abroad = (more: object) => ({
    people: everybody.map((person) => (person.id === 'owner' ? { ...person, ...more } : person)),
  });
  const sevenDays = (more: Partial<Plan>) =>
    of(plan(more), 'before').find(({ rule }) => rule === 'before-7')?.at;

  test('of the reader move a reminder to their morning', () => {
    // 09:00 in Rio is 05:00 in Los Angeles.
    expect(sevenDays(abroad({ zone: 'America/Los_Angeles' }))).toBe(inRio('2027-10-01 12:00'));
  });

  test('may be turned off', () => {
    expect(sevenDays(abroad({ zone: 'America/Los_Angeles', quiet: null }))).toBe(inRio('2027-10-01 09:00'));
  });

  test('do not move a reminder past what it is about', () => {
    const noon = deadlineOf('paper', '2027-10-08', {
      due: { kind: 'absolute', on: '2027-10-08', at: '11:00' },
    });
    const more = { deadlines: [noon], ...abroad({ zone: 'America/Los_Angeles' }) };
    // 11:00 in Rio is 07:00 in Los Angeles: the last morning before is the day before.
    expect(of(plan(more), 'due')[0]?.at).toBe(inRio('2027-10-07 12:00'));
    // Monday 11 October is a holiday in the United States.
    expect(of(plan(more), 'overdue')[0]?.at).toBe(inRio('2027-10-12 12:00'));
  });

  test('leave the key as it is', () => {
    const keys = (more: Partial<Plan>) => planReminders(plan(more), calendar).map(({ key }) => key);
    expect(keys({})).toEqual(expect.arrayContaining(keys(abroad({ zone: 'Asia/Tokyo' }))));
  });
});

test('planning is the same twice, in order, with each key once, and whatever the order of the plan', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2027-10-${String(n).padStart(2, '0')}`);
  const ladder = fc.record({
    before: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }),
    at: fc.constantFrom('00:00', '09:00', '23:59'),
    overdue: fc.record({
      owner: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
      chair: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    }),
  });
  const deadlines = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), on: day, ladder }), {
    selector: ({ id }) => id,
    maxLength: 8,
  });
  fc.assert(
    fc.property(deadlines, (made) => {
      const items = made.map(({ id, on, ladder: own }) => deadlineOf(id, on, { ladder: own }));
      const planned = planReminders(committeePlan({ deadlines: items }), calendar);
      expect(planReminders(committeePlan({ deadlines: items.toReversed() }), calendar)).toEqual(planned);
      expect(new Set(planned.map(({ key }) => key)).size).toBe(planned.length);
      const ahead = planned.filter(({ kind }) => kind === 'before' || kind === 'due');
      expect(ahead.filter(({ at, dueAt }) => at > dueAt)).toEqual([]);
      expect(planned.map(({ at }) => at)).toEqual(planned.map(({ at }) => at).sort((a, b) => a - b));
    }),
    { numRuns: 50 },
  );
});
