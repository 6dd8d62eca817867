import { describe, expect, it } from 'vitest';
import { formatPlanDate } from '../../src/domain/plan-date.ts';
import { calendar } from '../../src/time/calendar.ts';
import { parseTime } from '../../src/time/parse-time.ts';
import { describeTime, isRefusal } from '../../src/time/parsed-time.ts';
import type { Expression } from './expressions/expression.ts';
import { context, expressions } from './expressions/index.ts';

const iso = (text: string) => new Date(text).toISOString();

/** The meaning written in a table, as the command line prints it. */
function meant(meaning: string): unknown {
  const [from = '', to] = meaning.split(' .. ');
  if (to)
    return {
      kind: 'range',
      from: from.includes('T') ? iso(from) : from,
      to: to.includes('T') ? iso(to) : to,
    };
  if (meaning.includes('T')) return { kind: 'instant', at: iso(meaning) };
  const [on = '', time] = meaning.split(' ');
  if (time === undefined) return { kind: 'day', on };
  return { kind: 'instant', at: new Date(calendar.resolve(on, time, context.zone).at).toISOString() };
}

function check([text, meaning, kept]: Expression, locale: string) {
  const parsed = parseTime(text, { ...context, locale });
  if (meaning.startsWith('! ')) {
    expect(isRefusal(parsed) ? `! ${parsed.refused}` : describeTime(parsed), text).toBe(meaning);
    return;
  }
  expect(isRefusal(parsed) ? parsed : describeTime(parsed), text).toEqual(meant(meaning));
  if (kept) expect('date' in parsed && formatPlanDate(parsed.date), text).toBe(kept);
}

const hostZones = ['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia'];

describe.each(expressions)('times in $locale', ({ locale, table }) => {
  for (const expression of table) {
    it(`“${expression[0]}” means ${expression[1]}`, () => check(expression, locale));
  }

  it('mean the same whatever language the reader has', () => {
    for (const other of ['en', 'pt', 'es', 'fr', 'it', 'de']) {
      for (const expression of table) check(expression, other);
    }
  });

  it('mean the same whatever zone the host is in', () => {
    const startedIn = process.env.TZ;
    try {
      for (const host of hostZones) {
        process.env.TZ = host;
        for (const expression of table) check(expression, locale);
      }
    } finally {
      if (startedIn === undefined) delete process.env.TZ;
      else process.env.TZ = startedIn;
    }
  });

  it('are refused as soon as one word more is not understood', () => {
    for (const [text] of table) {
      for (const wrapped of [`${text} perhaps`, `unless ${text}`]) {
        expect(isRefusal(parseTime(wrapped, context)), wrapped).toBe(true);
      }
    }
  });
});
