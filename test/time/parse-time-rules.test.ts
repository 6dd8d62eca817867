import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../src/time/parse-time.ts';
import { describeTime, isRefusal } from '../../src/time/parsed-time.ts';
import { context, expressions } from './expressions/index.ts';

/** What a text means when it is typed at an instant, in a zone. */
function read(text: string, at: string, zone = context.zone): string {
  const parsed = parseTime(text, { ...context, now: Date.parse(at), zone });
  if (isRefusal(parsed)) return parsed.refused;
  const said = describeTime(parsed);
  if (said.kind === 'instant') return said.at.replace(':00.000Z', 'Z');
  return said.kind === 'day' ? said.on : `${said.from} .. ${said.to}`;
}

const notesOf = (text: string) => {
  const parsed = parseTime(text, context);
  return isRefusal(parsed) ? parsed.refused : parsed.notes;
};

describe('a typed time', () => {
  it.each([
    ['next Friday', '2027-03-12'],
    ['this Friday', '2027-03-12'],
    ['Friday', '2027-03-12'],
    ['last Friday', '2027-03-05'],
    ['next Monday', '2027-03-15'],
    ['Friday next week', '2027-03-19'],
    ['proxima sexta', '2027-03-12'],
    ['vendredi prochain', '2027-03-12'],
    ['end of the month', '2027-03-31'],
    ['1 March', '2028-03-01'],
    ['8 March', '2027-03-08'],
    ['in a month', '2027-04-08'],
    ['the 5th', '2027-04-05'],
    ['February', '2028-02-01 .. 2028-02-29'],
    ['6 to 9 March', '2027-03-06 .. 2027-03-09'],
  ])('on a Monday: “%s” is %s', (text, meaning) => {
    expect(read(text, '2027-03-08T09:00-03:00')).toBe(meaning);
  });

  it.each([
    ['in 1 month', '2027-02-28'],
    ['in 13 months', '2028-02-29'],
    ['tomorrow', '2027-02-01'],
    ['the 30th', 'no-such-day'],
    ['the 31st', '2027-01-31'],
  ])('on the last day of a month: “%s” is %s', (text, meaning) => {
    expect(read(text, '2027-01-31T23:30-03:00')).toBe(meaning);
  });

  it('takes today from the plan’s zone, or from the zone that it names', () => {
    expect(read('today', '2027-06-01T01:00Z')).toBe('2027-05-31');
    expect(read('today', '2027-06-01T01:00Z', 'Asia/Tokyo')).toBe('2027-06-01');
    expect(read('today 17:00 Asia/Tokyo', '2027-06-01T01:00Z')).toBe('2027-06-01T08:00Z');
  });

  it('counts hours on the instant and days on the calendar across a clock change', () => {
    const eve = '2027-03-13T12:00-05:00';
    expect(read('in 24 hours', eve, 'America/New_York')).toBe('2027-03-14T17:00Z');
    expect(read('in 1 day at 12:00', eve, 'America/New_York')).toBe('2027-03-14T16:00Z');
  });

  it('moves a missing hour forward, takes the earlier of a repeated one, and says both', () => {
    const newYork = { ...context, zone: 'America/New_York' };
    expect(parseTime('2027-03-14 02:30', newYork)).toMatchObject({
      at: Date.parse('2027-03-14T07:30Z'),
      time: '03:30',
      adjusted: 'moved-forward',
      date: { kind: 'absolute', on: '2027-03-14', at: '02:30' },
    });
    expect(parseTime('7 November 2027 at 01:30', newYork)).toMatchObject({
      at: Date.parse('2027-11-07T05:30Z'),
      adjusted: 'earlier-of-two',
    });
  });

  it.each([
    ['03/04/2027', ['day-first']],
    ['15/04/2027', []],
    ['04/04/2027', []],
    ['midnight', ['midnight-ends-day', 'hour-alone']],
    ['2027-03-15 24:00', ['hour-24']],
    ['15/03/2027 às 24h da noite', ['hour-24']],
    ['COB Friday', ['close-of-business']],
    ['sexta, fim do expediente', ['close-of-business']],
    ['24:00 pomeriggio', 'no-such-time'],
    ['24:00 domani mattina', 'no-such-time'],
    ['10am', ['next-occurrence', 'hour-alone']],
    ['Saturday at 17:00', ['today']],
    ['tomorrow at 9', ['morning']],
    ['31 January 2027 AoE', ['end-of-day']],
    ['tomorrow 17:00 UTC+5:30', ['fixed-offset']],
  ])('says what it chose for “%s”', (text, notes) => {
    expect(notesOf(text)).toEqual(notes);
  });

  it('says that a month lacked the day', () => {
    const parsed = parseTime('in 1 month', { ...context, now: Date.parse('2027-01-31T12:00-03:00') });
    expect(parsed).toMatchObject({ on: '2027-02-28', notes: ['shorter-month'] });
  });

  it('names the nearest valid day, the zones to choose from and the words left over', () => {
    expect(parseTime('32 November', context)).toMatchObject({ params: { nearest: '2008-11-30' } });
    expect(parseTime('2027-02-29', context)).toMatchObject({ params: { nearest: '2027-02-28' } });
    expect(parseTime('31 June', context)).toMatchObject({ params: { nearest: '2009-06-30' } });
    expect(parseTime('31 June 2008', context)).toMatchObject({ params: { nearest: '2008-06-30' } });
    expect(parseTime('17:00 IST', context)).toMatchObject({
      params: { name: 'IST', zones: 'Asia/Kolkata, Asia/Jerusalem, Europe/Dublin' },
    });
    expect(parseTime('Friday if possible', context)).toMatchObject({ params: { words: 'if, possible' } });
  });

  it('keeps the zone that was typed and the plan’s own wall clock beside it', () => {
    expect(parseTime('2027-03-15 17:00 Europe/Kiev', context)).toMatchObject({
      zone: 'Europe/Kiev',
      time: '17:00',
      date: { kind: 'absolute', on: '2027-03-15', at: '12:00' },
    });
  });

  it('lets the reader’s language decide where languages disagree', () => {
    expect(parseTime('mar 4', { ...context, locale: 'fr' })).toMatchObject({ on: '2008-11-04' });
    expect(parseTime('mar 4', { ...context, locale: 'en' })).toMatchObject({ on: '2009-03-04' });
    expect(parseTime('mar 4', { ...context, locale: 'pt' })).toMatchObject({ refused: 'ambiguous-language' });
  });

  it('refuses to count from a congress that is not known', () => {
    const { anchors: _, ...without } = context;
    for (const text of ['3 days before the congress', 'T-14', 'congress.starts - 3 days']) {
      expect(parseTime(text, without), text).toMatchObject({ refused: 'no-congress' });
    }
  });

  it('reads the plan file’s notation of an event', () => {
    const parsed = parseTime('event.bangkok.ends + 1 week at 17:00', context);
    expect(parsed).toMatchObject({ on: '2008-08-21', date: { anchor: 'event.bangkok.ends', at: '17:00' } });
    expect(parseTime('event.__proto__.ends', context)).toHaveProperty('refused');
    expect(parseTime('congress.starts - 3 days at 99:99', context)).toMatchObject({
      refused: 'no-such-time',
    });
    expect(parseTime('congress.starts + 9999 years', context)).toMatchObject({
      refused: 'year-out-of-range',
    });
    expect(parseTime('congress.starts - 9999 months', context)).toMatchObject({
      refused: 'year-out-of-range',
    });
  });

  it('never throws, and answers within the years 2000 to 2100 or refuses', () => {
    const words = [
      ...new Set(expressions.flatMap(({ table }) => table.flatMap(([text]) => text.split(' ')))),
    ];
    const hostile = [
      '__proto__',
      'constructor',
      '@1',
      'event9',
      '9999',
      '-1',
      '\u0000',
      '１５',
      '١٥',
      '(',
      '[\\',
      '$&',
    ];
    const phrase = fc
      .array(fc.constantFrom(...words, ...hostile), { maxLength: 9 })
      .map((parts) => parts.join(' '));
    const check = (text: string) => {
      const parsed = parseTime(text, context);
      if (isRefusal(parsed)) return;
      expect(JSON.stringify(describeTime(parsed)), text).toMatch(/"(?:1999-12-3|20\d\d-|2100-|2101-01-0)/);
    };
    fc.assert(fc.property(phrase, check), { numRuns: 3000 });
    fc.assert(fc.property(fc.string({ maxLength: 220, unit: 'grapheme' }), check), { numRuns: 1000 });
  });

  it('answers at once, however long the text', () => {
    const texts = [
      'a '.repeat(5000),
      '1'.repeat(10_000),
      ' '.repeat(10_000),
      'de a '.repeat(40),
      '1 day '.repeat(33),
    ];
    const hard = [
      ...texts,
      'in 1 day and '.repeat(15),
      'a-'.repeat(100),
      '25 a 28 '.repeat(25),
      `${'Rio '.repeat(48)}time`,
    ];
    parseTime('tomorrow', context);
    for (const text of hard) {
      const before = performance.now();
      expect(parseTime(text, context), text.slice(0, 20)).toHaveProperty('refused');
      expect(performance.now() - before, text.slice(0, 20)).toBeLessThan(1_000);
    }
  });
});
