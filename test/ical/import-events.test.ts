import { describe, expect, it, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { file, read, take } from './meetings.ts';

const gala = ['UID:gala@x', 'SUMMARY:Gala dinner', 'DTSTART;TZID=America/Sao_Paulo:20271126T200000'];
const galaUntil = (hour: string) => [...gala, `DTEND;TZID=America/Sao_Paulo:${hour}`];
const youth = [
  'UID:youth@x',
  'SUMMARY:Youth forum',
  'DTSTART;VALUE=DATE:20271124',
  'DTEND;VALUE=DATE:20271126',
];
const eventOf = ({ events }: Plan, name: string) => events.find((each) => each.name === name);

describe('what of a calendar file takes place on the days of the congress', () => {
  test('becomes an event, with its hours or its days, and no meeting', () => {
    const { plan, events, added } = take(file(galaUntil('20271127T010000'), youth));
    expect(events.added.map(({ name }) => name)).toEqual(['Gala dinner', 'Youth forum']);
    expect(added).toEqual([]);
    expect(eventOf(plan, 'Gala dinner')).toMatchObject({
      ...{ starts: '2027-11-26', startTime: '20:00', ends: '2027-11-27', endTime: '01:00' },
      ...{ kind: 'session', source: { kind: 'person' } },
    });
    const forum = eventOf(plan, 'Youth forum');
    expect(forum).toMatchObject({ starts: '2027-11-24', ends: '2027-11-25' });
    expect(forum).not.toHaveProperty('startTime');
  });

  test('changes nothing when it comes again, is moved when it moved, and is removed when it is cancelled', () => {
    const first = take(file(galaUntil('20271126T230000')));
    const again = take(file(galaUntil('20271126T230000')), first.plan, first.imported);
    expect(again.plan).toEqual(first.plan);
    const longer = take(file(galaUntil('20271126T233000')), first.plan, first.imported);
    expect(longer.events.changed).toHaveLength(1);
    expect(eventOf(longer.plan, 'Gala dinner')).toMatchObject({ endTime: '23:30' });
    const earlier = ['UID:gala@x', 'SUMMARY:Gala dinner', 'DTSTART:20271120T230000Z'];
    const moved = take(file(earlier), first.plan, first.imported);
    expect([moved.added.length, moved.events.changed.length]).toEqual([0, 1]);
    expect(eventOf(moved.plan, 'Gala dinner')).not.toHaveProperty('endTime');
    const off = take(file([...gala, 'STATUS:CANCELLED']), first.plan, first.imported);
    expect(eventOf(off.plan, 'Gala dinner')).toBeUndefined();
  });

  test('stays when it is cancelled and an objective belongs to it', () => {
    const first = take(file(gala));
    const of = eventOf(first.plan, 'Gala dinner')?.id ?? '';
    const toast = { id: 'toast', of, title: 'A toast', text: 'A toast', source: first.plan.congress.source };
    const bound: Plan = { ...first.plan, objectives: [toast] };
    const off = take(file([...gala, 'STATUS:CANCELLED']), bound, first.imported);
    expect(off.events).toMatchObject({ removed: [], needed: [{ name: 'Gala dinner' }] });
    expect(off.plan).toEqual(bound);
  });

  it.each([
    ['private', [...gala, 'CLASS:PRIVATE']],
    ['that comes again', [...gala, 'RRULE:FREQ=DAILY;COUNT=2']],
    ['of other days', ['UID:v', 'SUMMARY:Visit', 'DTSTART;VALUE=DATE:20271110', 'DTEND;VALUE=DATE:20271112']],
    ['that goes on for weeks', [...gala, 'DURATION:P3W']],
  ])('is a meeting as before: what is %s', (_, lines) => {
    const { events, added } = take(file(lines));
    expect([events.added.length, added.length]).toEqual([0, 1]);
  });

  test('is the congress itself where it is called so, and no event of it', () => {
    const { name } = take(file(gala)).plan.congress;
    const whole = ['UID:c', `SUMMARY:${name.toUpperCase()}`, 'DTSTART;VALUE=DATE:20271124'];
    expect(take(file([...whole, 'DTEND;VALUE=DATE:20271127'])).events.added).toEqual([]);
  });

  test('is taken as a meeting of the plan that it was before', () => {
    const early = take(file(['UID:gala@x', 'SUMMARY:Gala', 'DTSTART:20271010T230000Z']));
    const late = take(file(gala), early.plan, early.imported);
    expect([late.changed.length, late.events.added.length]).toEqual([1, 0]);
  });
});

describe('an end that makes no sense', () => {
  it.each([
    'DTEND:20201126T200000Z',
    'DTEND;VALUE=DATE:20271128',
    'DTEND:99991399T996099Z',
    'DTEND:soon',
    'DURATION:P999999999999D',
    'DURATION:-PT1H',
    'DURATION:PT',
    'DURATION:hello',
  ])('leaves the beginning: %s', (line) => {
    const [gathered] = read(file([...gala, line]));
    expect(gathered).toMatchObject({ on: '2027-11-26', at: '20:00' });
    expect(gathered).not.toHaveProperty('ends');
  });
});
