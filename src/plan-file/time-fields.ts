import { z } from 'zod';
import type { Instant } from '../domain/instant.ts';
import { isDay } from '../time/calendar.ts';
import { type Reading, textRead } from './fields.ts';
import { showText } from './problems.ts';

/** A year, a month or a day: `2008`, `2009-03`, `2009-03-01`. YAML writes a year as a number. */
export const periodField = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  textRead((text): Reading<string> => {
    const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
    if (year !== undefined && isDay(`${year}-${month}-${day}`)) return { value: text };
    const fix = 'Write a year, a month or a day, such as 2008, 2009-03 or 2009-03-01';
    return { message: `"${showText(text)}" is no year, month or day`, fix };
  }),
);

/** An instant in ISO 8601 with its offset, as an export writes it. */
export const instantField = textRead((text): Reading<Instant> => {
  const at = /T.+(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return { value: at };
  const fix = 'Write it as 2009-03-02T14:00:00Z; for a day alone use on: 2009-03-02';
  return { message: `"${showText(text)}" is no instant`, fix };
});
