import { rrulestr } from 'rrule';
import { describe, expect, test } from 'vitest';
import { readMeetings } from '../../src/ical/read-meetings.ts';
import { calendar } from '../../src/time/calendar.ts';
import { inRio } from '../committee-plan.ts';
import { call, context, file, read, take, timesOf } from './meetings.ts';

describe('meetings of a calendar file', () => {
  test('are at their hour in the plan’s zone, whatever zone they are written in', () => {
    const found = read(
      file(
        ['UID:1', 'SUMMARY:Paris', 'DTSTART;TZID=Europe/Paris:20271012T150000'],
        ['UID:2', 'SUMMARY:UTC', 'DTSTART:20271012T233000Z'],
        ['UID:3', 'SUMMARY:Floating', 'DTSTART:20271012T150000'],
        ['UID:4', 'SUMMARY:All day', 'DTSTART;VALUE=DATE:20271012'],
        ['UID:5', 'SUMMARY:Next day', 'DTSTART:20271013T013000Z'],
      ),
    );
    expect(found.map(({ on, at }) => [on, at])).toEqual([
      ['2027-10-12', '10:00'],
      ['2027-10-12', '20:30'],
      ['2027-10-12', '15:00'],
      ['2027-10-12', undefined],
      ['2027-10-12', '22:30'],
    ]);
  });

  test('in a zone that only the file describes are read by what it says', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Arabian Somewhere Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0430',
      'TZOFFSETTO:+0430',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
    ].join('\r\n');
    const text = file(['UID:1', 'SUMMARY:Far', 'DTSTART;TZID=Arabian Somewhere Time:20271012T150000']);
    expect(read(text.replace('BEGIN:VEVENT', zone))[0]).toMatchObject({ on: '2027-10-12', at: '07:30' });
  });

  test('keep their rule, without the times that are left out, moved or cancelled', () => {
    const text = file(
      [...call, 'RRULE:FREQ=WEEKLY;BYDAY=TU', 'EXDATE;TZID=America/Sao_Paulo:20271012T100000'],
      [
        'UID:call@x',
        'SUMMARY:Weekly call (later)',
        'RECURRENCE-ID;TZID=America/Sao_Paulo:20271019T100000',
        'DTSTART;TZID=America/Sao_Paulo:20271020T160000',
      ],
      [
        'UID:call@x',
        'STATUS:CANCELLED',
        'RECURRENCE-ID;TZID=America/Sao_Paulo:20271026T100000',
        'DTSTART;TZID=America/Sao_Paulo:20271026T100000',
      ],
    );
    const { plan: after, added } = take(text);
    expect(added.map(({ title, repeat }) => [title, repeat?.rule, repeat?.except])).toEqual([
      ['Weekly call', 'FREQ=WEEKLY;BYDAY=TU', ['2027-10-12', '2027-10-19', '2027-10-26']],
      ['Weekly call (later)', undefined, undefined],
    ]);
    expect(timesOf(after)).toEqual(
      ['10-05 10:00', '10-20 16:00', '11-02 10:00', '11-09 10:00', '11-16 10:00', '11-23 10:00'].map((at) =>
        inRio(`2027-${at}`),
      ),
    );
  });

  test('that another zone’s clock moves are each at their own hour', () => {
    // Europe leaves summer time on 31 October; Rio has none.
    const text = file([
      'UID:p',
      'SUMMARY:Paris',
      'DTSTART;TZID=Europe/Paris:20271005T150000',
      'RRULE:FREQ=WEEKLY',
    ]);
    const { plan: after } = take(text);
    expect(after.deadlines.every(({ repeat }) => repeat === undefined)).toBe(true);
    expect(timesOf(after)).toEqual(
      ['10-05 10', '10-12 10', '10-19 10', '10-26 10', '11-02 11', '11-09 11', '11-16 11', '11-23 11'].map(
        (at) => inRio(`2027-${at}:00`),
      ),
    );
  });

  test('take place when another implementation of RFC 5545 says so', () => {
    const rules = [
      'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20271118T130000Z',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=5',
      'FREQ=MONTHLY;BYDAY=-1FR;COUNT=4',
      'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=6',
      'FREQ=DAILY;UNTIL=20271020T235900Z',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=5',
      'FREQ=YEARLY;BYMONTH=11;BYDAY=2TU;COUNT=2',
    ];
    const zones = ['America/Sao_Paulo', 'Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'UTC'];
    for (const rule of rules)
      for (const zone of zones)
        for (const time of ['10:00', '23:30', '00:15']) {
          const wall = `20271005T${time.replace(':', '')}00`;
          const start = zone === 'UTC' ? `DTSTART:${wall}Z` : `DTSTART;TZID=${zone}:${wall}`;
          const { plan: after } = take(file(['UID:r', 'SUMMARY:Rule', start, `RRULE:${rule}`]));
          const [, until] = /UNTIL=(\w+)/.exec(rule) ?? [];
          const bare = rrulestr(
            `DTSTART:${wall}Z\nRRULE:${rule.replace(/;UNTIL=\w+/, '').replace(/$/, until ? ';COUNT=60' : '')}`,
          );
          const limit = until
            ? Date.parse(until.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
            : Number.POSITIVE_INFINITY;
          const expected = bare
            .all()
            .map((date) => calendar.resolve(date.toISOString().slice(0, 10), time, zone).at)
            .filter((at) => at <= limit);
          expect([rule, zone, time, timesOf(after)]).toEqual([rule, zone, time, expected]);
        }
  });

  test('that are over or cancelled add nothing, and what is none is refused', () => {
    const { added, over } = take(
      file(
        ['UID:1', 'SUMMARY:Past', 'DTSTART:20270901T100000Z'],
        ['UID:2', 'SUMMARY:Off', 'STATUS:CANCELLED', 'DTSTART:20271012T100000Z'],
        ['UID:3', 'SUMMARY:Long over', 'DTSTART:20200107T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=9'],
        ['UID:4', 'DTSTART:20271012T100000Z'],
      ),
    );
    expect([added.length, over]).toEqual([0, 3]);
    for (const text of [
      '',
      'hello',
      'BEGIN:VCARD\r\nEND:VCARD\r\n',
      file(['UID:1', 'DTSTART:tomorrow', 'SUMMARY:x']),
    ])
      expect(['broken', 0]).toContain(
        ((given) => ('found' in given ? given.found.length : given.refused))(readMeetings(text, context())),
      );
    const many = Array.from({ length: 501 }, (_, at) => [
      `UID:${at}`,
      'SUMMARY:x',
      'DTSTART:20271012T100000Z',
    ]);
    expect(readMeetings(file(...many), context())).toEqual({ refused: 'too-many' });
    const bomb = file(['UID:1', 'SUMMARY:x', 'DTSTART:19700101T000000Z', 'RRULE:FREQ=SECONDLY']);
    expect(read(bomb).length).toBeLessThan(61);
  });
});
