import type { Day } from '../domain/instant.ts';
import type { Words } from '../locales/words.ts';
import { formatDay } from './plain-text.ts';

/** What of a refusal is a day, to be said in words; everything else is said as it was given. */
const daysOf: Readonly<Record<string, readonly string[]>> = {
  'date-no-such-day': ['nearest'],
  'date-just-past': ['past'],
  'date-ambiguous-week-end': ['friday', 'sunday'],
  'no-round-yet': ['on'],
  'round-ahead': ['on'],
  'close-early': ['ends'],
};

type Refused = { code: string; params: Readonly<Record<string, string | number>> };

/** A refusal in a person's own words. */
export function refusalText({ code, params }: Refused, words: Words): string {
  const days = daysOf[code] ?? [];
  const said = Object.entries(params).map(([name, value]) => [
    name,
    days.includes(name) ? formatDay(value as Day, words.locale) : value,
  ]);
  return words.lookup(`error.${code}`, Object.fromEntries(said)) ?? words.text('error.refused', { code });
}
