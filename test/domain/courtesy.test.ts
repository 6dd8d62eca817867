import { describe, expect, test } from 'vitest';
import { courtesyOf } from '../../src/domain/courtesy.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { formatDestination } from '../../src/domain/reminder.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';

const { congress } = committeePlan();
const rio = { congress: { ...congress, holidays: 'BR-RJ' }, organisations: [] };
const courtesy = courtesyOf(rio, calendar);
const somebody = (more: Partial<Person> = {}) => personOf('owner', more);
const ahead = (at: string, more: Partial<Person> = {}, until?: string) =>
  courtesy.before(inRio(at), somebody(more), until === undefined ? undefined : inRio(until));
const later = (at: string, more: Partial<Person> = {}) => courtesy.after(inRio(at), somebody(more));

describe('what comes before a date', () => {
  test.each([
    ['Saturday', '2027-10-09 09:00', '2027-10-08 09:00'],
    ['Sunday', '2027-10-10 09:00', '2027-10-08 09:00'],
    // Tuesday 2 November is All Souls' Day, and Monday 15 November the Republic.
    ['a holiday', '2027-11-02 09:00', '2027-11-01 09:00'],
    ['a holiday after a weekend', '2027-11-15 09:00', '2027-11-12 09:00'],
    ['a working day', '2027-11-16 09:00', '2027-11-16 09:00'],
    ['the night before a weekend', '2027-10-08 22:00', '2027-10-08 08:00'],
    ['a day of the congress', '2027-11-25 09:00', '2027-11-25 09:00'],
  ])('on %s', (_, at, expected) => {
    expect(ahead(at)).toBe(inRio(expected));
  });

  test('the congress is worked at on a Sunday and on a holiday', () => {
    const sunday = { ...congress, starts: '2027-11-13', ends: '2027-11-15' };
    const there = courtesyOf({ congress: sunday, organisations: [] }, calendar);
    for (const at of ['2027-11-13 09:00', '2027-11-14 09:00', '2027-11-15 09:00'])
      expect(there.before(inRio(at), somebody())).toBe(inRio(at));
  });

  test('goes by the country of the reader: theirs, else their organisation’s, else their zone’s', () => {
    // 25 April is a holiday in Italy and none in Brazil; in 2028 it is a Tuesday.
    const italian = inRio('2028-04-24 09:00');
    expect(ahead('2028-04-25 09:00', { country: 'Italia' })).toBe(italian);
    expect(ahead('2028-04-25 09:00', { zone: 'Europe/Rome' })).toBe(italian);
    expect(ahead('2028-04-25 09:00')).toBe(inRio('2028-04-25 09:00'));
    const source = { kind: 'template' } as const;
    const fao = { id: 'fao', name: 'FAO', aka: [], committee: true, country: 'Italy', source };
    const there = courtesyOf({ ...rio, organisations: [fao] }, calendar);
    expect(there.before(inRio('2028-04-25 09:00'), somebody({ organisation: 'fao' }))).toBe(italian);
  });
});

test('what comes after a date waits for the next working day', () => {
  expect(later('2027-10-09 09:00')).toBe(inRio('2027-10-11 09:00'));
  expect(later('2027-10-08 22:00')).toBe(inRio('2027-10-11 08:00'));
  expect(later('2027-11-12 21:00')).toBe(inRio('2027-11-16 08:00'));
});

test('somebody who is away for months is told all the same', () => {
  const absences = [{ from: '2027-01-01', to: '2027-12-31' }];
  expect(ahead('2027-10-06 09:00', { absences })).toBe(inRio('2027-10-06 09:00'));
});

describe('an absence', () => {
  const people = (more: Partial<Person>): Plan['people'] => [
    personOf('owner', more),
    personOf('stand-in'),
    personOf('secretary', { role: 'secretary' }),
    personOf('chair', { role: 'chair' }),
  ];
  const told = (away: Partial<Person>, more: object = {}, others: Partial<Plan> = {}) =>
    planReminders(
      committeePlan({
        people: people(away),
        deadlines: [deadlineOf('paper', '2027-10-15', more)],
        ...others,
      }),
      calendar,
    )
      .filter(({ kind, at }) => (kind === 'before' || kind === 'due') && at > inRio('2027-10-05 00:00'))
      .map(({ rule, at, to }) => [rule, calendar.dayOf(at, congress.zone), formatDestination(to)]);
  const absence = { from: '2027-10-11', to: '2027-10-14' };

  test('moves what comes to the working day before it', () => {
    // 12 October is a holiday in Brazil.
    expect(told({ absences: [absence] })).toEqual(
      [
        ['before-7', '2027-10-08', 'owner'],
        ['before-0', '2027-10-15', 'owner'],
      ].map((row) => (row[0] === 'before-7' ? ['before-1', '2027-10-08', 'owner'] : row)),
    );
  });

  test('with a stand-in hands it to them', () => {
    expect(told({ absences: [{ ...absence, standIn: 'stand-in' }] })).toEqual([
      ['before-7', '2027-10-08', 'owner'],
      ['before-3', '2027-10-11', 'stand-in'],
      ['before-1', '2027-10-14', 'stand-in'],
      ['before-0', '2027-10-15', 'owner'],
    ]);
  });

  test('never hands what is private to somebody who may not see it', () => {
    const standIn = { absences: [{ ...absence, standIn: 'stand-in' }] };
    expect(told(standIn, { private: true }).every(([, , who]) => who === 'owner')).toBe(true);
  });

  test('of the stand-in too passes to theirs, and a circle to nobody', () => {
    const chain = people({ absences: [{ ...absence, standIn: 'stand-in' }] }).map((person) =>
      person.id === 'stand-in' ? { ...person, absences: [{ ...absence, standIn: 'chair' }] } : person,
    );
    expect(told({}, {}, { people: chain }).map(([, , who]) => who)).toEqual([
      'owner',
      'chair',
      'chair',
      'owner',
    ]);
    const circle = chain.map((person) =>
      person.id === 'stand-in' ? { ...person, absences: [{ ...absence, standIn: 'owner' }] } : person,
    );
    expect(told({}, {}, { people: circle }).every(([, , who]) => who === 'owner')).toBe(true);
  });
});
