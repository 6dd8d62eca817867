import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../src/time/parse-time.ts';
import { describeTime, isRefusal } from '../../src/time/parsed-time.ts';

// Saturday 1 November 2008, 12:00 in São Paulo (UTC-2), the congress on 25 to 28 November.
const context = {
  now: Date.parse('2008-11-01T12:00:00-02:00'),
  zone: 'America/Sao_Paulo',
  locale: 'en',
  anchors: {
    congressStarts: '2008-11-25',
    congressEnds: '2008-11-28',
    events: [{ id: 'florence', names: ['Florence consultation'], starts: '2008-10-23', ends: '2008-10-24' }],
  },
};

const say = (text: string, zone = context.zone) => {
  const parsed = parseTime(text, { ...context, zone });
  if (isRefusal(parsed)) return `refused: ${parsed.refused}`;
  const value = describeTime(parsed);
  if (value.kind === 'instant') return value.at.replace(':00.000Z', 'Z');
  return value.kind === 'day' ? value.on : `${value.from} to ${value.to}`;
};

const understood: [string, string][] = [
  ['tomorrow', '2008-11-02'],
  ['tomorrow 5pm', '2008-11-02T19:00Z'],
  ['Friday 5pm', '2008-11-07T19:00Z'],
  ['next friday', '2008-11-07'],
  ['last Friday', '2008-10-31'],
  ['15 March', '2009-03-15'],
  ['nov 20', '2008-11-20'],
  ['March 15th, 2027', '2027-03-15'],
  ['2027-03-15T17:00Z', '2027-03-15T17:00Z'],
  ['2027-03-15 17:00 Europe/Paris', '2027-03-15T16:00Z'],
  ['2008-11-18', '2008-11-18'],
  ['2008-11-18 17:00', '2008-11-18T19:00Z'],
  ['3 days before the congress', '2008-11-22'],
  ['T-14', '2008-11-11'],
  ['2 weeks before the opening', '2008-11-11'],
  ['day 2 of the congress', '2008-11-26'],
  ['1 week after the congress', '2008-12-05'],
  ['1 week after the Florence consultation', '2008-10-31'],
  ['congress.starts - 30 days at 17:00', '2008-10-26T19:00Z'],
  ['congress.ends + 3 months', '2009-02-28'],
  ['end of the month', '2008-11-30'],
  ['in 2 hours', '2008-11-01T16:00Z'],
  ['in 3 days', '2008-11-04'],
  ['noon', '2008-11-02T14:00Z'],
  ['midnight', '2008-11-02T02:00Z'],
  ['23 to 24 October 2008', '2008-10-23 to 2008-10-24'],
  ['25-28 November', '2008-11-25 to 2008-11-28'],
  ['from Monday to Wednesday', '2008-11-03 to 2008-11-05'],
  ['03/04/2027', '2027-04-03'],
  ['5 dec 2008 10:00 Rome time', '2008-12-05T09:00Z'],
  ['3 dias antes do congresso', '2008-11-22'],
  ['fim do mês', '2008-11-30'],
  ['quarta-feira', '2008-11-05'],
  ['sexta às 17h', '2008-11-07T19:00Z'],
  ['de 3 a 5 de março', '2009-03-03 to 2009-03-05'],
  ['pasado mañana', '2008-11-03'],
  ['mañana a las 5 de la tarde', '2008-11-02T19:00Z'],
  ['el 15 de marzo', '2009-03-15'],
  ['après-demain à 15h', '2008-11-03T17:00Z'],
  ['lundi prochain', '2008-11-03'],
  ['15h30', '2008-11-01T17:30Z'],
  ['dans 3 jours', '2008-11-04'],
  ['dopodomani alle 15:30', '2008-11-03T17:30Z'],
  ['lunedì prossimo', '2008-11-03'],
  ['fra due settimane', '2008-11-15'],
  ['2027-01-31 23:59 AoE', '2027-02-01T11:59Z'],
];

const refused: [string, string][] = [
  ['', 'empty'],
  ['x'.repeat(201), 'too-long'],
  ['when the moon is full', 'not-understood'],
  ['Montag', 'not-understood'],
  ['32 November', 'no-such-day'],
  ['29 February 2009', 'no-such-day'],
  ['13/14/2027', 'no-such-day'],
  ['15 March 27', 'two-digit-year'],
  ['15 March 1999', 'year-out-of-range'],
  ['2008-11-20 10:00 EST', 'ambiguous-zone'],
  ['2008-11-20 10:00 Mars/Phobos', 'unknown-zone'],
  ['end of next week', 'ambiguous-week-end'],
  ['saturday', 'ambiguous-weekday'],
  ['Monday 4 November 2008', 'wrong-weekday'],
  ['2008-11-20 23:59:60', 'leap-second'],
  ['day 9 of the congress', 'no-congress-day'],
];

describe('a typed time', () => {
  it.each(understood)('%s is %s', (text, expected) => {
    expect(say(text)).toBe(expected);
  });

  it.each(refused)('%s is refused: %s', (text, code) => {
    expect(say(text)).toBe(`refused: ${code}`);
  });

  it('that counts from the congress moves with it', () => {
    const parsed = parseTime('2 weeks before the congress at 17:00', context);
    expect(parsed).toMatchObject({
      date: { kind: 'relative', anchor: 'congress.starts', sign: -1, amount: 2, unit: 'week', at: '17:00' },
    });
  });

  it('in a missing hour moves forward, and of a repeated one the earlier counts', () => {
    expect(say('2027-03-14 02:30', 'America/New_York')).toBe('2027-03-14T07:30Z');
    expect(say('2027-11-07 01:30', 'America/New_York')).toBe('2027-11-07T05:30Z');
    expect(parseTime('2027-11-07 01:30', { ...context, zone: 'America/New_York' })).toMatchObject({
      adjusted: 'earlier-of-two',
    });
  });

  it('is the same whatever zone the machine is in', () => {
    const before = process.env.TZ;
    const read = (zone: string) => {
      process.env.TZ = zone;
      return understood.map(([text]) => say(text));
    };
    const zones = ['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia'].map(read);
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(zones.every((values) => values.join() === understood.map(([, value]) => value).join())).toBe(true);
  });

  it('never throws, whatever is typed', () => {
    const words = fc.constantFrom(
      '3',
      'days',
      'before',
      'the',
      'congress',
      'at',
      '25',
      'de',
      'às',
      '24:00',
      '-',
      'T',
      'UTC+99',
    );
    fc.assert(fc.property(fc.string({ maxLength: 220 }), (text) => void parseTime(text, context)));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => void parseTime(parts.join(' '), context)),
    );
  });
});
