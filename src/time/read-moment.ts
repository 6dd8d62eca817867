import type { Day, Instant } from '../domain/instant.ts';
import type { DateContext, DateReading, Relative } from './date-reading.ts';
import { isRefusal, refuse, type TimeNote, type TimeRefusal } from './parsed-time.ts';
import { readDate } from './read-date.ts';
import type { Wall } from './wall.ts';
import type { ClockReading, WallClock } from './wall-clock.ts';

/** What an English text is read against. */
export type ReadContext = DateContext & { wall: Wall };

/** A day with an hour, before it is written in a zone: `on` is the day that the hour falls on. */
export type Timed = {
  kind: 'timed';
  on: Day;
  clock: WallClock;
  at: Instant;
  adjusted?: 'moved-forward' | 'earlier-of-two';
  relative?: Relative;
  notes: readonly TimeNote[];
};

/** What a phrase without a range says. */
export type Moment = DateReading | Timed;

/** Puts an hour on a day. */
export function timeOn(
  day: { on: Day; relative?: Relative; notes: readonly TimeNote[] },
  clock: WallClock,
  { wall }: Pick<ReadContext, 'wall'>,
): Timed {
  const { at, adjusted } = wall.resolve(day.on, clock);
  return {
    kind: 'timed',
    on: day.on,
    clock,
    at,
    ...(adjusted && { adjusted }),
    ...(day.relative && { relative: day.relative }),
    notes: [...day.notes, ...clock.notes],
  };
}

/** The next time that the clock shows this hour: today, or tomorrow and said so. */
export function nextTime(clock: WallClock, context: ReadContext): Timed {
  const today = timeOn({ on: context.today, notes: [] }, clock, context);
  if (today.at > context.now) return today;
  return timeOn(
    { on: context.calendar.addDays(context.today, 1), notes: ['next-occurrence'] },
    clock,
    context,
  );
}

/** Today's own weekday was named: today when the hour is still ahead, else in a week. */
function onNamedWeekday(on: Day, clock: WallClock, context: ReadContext): Timed {
  const today = timeOn({ on, notes: ['today'] }, clock, context);
  if (today.at > context.now) return today;
  return timeOn({ on: context.calendar.addDays(on, 7), notes: ['next-occurrence'] }, clock, context);
}

const marker = /@\d/g;
const markersOf = (text: string): string[] => text.match(marker) ?? [];

/** A phrase without its clock markers. */
export const withoutMarkers = (text: string): string => text.replace(marker, ' ').replace(/\s+/g, ' ').trim();

/** The one clock that a phrase holds; undefined for none or several. */
export function clockIn(text: string, clocks: ClockReading['clocks']): WallClock | undefined {
  const [first, ...more] = markersOf(text);
  return first && more.length === 0 ? clocks[Number(first.slice(1))] : undefined;
}

/** Reads one day or one instant from a text whose clocks were taken out. */
export function readMoment(
  text: string,
  clocks: ClockReading['clocks'],
  context: ReadContext,
): Moment | TimeRefusal | undefined {
  if (markersOf(text).length > 1) return undefined;
  const clock = clockIn(text, clocks);
  const phrase = withoutMarkers(text);
  if (phrase === '') {
    const next = clock && nextTime(clock, context);
    return next && { ...next, notes: [...next.notes, 'hour-alone'] };
  }
  const reading = readDate(phrase, context);
  if (!reading || isRefusal(reading)) return reading;
  if (!clock) return reading;
  if (reading.kind !== 'day') return undefined;
  return reading.weekdayIsToday
    ? onNamedWeekday(reading.on, clock, context)
    : timeOn(reading, clock, context);
}

/** A bare weekday that is today's may mean today or in a week. */
export function refuseSameWeekday(moment: Moment, context: DateContext): TimeRefusal | undefined {
  if (moment.kind !== 'day' || !moment.weekdayIsToday) return undefined;
  return refuse('ambiguous-weekday', { today: moment.on, later: context.calendar.addDays(moment.on, 7) });
}
