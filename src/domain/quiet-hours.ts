import type { Calendar } from './calendar.ts';
import type { Day, Instant, LocalTime, Zone } from './instant.ts';
import type { Person } from './person.ts';

/** When nobody is disturbed who has not chosen otherwise. */
export const defaultQuiet = { from: '20:00', to: '08:00' } as const;

/** The quiet hours of a person; undefined when they have none. */
export function quietOf({
  quiet = defaultQuiet,
}: Pick<Person, 'quiet'>): { from: LocalTime; to: LocalTime } | undefined {
  return quiet === null || quiet.from === quiet.to ? undefined : quiet;
}

const covers = (quiet: { from: LocalTime; to: LocalTime }, time: LocalTime): boolean =>
  quiet.from < quiet.to ? quiet.from <= time && time < quiet.to : quiet.from <= time || time < quiet.to;

/** The earliest instant from `at` on that is outside the person's quiet hours. `zone` is the plan's. */
export function afterQuietHours(
  at: Instant,
  context: { person: Pick<Person, 'quiet' | 'zone'>; zone: Zone; calendar: Calendar },
): Instant {
  const { person, calendar } = context;
  const quiet = quietOf(person);
  if (!quiet) return at;
  const zone = person.zone ?? context.zone;
  const time = calendar.timeOf(at, zone);
  if (!covers(quiet, time)) return at;
  const today = calendar.dayOf(at, zone);
  const on = time < quiet.to ? today : calendar.addDays(today, 1);
  return calendar.resolve(on, quiet.to, zone).at;
}

/** An hour on days counted from a day, each worked out once. */
export function hourOnDays({ zone, calendar }: { zone: Zone; calendar: Calendar }) {
  const known = new Map<string, Instant>();
  return (from: Day, days: number, hour: LocalTime): Instant => {
    const key = `${from} ${days} ${hour}`;
    const at = known.get(key) ?? calendar.resolve(calendar.addDays(from, days), hour, zone).at;
    known.set(key, at);
    return at;
  };
}
