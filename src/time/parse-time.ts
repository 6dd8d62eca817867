import type { Calendar } from '../domain/calendar.ts';
import type { Instant, Zone } from '../domain/instant.ts';
import { calendar as runtimeCalendar } from './calendar.ts';
import { nameEvents } from './congress-date.ts';
import { normaliseTime } from './normalise.ts';
import { parseEnglish } from './parse-english.ts';
import {
  describeTime,
  isRefusal,
  type ParsedTime,
  refuse,
  type TimeAnchors,
  type TimeRefusal,
} from './parsed-time.ts';
import { readNotation } from './plan-notation.ts';
import { translations } from './to-english.ts';
import { wallIn } from './wall.ts';
import { writeParsed } from './write-parsed.ts';
import { takeZone } from './zones.ts';

/** `zone` is the plan's; `locale` only decides where languages disagree. */
export type TimeContext = {
  now: Instant;
  zone: Zone;
  locale: string;
  anchors?: TimeAnchors;
  calendar?: Calendar;
};

const longest = 200;

type Attempt = { language: string; result: ParsedTime | TimeRefusal };

/** The more a refusal says about what is wrong, the sooner it is shown. */
const vagueness = ({ refused }: TimeRefusal): number =>
  refused === 'not-understood' ? 1 : refused === 'leftover-words' ? 2 : 0;

function choose(attempts: readonly Attempt[], language: string): ParsedTime | TimeRefusal {
  const own = attempts.find((attempt) => attempt.language === language);
  const understood = attempts.filter(({ result }) => !isRefusal(result));
  const meanings = new Set(
    understood.map(({ result }) => JSON.stringify(describeTime(result as ParsedTime))),
  );
  if (meanings.size > 1) {
    return own && !isRefusal(own.result) ? own.result : refuse('ambiguous-language');
  }
  const [first] = understood;
  if (first) return first.result;
  const refusals = attempts
    .toSorted((a, b) => Number(b === own) - Number(a === own))
    .map(({ result }) => result as TimeRefusal)
    .toSorted((a, b) => vagueness(a) - vagueness(b) || wordCount(a) - wordCount(b));
  return refusals[0] ?? refuse('not-understood');
}

const wordCount = ({ params }: TimeRefusal) => String(params.words ?? '').split(', ').length;

/**
 * Reads a date or a time typed by a person in English, Portuguese, Spanish, French or Italian, relative to now and to
 * the congress. Every word must be used; whatever is unclear is refused with its reason. Never throws.
 */
export function parseTime(text: string, context: TimeContext): ParsedTime | TimeRefusal {
  if (text.length > longest) return refuse('too-long', { max: longest });
  if (text.trim() === '') return refuse('empty');
  const { now, zone, anchors, calendar = runtimeCalendar } = context;
  const notation = readNotation(text.trim(), { zone, calendar, ...(anchors && { anchors }) });
  if (notation) return notation;
  const withZone = takeZone(text.normalize('NFKC').trim(), calendar);
  if (isRefusal(withZone)) return withZone;
  const { rest, named } = withZone;
  const wall = wallIn(named, zone, calendar);
  const today = wall.dayOf(now);
  const normal = nameEvents(normaliseTime(rest), anchors);
  const read = new Map<string, ParsedTime | TimeRefusal>();
  const attempts = translations.flatMap(({ language, toEnglish }): Attempt[] => {
    const english = toEnglish(normal);
    if (english === undefined) return [];
    const known = read.get(english);
    if (known) return [{ language, result: known }];
    const reading = parseEnglish(english, { now, today, calendar, wall, ...(anchors && { anchors }) });
    const result = isRefusal(reading) ? reading : writeParsed(reading, { named, zone, calendar, wall });
    read.set(english, result);
    return [{ language, result }];
  });
  return choose(attempts, context.locale.slice(0, 2).toLowerCase());
}
