import type { Day, Instant, LocalTime, Zone } from '../domain/instant.ts';
import type { PlanDate } from '../domain/plan-date.ts';
import { toIso } from './iso.ts';

/**
 * What had to be chosen and is to be said to the person. `day-first`: 03/04 was read as 3 April. `midnight-ends-day`:
 * midnight is the one that ends the day. `close-of-business`: taken as
 * 17:00. `hour-alone`: no day was said. `hour-24`: 24:00 is 00:00 of the next day. `next-occurrence`: the hour has
 * passed today. `today`: the weekday named is today's. `morning`: a bare hour was taken as a morning hour.
 * `shorter-month`: the month lacks the day, its last one counts. `end-of-day`: no hour was given in another zone.
 * `next-year`: the day has just passed this year, the next one counts.
 * `fixed-offset`: an offset does not follow a zone's clock changes.
 */
export type TimeNote =
  | 'day-first'
  | 'midnight-ends-day'
  | 'hour-24'
  | 'hour-alone'
  | 'close-of-business'
  | 'next-occurrence'
  | 'today'
  | 'morning'
  | 'shorter-month'
  | 'end-of-day'
  | 'fixed-offset'
  | 'next-year';

/**
 * A text understood as a time. `on` and `time` are the wall clock in `zone`, the zone that was named or else the plan's;
 * `date` is the same as a plan date, in the plan's zone: relative where the text counts from the congress or an event.
 */
export type ParsedTime =
  | {
      kind: 'instant';
      at: Instant;
      on: Day;
      time: LocalTime;
      zone: Zone;
      adjusted?: 'moved-forward' | 'earlier-of-two';
      date: PlanDate;
      notes: readonly TimeNote[];
    }
  /** No hour was given. */
  | { kind: 'day'; on: Day; date: PlanDate; notes: readonly TimeNote[] }
  /** Both ends belong to the range. */
  | { kind: 'range'; of: 'days'; from: Day; to: Day; notes: readonly TimeNote[] }
  | { kind: 'range'; of: 'instants'; from: Instant; to: Instant; zone: Zone; notes: readonly TimeNote[] };

export const timeRefusals = [
  'empty',
  'too-long',
  'not-understood',
  'leftover-words',
  'ambiguous-language',
  'no-such-day',
  'no-such-time',
  'leap-second',
  'two-digit-year',
  'year-out-of-range',
  'wrong-weekday',
  'ambiguous-weekday',
  'ambiguous-hour',
  'ambiguous-week-end',
  'vague-hour',
  'ambiguous-zone',
  'unknown-zone',
  'zone-mismatch',
  'no-congress',
  'no-congress-day',
  'no-hour-known',
  'range-reversed',
] as const;
/** Why a text was not taken as a time. */
export type TimeRefusalCode = (typeof timeRefusals)[number];

/** A refusal with what its sentence needs: `nearest` a valid day, `words` what was left over, `zones` what to say instead. */
export type TimeRefusal = { refused: TimeRefusalCode; params: Readonly<Record<string, string | number>> };

/** The instants at which something begins and ends, as far as they are known. */
export type AnchorHours = { startsAt: Instant; endsAt?: Instant };

/** What a text may count from. */
export type TimeAnchors = {
  congressStarts: Day;
  congressEnds: Day;
  /** When it opens and closes, where that is known. */
  congressHours?: AnchorHours;
  events?: readonly { id: string; names: readonly string[]; starts: Day; ends: Day; hours?: AnchorHours }[];
  /** Tells the working days; without it Monday to Friday. */
  works?: (on: Day) => boolean;
};

/** Makes a refusal. */
export const refuse = (refused: TimeRefusalCode, params: TimeRefusal['params'] = {}): TimeRefusal => ({
  refused,
  params,
});

/** Whether a reading was refused. */
export const isRefusal = (value: object): value is TimeRefusal => 'refused' in value;

/** The value that `when --json` prints: instants as ISO in UTC, days as `YYYY-MM-DD`. */
export function describeTime(
  parsed: ParsedTime,
): { kind: 'instant'; at: string } | { kind: 'day'; on: Day } | { kind: 'range'; from: string; to: string } {
  if (parsed.kind === 'instant') return { kind: 'instant', at: toIso(parsed.at) };
  if (parsed.kind === 'day') return { kind: 'day', on: parsed.on };
  if (parsed.of === 'days') return { kind: 'range', from: parsed.from, to: parsed.to };
  return { kind: 'range', from: toIso(parsed.from), to: toIso(parsed.to) };
}
