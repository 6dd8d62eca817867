import { describe, expect, it } from 'vitest';
import { formatPlanDate } from '../../src/domain/plan-date.ts';
import { calendar } from '../../src/time/calendar.ts';
import { parseTime } from '../../src/time/parse-time.ts';
import { describeTime, isRefusal } from '../../src/time/parsed-time.ts';
import { english } from './expressions/en.ts';
import { spanish } from './expressions/es.ts';
import type { Expression } from './expressions/expression.ts';
import { french } from './expressions/fr.ts';
import { italian } from './expressions/it.ts';
import { portuguese } from './expressions/pt.ts';

const zone = 'America/Sao_Paulo';
const context = {
  now: Date.parse('2008-11-01T12:00-02:00'),
  zone,
  locale: 'en',
  anchors: {
    congressStarts: '2008-11-25',
    congressEnds: '2008-11-28',
    events: [{ id: 'bangkok', names: ['Bangkok consultation'], starts: '2008-08-12', ends: '2008-08-14' }],
  },
};

const iso = (text: string) => new Date(text).toISOString();

/** The meaning written in a table, as `when --json` prints it. */
function meant(meaning: string): unknown {
  const [from, to] = meaning.split(' .. ');
  if (to)
    return {
      kind: 'range',
      from: from?.includes('T') ? iso(from) : from,
      to: to.includes('T') ? iso(to) : to,
    };
  if (meaning.includes('T')) return { kind: 'instant', at: iso(meaning) };
  const [on = '', time] = meaning.split(' ');
  return time
    ? { kind: 'instant', at: new Date(calendar.resolve(on, time, zone).at).toISOString() }
    : { kind: 'day', on };
}

function check([text, meaning, kept]: Expression, locale = 'en') {
  const parsed = parseTime(text, { ...context, locale });
  if (meaning.startsWith('! ')) {
    expect(isRefusal(parsed) ? `! ${parsed.refused}` : describeTime(parsed), text).toBe(meaning);
    return;
  }
  expect(isRefusal(parsed) ? parsed : describeTime(parsed), text).toEqual(meant(meaning));
  if (kept && 'date' in parsed) expect(formatPlanDate(parsed.date), text).toBe(kept);
}

describe.each([
  ['en', english],
  ['pt-BR', portuguese],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
] as const)('times in %s', (locale, expressions) => {
  it.each(expressions)('%s means %s', (...expression) => {
    check(expression as unknown as Expression, locale);
  });

  it.each(expressions)('%s means %s, whatever the locale', (...expression) => {
    for (const other of ['en', 'pt', 'es', 'fr', 'it']) check(expression as unknown as Expression, other);
  });
});
