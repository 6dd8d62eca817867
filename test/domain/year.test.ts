import Holidays from 'date-holidays';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Absence, Person } from '../../src/domain/person.ts';
import type { Deadline, Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import type { Reminder } from '../../src/domain/reminder.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf, personOf } from '../committee-plan.ts';

const year = 2027;
const places = [
  ['America/Sao_Paulo', 'BR'],
  ['America/New_York', 'US'],
  ['America/Mexico_City', 'MX'],
  ['America/Los_Angeles', 'US-CA'],
  ['Europe/Rome', 'IT'],
  ['Europe/Lisbon', 'PT'],
  ['Europe/Paris', 'FR'],
  ['Africa/Nairobi', 'KE'],
  ['Africa/Casablanca', 'MA'],
  ['Asia/Tokyo', 'JP'],
  ['Asia/Bangkok', 'TH'],
  ['Pacific/Auckland', 'NZ'],
] as const;

const on = fc.integer({ min: 0, max: 364 }).map((day) => calendar.addDays(`${year}-01-01`, day));
const absence = fc
  .tuple(on, fc.integer({ min: 0, max: 20 }), fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }))
  .map(
    ([from, days, standIn]): Absence => ({
      from,
      to: calendar.addDays(from, days),
      ...(standIn !== undefined && { standIn: `p${standIn}` }),
    }),
  );
const people = fc
  .array(fc.tuple(fc.constantFrom(...places), fc.boolean(), fc.array(absence, { maxLength: 3 })), {
    minLength: 100,
    maxLength: 100,
  })
  .map((drawn) =>
    drawn.map(
      ([[zone, country], says, absences], index): Person =>
        personOf(`p${index}`, {
          zone,
          // Half of them say their country, the others are known by their zone.
          ...(says && { country }),
          ...(absences.length > 0 && { absences }),
          ...(index === 0 && { role: 'secretary' }),
          ...(index === 1 && { role: 'chair' }),
        }),
    ),
  );
const hour = fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined });
const deadlines = fc
  .array(fc.tuple(on, hour, fc.integer({ min: 0, max: 99 }), fc.boolean()), {
    minLength: 150,
    maxLength: 150,
  })
  .map((drawn) =>
    drawn.map(
      ([day, at, owner, isPrivate], index): Deadline =>
        deadlineOf(`d${index}`, day, {
          due: {
            kind: 'absolute',
            on: day,
            ...(at !== undefined && { at: `${String(at).padStart(2, '0')}:30` }),
          },
          owner: `p${owner}`,
          ...(isPrivate && { private: true }),
        }),
    ),
  );

/** Another implementation of the calendar: the library's own days, and the clock of the runtime. */
const libraries = new Map<string, Set<string>>();
function isHoliday(day: string, place: string): boolean {
  const [country = '', state] = place.split('-');
  let known = libraries.get(place);
  if (!known) {
    const library = state ? new Holidays(country, state) : new Holidays(country);
    const all = [year - 1, year, year + 1].flatMap((each) => library.getHolidays(each));
    known = new Set(all.flatMap(({ type, date }) => (type === 'public' ? date.slice(0, 10) : [])));
    libraries.set(place, known);
  }
  return known.has(day);
}

const clocks = new Map(
  places.map(([timeZone]) => [
    timeZone as string,
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      weekday: 'short',
      hour12: false,
    }),
  ]),
);

function wallClock(at: number, zone: string): { day: string; hours: number; weekday: string } {
  const parts = clocks.get(zone)?.formatToParts(at) ?? [];
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hours: Number(part('hour')) % 24,
    weekday: part('weekday'),
  };
}

/** What is wrong with the instant of a reminder to a person. */
function faultOf({ kind, at, dueAt, to, rule }: Reminder, plan: Plan): string | undefined {
  const person = to.kind === 'person' ? plan.people.find(({ id }) => id === to.person) : undefined;
  if (!person?.zone) return undefined;
  const place = places.find(([zone]) => zone === person.zone)?.[1] ?? '';
  const { day, hours, weekday } = wallClock(at, person.zone);
  const said = `${kind} ${rule} to ${person.id} in ${person.zone} on ${weekday} ${day} at ${hours}`;
  if (hours < 8 || hours >= 20) return `at night: ${said}`;
  if ((kind === 'before' || kind === 'due') && at > dueAt) return `after its deadline: ${said}`;
  if (kind === 'overdue' && at < dueAt) return `before it is late: ${said}`;
  if (plan.congress.starts <= day && day <= plan.congress.ends) return undefined;
  if (weekday === 'Sat' || weekday === 'Sun') return `on a weekend: ${said}`;
  const country = person.country ?? place.slice(0, 2);
  if (isHoliday(day, country)) return `on a holiday: ${said}`;
  const away = person.absences?.some(({ from, to: until }) => from <= day && day <= until);
  return away ? `while away: ${said}` : undefined;
}

test('in a year of a hundred people in twelve zones nobody is disturbed, and nothing comes too late', () => {
  fc.assert(
    fc.property(people, deadlines, (drawnPeople, drawnDeadlines) => {
      const plan = committeePlan({ people: drawnPeople, deadlines: drawnDeadlines });
      const reminders = planReminders(plan, calendar);
      expect(reminders.length).toBeGreaterThan(800);
      expect(reminders.flatMap((reminder) => faultOf(reminder, plan) ?? [])).toEqual([]);
    }),
    { numRuns: 8 },
  );
}, 240_000);

test('the check itself sees a night, a weekend and a holiday', () => {
  const plan = committeePlan({ people: [personOf('p0', { zone: 'Europe/Rome', country: 'IT' })] });
  const reminder = { key: '', subject: 'd', kind: 'before', rule: 'before-1', dueAt: 9e15 } as const;
  const to = { kind: 'person', person: 'p0' } as const;
  const fault = (at: string) => faultOf({ ...reminder, at: Date.parse(at), to }, plan)?.split(':')[0];
  expect(fault('2027-06-01T19:00Z')).toBe('at night');
  expect(fault('2027-06-05T09:00Z')).toBe('on a weekend');
  expect(fault('2027-06-02T09:00Z')).toBe('on a holiday');
  expect(fault('2027-06-03T09:00Z')).toBeUndefined();
});
