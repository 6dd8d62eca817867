import { describe, expect, it } from 'vitest';
import { formatPlanDate } from '../../src/domain/plan-date.ts';
import { calendar } from '../../src/time/calendar.ts';
import { parseTime } from '../../src/time/parse-time.ts';
import { describeTime, isRefusal } from '../../src/time/parsed-time.ts';
import type { Expression } from './expressions/expression.ts';
import { context, expressions } from './expressions/index.ts';

const iso = (text: string) => new Date(text).toISOString();

/** The meaning written in a table, as the command line prints it. */
function meant([, meaning, kept]: Expression): unknown {
  if (meaning.startsWith('! ')) return { refused: meaning.slice(2) };
  const [from = '', to] = meaning.split(' .. ');
  const end = (text: string) => (text.includes('T') ? iso(text) : text);
  if (to) return { kind: 'range', from: end(from), to: end(to) };
  if (meaning.includes('T')) return { kind: 'instant', at: iso(meaning), ...(kept && { kept }) };
  const [on = '', time] = meaning.split(' ');
  if (time === undefined) return { kind: 'day', on, ...(kept && { kept }) };
  const { at } = calendar.resolve(on, time, context.zone);
  return { kind: 'instant', at: new Date(at).toISOString(), ...(kept && { kept }) };
}

/** What the text was taken for; with the date that the plan keeps where the table has one. */
function understood([text, , kept]: Expression, locale: string): unknown {
  const parsed = parseTime(text, { ...context, locale });
  if (isRefusal(parsed)) return { refused: parsed.refused };
  return { ...describeTime(parsed), ...(kept && 'date' in parsed && { kept: formatPlanDate(parsed.date) }) };
}

const hostZones = ['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia'];

describe.each(expressions)('times in $locale', ({ locale, table }) => {
  for (const expression of table) {
    it(`“${expression[0]}” means ${expression[1]}`, () => {
      expect(understood(expression, locale)).toEqual(meant(expression));
    });
  }

  it('mean the same whatever language the reader has', () => {
    for (const other of ['en', 'pt', 'es', 'fr', 'it', 'de']) {
      for (const expression of table) expect(understood(expression, other)).toEqual(meant(expression));
    }
  });

  it('mean the same whatever zone the host is in', () => {
    const startedIn = process.env.TZ;
    try {
      for (const host of hostZones) {
        process.env.TZ = host;
        for (const expression of table) expect(understood(expression, locale)).toEqual(meant(expression));
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
