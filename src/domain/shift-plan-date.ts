import type { Calendar } from './calendar.ts';
import type { DateUnit, Moment, PlanDate } from './plan-date.ts';

/** So many of a unit; negative towards the past. */
export type Step = { count: number; unit: DateUnit | 'hour' | 'minute' };

const minutesOf = ({ count, unit }: Step) => (unit === 'hour' ? count * 60 : unit === 'minute' ? count : 0);
const inDays: Readonly<Partial<Record<DateUnit, number>>> = { day: 1, week: 7 };

/**
 * A plan date moved by some steps: it keeps its hour, and what it counts from. `due` is the same date worked out.
 * Undefined when hours are to be added to a day without one.
 */
export function shiftPlanDate(
  date: PlanDate,
  steps: readonly Step[],
  { due, calendar }: { due: Moment; calendar: Calendar },
): PlanDate | undefined {
  const minutes = steps.reduce((sum, step) => sum + minutesOf(step), 0);
  if (minutes !== 0)
    return due.time === undefined ? undefined : shiftClock(steps, minutes, { due, calendar });
  const days = steps.map(({ count, unit }) => count * (inDays[unit as DateUnit] ?? Number.NaN));
  const whole = days.reduce((sum, count) => sum + count, 0);
  if (date.kind === 'relative' && Number.isFinite(whole) && inDays[date.unit] !== undefined) {
    const total = date.sign * date.amount * (inDays[date.unit] ?? 1) + whole;
    const isWeeks = date.unit === 'week' && total % 7 === 0;
    return {
      ...date,
      sign: total < 0 ? -1 : 1,
      amount: Math.abs(isWeeks ? total / 7 : total),
      unit: isWeeks ? 'week' : 'day',
    };
  }
  return {
    kind: 'absolute',
    on: shiftDay(due.on, steps, calendar),
    ...(date.at !== undefined && { at: date.at }),
  };
}

function shiftDay(on: string, steps: readonly Step[], calendar: Calendar): string {
  return steps.reduce((day, { count, unit }) => {
    if (unit === 'day' || unit === 'week') return calendar.addDays(day, count * (unit === 'week' ? 7 : 1));
    return unit === 'month' || unit === 'year'
      ? calendar.addMonths(day, count * (unit === 'year' ? 12 : 1))
      : day;
  }, on);
}

function shiftClock(
  steps: readonly Step[],
  minutes: number,
  { due, calendar }: { due: Moment; calendar: Calendar },
): PlanDate {
  const [hour = 0, minute = 0] = (due.time ?? '00:00').split(':').map(Number);
  const total = hour * 60 + minute + minutes;
  const days = Math.floor(total / 1440);
  const rest = total - days * 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  const on = calendar.addDays(shiftDay(due.on, steps, calendar), days);
  return { kind: 'absolute', on, at: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` };
}
