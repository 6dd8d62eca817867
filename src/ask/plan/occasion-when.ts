import { type Hours, hoursOf } from '../../domain/hours.ts';
import type { LocalTime } from '../../domain/instant.ts';
import type { Inquiry } from '../draft.ts';
import { onDay, onDayAt, span, spanOfHours } from '../in-words.ts';
import type { Occasion } from './occasions.ts';

/** The hours of an occasion; undefined of one that has days alone. */
export const hoursOfOccasion = (
  { plan, calendar }: Inquiry,
  { zone = plan.congress.zone, ...occasion }: Occasion,
): Hours | undefined => hoursOf(occasion, zone, calendar);

/** The city by whose clocks an occasion goes. */
function cityOf({ plan }: Inquiry, { zone, city }: Occasion): string {
  if (zone === undefined || zone === plan.congress.zone) return plan.congress.city;
  return city ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** An hour of an occasion with whose it is; in a `list` that is said only of another zone than that of the congress. */
function hourOf(inquiry: Inquiry, occasion: Occasion, time: string, list: boolean): string {
  const { plan, say } = inquiry;
  const { zone = plan.congress.zone } = occasion;
  if (list && zone === plan.congress.zone) return time;
  return say('answer.hour-in', { time, city: cityOf(inquiry, occasion) });
}

/** When an occasion with an hour is, in words. */
function whenOfHours(inquiry: Inquiry, occasion: Occasion, { from, to }: Hours, list: boolean): string {
  const hour = (time: string) => hourOf(inquiry, occasion, time, list);
  const { on, time = '' } = from;
  if (to === undefined || to.on === on) {
    const times = [time, to?.time].filter((each): each is LocalTime => each !== undefined);
    return onDayAt(inquiry, { on, hour: hour(times.join('–')) });
  }
  const last = to.time;
  return last === undefined
    ? spanOfHours(inquiry, { on, hour: hour(time) }, { on: to.on })
    : spanOfHours(inquiry, { on, hour: time }, { on: to.on, hour: hour(last) });
}

/** When an occasion is, in words, in a sentence or in a `list`; undefined when the plan does not know it. */
export function whenOf(inquiry: Inquiry, occasion: Occasion, { list = false } = {}): string | undefined {
  const { starts, ends = starts, year } = occasion;
  const hours = hoursOfOccasion(inquiry, occasion);
  if (hours) return whenOfHours(inquiry, occasion, hours, list);
  if (starts && ends) return starts === ends ? onDay(inquiry, starts) : span(inquiry, starts, ends);
  return year === undefined ? undefined : String(year);
}

/** When an occasion ends, in words; undefined where it has neither an hour at which it does, nor a day of its own for it. */
export function endOf(inquiry: Inquiry, occasion: Occasion): string | undefined {
  const { starts, ends = starts, endTime } = occasion;
  if (ends === undefined || (endTime === undefined && starts === ends)) return undefined;
  const hour = endTime === undefined ? undefined : hourOf(inquiry, occasion, endTime, false);
  return onDayAt(inquiry, { on: ends, hour });
}

/** One line of a list of events: which, when and where. */
export const occasionLine = (inquiry: Inquiry, occasion: Occasion): string =>
  [occasion.name, whenOf(inquiry, occasion, { list: true }), occasion.city].filter(Boolean).join(' · ');
