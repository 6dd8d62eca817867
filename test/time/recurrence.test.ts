import fc from 'fast-check';
import rrule from 'rrule';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../src/time/calendar.ts';
import { ruleFault } from '../../src/time/recurrence.ts';

const { RRule, rrulestr } = rrule as unknown as typeof import('rrule');

const days = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const someDays = fc.uniqueArray(days, { minLength: 1, maxLength: 3 });
const place = fc.constantFrom('1', '2', '3', '4', '-1', '-2');
const interval = fc.integer({ min: 1, max: 4 }).map((count) => (count === 1 ? '' : `;INTERVAL=${count}`));
const end = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 30 }).map((count) => `;COUNT=${count}`),
  fc.integer({ min: 1, max: 28 }).map((day) => `;UNTIL=202710${String(day).padStart(2, '0')}`),
);
const pattern = fc.oneof(
  interval.map((every) => `FREQ=DAILY${every}`),
  fc.tuple(interval, someDays).map(([every, on]) => `FREQ=WEEKLY${every};BYDAY=${on.join(',')}`),
  fc.tuple(interval, place, days).map(([every, n, day]) => `FREQ=MONTHLY${every};BYDAY=${n}${day}`),
  fc
    .tuple(
      interval,
      fc.integer({ min: -31, max: 31 }).filter((day) => day !== 0),
    )
    .map(([every, day]) => `FREQ=MONTHLY${every};BYMONTHDAY=${day}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), someDays)
    .map(([month, on]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${on.map((day) => `1${day}`).join(',')}`),
  fc
    .tuple(someDays, fc.constantFrom('1', '-1'))
    .map(([on, at]) => `FREQ=MONTHLY;BYDAY=${on.join(',')};BYSETPOS=${at}`),
);
const first = fc.integer({ min: 0, max: 364 }).map((day) => calendar.addDays('2027-01-01', day));
const range = { from: '2027-01-01', to: '2028-12-31' };

/** The days by another implementation of RFC 5545, counted in UTC. */
function byAnother(rule: string, from: string): string[] {
  const start = new Date(`${from}T00:00Z`);
  const bounds = [new Date('2027-01-01T00:00Z'), new Date('2028-12-31T00:00Z')] as const;
  const until = /UNTIL=\d{8}/.test(rule) ? rule.replace(/(UNTIL=\d{8})/, '$1T000000Z') : rule;
  return (rrulestr(until, { dtstart: start }) as InstanceType<typeof RRule>)
    .between(bounds[0], bounds[1], true)
    .map((at) => at.toISOString().slice(0, 10));
}

test('the days of a rule are those of another implementation', () => {
  fc.assert(
    fc.property(pattern, end, first, (repeats, ends, from) => {
      const rule = `${repeats}${ends}`;
      expect(ruleFault(rule)).toBeUndefined();
      const found = calendar.occurrences({ rule, first: from, zone: 'UTC' }, range);
      expect([rule, from, found]).toEqual([rule, from, byAnother(rule, from)]);
    }),
    { numRuns: 400 },
  );
});

describe('across the changes of the clock', () => {
  const series = { rule: 'FREQ=DAILY', first: '2027-03-26', time: '02:30', zone: 'Europe/Rome' };

  test('a time is that of the wall, on every day once', () => {
    const on = calendar.occurrences(series, { from: '2027-03-26', to: '2027-03-30' });
    expect(on).toEqual(['2027-03-26', '2027-03-27', '2027-03-28', '2027-03-29', '2027-03-30']);
    const times = on.map((day) => new Date(calendar.resolve(day, '02:30', 'Europe/Rome').at).toISOString());
    // On Sunday 28 March there is no 02:30: the hour before the gap counts on, as RFC 5545 has it.
    expect(times.slice(1, 4)).toEqual([
      '2027-03-27T01:30:00.000Z',
      '2027-03-28T01:30:00.000Z',
      '2027-03-29T00:30:00.000Z',
    ]);
  });

  test('an end with an hour is an instant, also on the day that has an hour twice', () => {
    const until = (end: string) =>
      calendar
        .occurrences(
          { rule: `FREQ=DAILY;UNTIL=${end}`, first: '2027-10-30', time: '02:30', zone: 'Europe/Rome' },
          { from: '2027-10-30', to: '2027-11-03' },
        )
        .at(-1);
    // 02:30 on 31 October is 00:30 UTC, the earlier of two.
    expect(until('20271031T003000Z')).toBe('2027-10-31');
    expect(until('20271031T002959Z')).toBe('2027-10-30');
    expect(until('20271101')).toBe('2027-11-01');
  });
});

test.each([
  ['', ''],
  ['FREQ=HOURLY', 'FREQ=HOURLY'],
  ['BYDAY=MO', 'FREQ'],
  ['FREQ=WEEKLY;BYDAY=2TU', 'BYDAY=2TU'],
  ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32'],
  ['FREQ=DAILY;COUNT=0', 'COUNT=0'],
  ['FREQ=DAILY;COUNT=3;UNTIL=20270101', 'UNTIL'],
  ['FREQ=DAILY;BYHOUR=9', 'BYHOUR=9'],
  ['FREQ=DAILY;FREQ=WEEKLY', 'FREQ=WEEKLY'],
])('%s is no rule, for %s', (rule, fault) => {
  expect(ruleFault(rule)).toBe(fault);
});
