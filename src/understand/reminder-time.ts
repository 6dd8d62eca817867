import { fromNow, parseLength } from '../time/length.ts';
import { sideOfLength } from './before-due.ts';
import type { Heard } from './hear.ts';

/** The day or hour at which a reminder is wanted, in words that a date option reads; undefined for what is counted from something else than now. */
export function reminderTime(heard: Heard): string | undefined {
  const said = heard.dates[0]?.text;
  if (heard.length && said === undefined && sideOfLength(heard) !== undefined) return undefined;
  if (heard.length && said === undefined) return fromNow(heard.length.steps);
  const bare = said?.replace(/^(?!(?:[aà]|[aà]s|las|alle|at)\s)\p{L}{1,4}\s+(?=\d)/iu, '');
  const steps =
    bare !== undefined && /^\d+\s*(?:h|hrs?|m|min)\s*\d*$/i.test(bare) ? parseLength(bare) : undefined;
  return steps ? fromNow(steps) : said;
}
