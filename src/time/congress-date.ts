import type { Day, Instant } from '../domain/instant.ts';
import type { Anchor } from '../domain/plan-date.ts';
import { weekdays } from '../language/dates.ts';
import { type DateContext, type DateReader, dayReading, type Relative } from './date-reading.ts';
import { normaliseTime } from './normalise.ts';
import { isRefusal, refuse, type TimeAnchors } from './parsed-time.ts';
import { clockLength, isClock, readAmounts, shiftDay } from './relative-date.ts';
import { weekdayFrom } from './weekday-date.ts';

const subject = String.raw`(?:congress|event\d+)`;
const startsPattern = new RegExp(
  `^(?:(?:start|opening|1th day|day 1) (${subject})|(${subject}) (?:start|opening|open)|opening(?: day)?)$`,
);
const endsPattern = new RegExp(
  `^(?:(?:end|closing|last day) (${subject})|(${subject}) (?:end|closing)|closing(?: day)?)$`,
);
const shifted =
  /^((?:\d{1,4} (?:minute|hour|workday|day|week|fortnight|month|year)(?: (?:and )?)?)+|workday|day) (before|after|from) (.+)$/;
const arithmetic = /^(.+) ([+-]) (\d{1,4} (?:workday|day|week|fortnight|month|year))$/;
const countdown = /^T([+-])(\d{1,3})(?: (day|week|month))?$/;
const dayNumber = new RegExp(
  String.raw`^(?:day (\d{1,3})|(\d{1,3})th day) (?:in )?(${subject})$|^(${subject}) day (\d{1,3})$`,
);
const weekdayBeside = new RegExp(
  `^(?:1th (?=\\w+ after)|last (?=\\w+ before))?(${weekdays.join('|')}) (before|after) (.+)$`,
);

/** An end of the congress or of an event, with the anchor that names it, and its instant where that is known. */
type Base = { on: Day; anchor: Anchor; at?: Instant | undefined };
type Found = { starts: Base; ends: Base };

function find(name: string | undefined, anchors: TimeAnchors | undefined): Found | undefined {
  if (!anchors) return undefined;
  if (!name?.startsWith('event')) {
    return {
      starts: { on: anchors.congressStarts, anchor: 'congress.starts', at: anchors.congressHours?.startsAt },
      ends: { on: anchors.congressEnds, anchor: 'congress.ends', at: anchors.congressHours?.endsAt },
    };
  }
  const event = anchors.events?.[Number(name.slice(5))];
  return (
    event && {
      starts: { on: event.starts, anchor: `event.${event.id}.starts`, at: event.hours?.startsAt },
      ends: { on: event.ends, anchor: `event.${event.id}.ends`, at: event.hours?.endsAt },
    }
  );
}

/** The day that a phrase counts from: of a bare `congress` its first day before it, its last day after it. */
function readBase(text: string, side: 'starts' | 'ends', { anchors }: DateContext) {
  const first = startsPattern.exec(text);
  if (first) return find(first[1] ?? first[2], anchors)?.starts;
  const last = endsPattern.exec(text);
  if (last) return find(last[1] ?? last[2], anchors)?.ends;
  return new RegExp(`^${subject}$`).test(text) ? find(text, anchors)?.[side] : undefined;
}

function count(base: Base, sign: 1 | -1, said: string, context: DateContext) {
  const amounts = readAmounts(said === 'day' || said === 'workday' ? `1 ${said}` : said);
  if (amounts.some(isClock)) {
    if (base.at === undefined || !amounts.every(isClock)) return refuse('no-hour-known');
    return { kind: 'instant', at: base.at + sign * clockLength(amounts) } as const;
  }
  const inDays = amounts.every(({ unit }) => unit === 'day' || unit === 'week');
  const [first] = amounts;
  if (!first || (amounts.length > 1 && !inDays)) return undefined;
  const moved = shiftDay(base.on, { amounts, sign }, context);
  if (isRefusal(moved)) return moved;
  const { count: number, unit } =
    amounts.length === 1
      ? first
      : {
          count: amounts.reduce((sum, each) => sum + each.count * (each.unit === 'week' ? 7 : 1), 0),
          unit: 'day',
        };
  const relative = { kind: 'relative', anchor: base.anchor, sign, amount: number, unit } as Relative;
  return dayReading(moved.on, { relative, notes: moved.notes });
}

/** Dates that count from the congress or one of its events; they keep what they count from. */
export const readCongressDate: DateReader = (text, context) => {
  const { anchors, calendar } = context;
  const minus = countdown.exec(text);
  if (!minus && !new RegExp(`${subject}|opening|closing`).test(text)) return undefined;
  if (!anchors) return refuse('no-congress');
  const exact = readBase(text, 'starts', context);
  const whole = new RegExp(`^(?:in )?(${subject})$`).exec(text)?.[1];
  const days = whole === undefined ? undefined : find(whole, anchors);
  if (days) {
    return { kind: 'days', from: days.starts.on, to: days.ends.on };
  }
  if (exact) return count(exact, 1, '0 day', context);
  if (minus) {
    const start = { on: anchors.congressStarts, anchor: 'congress.starts' } as const;
    return count(start, minus[1] === '-' ? -1 : 1, `${minus[2]} ${minus[3] ?? 'day'}`, context);
  }
  const relative = shifted.exec(text) ?? undefined;
  const sum = arithmetic.exec(text);
  const direction = relative ? (relative[2] === 'before' ? -1 : 1) : sum?.[2] === '-' ? -1 : 1;
  const base = readBase(relative?.[3] ?? sum?.[1] ?? '', direction < 0 ? 'starts' : 'ends', context);
  if (base) return count(base, direction, relative?.[1] ?? sum?.[3] ?? '', context);
  const numbered = dayNumber.exec(text);
  if (numbered) {
    const number = Number(numbered[1] ?? numbered[2] ?? numbered[5]);
    return readNumbered(number, find(numbered[3] ?? numbered[4], anchors), context);
  }
  const beside = weekdayBeside.exec(text);
  const weekday = weekdays.indexOf(beside?.[1] ?? '') + 1;
  const near = beside && readBase(beside[3] ?? '', beside[2] === 'before' ? 'starts' : 'ends', context);
  if (!near) return undefined;
  const start = calendar.addDays(near.on, beside[2] === 'before' ? -7 : 1);
  return dayReading(weekdayFrom(start, weekday, calendar));
};

function readNumbered(number: number, found: Found | undefined, context: DateContext) {
  if (!found) return undefined;
  const length = context.calendar.daysBetween(found.starts.on, found.ends.on) + 1;
  if (number < 1 || number > length) return refuse('no-congress-day', { day: number, days: length });
  return count(found.starts, 1, `${number - 1} day`, context);
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Replaces the events' names in a normalised text by `event0`, `event1` …, the longest name first. */
export function nameEvents(text: string, anchors: TimeAnchors | undefined): string {
  const names = (anchors?.events ?? [])
    .flatMap((event, index) => event.names.map((name) => ({ name: normaliseTime(name), index })))
    .filter(({ name }) => name.length >= 3 && /[a-z]/.test(name))
    .sort((a, b) => b.name.length - a.name.length);
  return names.reduce(
    (made, { name, index }) =>
      made.replace(new RegExp(`(?<![a-z0-9])${escapePattern(name)}(?![a-z0-9])`, 'g'), `event${index}`),
    text.replace(/\bevent(?=\d)/g, 'event '),
  );
}
