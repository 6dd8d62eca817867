import { afterEach, describe, expect, it } from 'vitest';
import { calendar, isDay, lengthOfMonth } from '../../src/time/calendar.ts';

/** Wall clock, zone, the instant it must give, and what had to be chosen. */
const table: [on: string, time: string, zone: string, at: string, adjusted?: string][] = [
  ['2027-03-14', '02:30', 'America/New_York', '2027-03-14T07:30Z', 'moved-forward'],
  ['2027-11-07', '01:30', 'America/New_York', '2027-11-07T05:30Z', 'earlier-of-two'],
  ['2027-03-28', '02:30', 'Europe/Berlin', '2027-03-28T01:30Z', 'moved-forward'],
  ['2027-10-31', '02:30', 'Europe/Berlin', '2027-10-31T00:30Z', 'earlier-of-two'],
  ['2027-03-28', '01:30', 'Europe/London', '2027-03-28T01:30Z', 'moved-forward'],
  ['2027-10-31', '01:30', 'Europe/London', '2027-10-31T00:30Z', 'earlier-of-two'],
  ['2008-11-15', '23:59', 'America/Sao_Paulo', '2008-11-16T01:59Z'],
  ['2026-11-15', '23:59', 'America/Sao_Paulo', '2026-11-16T02:59Z'],
  ['2008-11-25', '09:00', 'America/Sao_Paulo', '2008-11-25T11:00Z'],
  ['2018-11-04', '00:00', 'America/Sao_Paulo', '2018-11-04T03:00Z', 'moved-forward'],
  ['2018-02-17', '23:30', 'America/Sao_Paulo', '2018-02-18T01:30Z', 'earlier-of-two'],
  ['2027-10-03', '02:15', 'Australia/Lord_Howe', '2027-10-02T15:45Z', 'moved-forward'],
  ['2027-04-04', '01:45', 'Australia/Lord_Howe', '2027-04-03T14:45Z', 'earlier-of-two'],
  ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00Z', 'moved-forward'],
  ['2027-03-27', '22:30', 'America/Nuuk', '2027-03-28T00:30Z'],
  ['2027-03-27', '23:30', 'America/Nuuk', '2027-03-28T01:30Z', 'moved-forward'],
  ['2027-03-26', '02:30', 'Asia/Jerusalem', '2027-03-26T00:30Z', 'moved-forward'],
  ['2027-09-05', '00:30', 'America/Santiago', '2027-09-05T04:30Z', 'moved-forward'],
  ['2027-06-01', '23:59', 'Asia/Kathmandu', '2027-06-01T18:14Z'],
  ['2027-01-15', '23:59', 'Pacific/Chatham', '2027-01-15T10:14Z'],
  ['2027-06-01', '23:59', 'Pacific/Kiritimati', '2027-06-01T09:59Z'],
  ['2027-01-31', '23:59', 'Etc/GMT+12', '2027-02-01T11:59Z'],
  ['2026-12-15', '09:00', 'America/Vancouver', '2026-12-15T16:00Z'],
  ['2026-12-15', '09:00', 'America/Edmonton', '2026-12-15T15:00Z'],
  ['2026-11-15', '09:00', 'Africa/Casablanca', '2026-11-15T09:00Z'],
  ['2027-02-07', '02:30', 'Africa/Casablanca', '2027-02-07T02:30Z'],
  ['2045-07-01', '12:00', 'Europe/Berlin', '2045-07-01T10:00Z'],
  ['2045-07-01', '12:00', 'America/Vancouver', '2045-07-01T19:00Z'],
];

const hostZones = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'];
const startedIn = process.env.TZ;

afterEach(() => {
  if (startedIn === undefined) delete process.env.TZ;
  else process.env.TZ = startedIn;
});

describe('calendar', () => {
  for (const host of hostZones) {
    it(`turns wall-clock times into the same instants on a host in ${host}`, () => {
      process.env.TZ = host;
      expect(new Date(Date.UTC(2027, 5, 1)).getTimezoneOffset()).toBe(
        { UTC: 0, 'America/New_York': 240, 'Asia/Kathmandu': -345, 'Pacific/Apia': -780 }[host],
      );
      for (const [on, time, zone, at, adjusted] of table) {
        const expected = { at: Date.parse(at), ...(adjusted && { adjusted }) };
        expect(calendar.resolve(on, time, zone), `${on} ${time} ${zone}`).toEqual(expected);
      }
      expect(calendar.addDays('2027-03-13', 1)).toBe('2027-03-14');
      expect(calendar.addDays('2011-12-29', 1)).toBe('2011-12-30');
      expect(calendar.addMonths('2027-03-31', -1)).toBe('2027-02-28');
      expect(calendar.daysBetween('2027-03-01', '2027-11-30')).toBe(274);
      expect(calendar.weekday('2008-11-25')).toBe(2);
    });
  }

  it('reads the day and the time of an instant in a zone', () => {
    const at = Date.parse('2008-11-16T01:59:30Z');
    expect(calendar.dayOf(at, 'America/Sao_Paulo')).toBe('2008-11-15');
    expect(calendar.timeOf(at, 'America/Sao_Paulo')).toBe('23:59');
    expect(calendar.dayOf(at, 'Asia/Kathmandu')).toBe('2008-11-16');
    expect(calendar.timeOf(at, 'Asia/Kathmandu')).toBe('07:44');
  });

  it('ends a day at 23:59 of its zone', () => {
    expect(calendar.endOfDay('2008-11-25', 'America/Sao_Paulo')).toBe(Date.parse('2008-11-26T01:59Z'));
  });

  it('gives a month that lacks the day its last day', () => {
    expect(calendar.addMonths('2028-02-29', -12)).toBe('2027-02-28');
    expect(calendar.addMonths('2027-01-31', 1)).toBe('2027-02-28');
  });

  it('keeps the wall-clock time when days are added across a clock change', () => {
    const before = calendar.resolve(calendar.addDays('2027-03-15', -7), '09:00', 'America/New_York').at;
    expect(before).toBe(Date.parse('2027-03-08T14:00Z'));
    expect(calendar.resolve('2027-03-15', '09:00', 'America/New_York').at).toBe(
      Date.parse('2027-03-15T13:00Z'),
    );
  });

  it('counts negative days when the second day is earlier', () => {
    expect(calendar.daysBetween('2008-11-25', '2008-11-01')).toBe(-24);
  });

  it('knows zones by name and nothing else', () => {
    for (const zone of ['America/Sao_Paulo', 'Europe/Kiev', 'US/Pacific', 'UTC', 'Etc/GMT+12']) {
      expect(calendar.knowsZone(zone), zone).toBe(true);
    }
    for (const zone of [
      'Mars/Phobos',
      '../../etc/localtime',
      '+03:00',
      '',
      '__proto__',
      'a'.repeat(10_000),
    ]) {
      expect(calendar.knowsZone(zone), zone.slice(0, 30)).toBe(false);
    }
  });

  it('tells days from texts that only look like one', () => {
    expect(['2028-02-29', '2008-11-25', '2027-12-31'].every(isDay)).toBe(true);
    const not = [
      '2027-02-29',
      '2027-02-30',
      '2027-13-01',
      '2027-04-31',
      '2027-00-10',
      '2027-1-1',
      ' 2027-01-01',
      '',
    ];
    expect(not.filter(isDay)).toEqual([]);
    expect(lengthOfMonth(2028, 2)).toBe(29);
  });

  it('refuses days, times and zones that do not exist', () => {
    expect(() => calendar.addDays('2027-02-29', 1)).toThrow(RangeError);
    expect(() => calendar.resolve('2027-02-28', '24:00', 'UTC')).toThrow(RangeError);
    expect(() => calendar.resolve('2027-02-28', '12:00', 'Mars/Phobos')).toThrow(RangeError);
  });
});
