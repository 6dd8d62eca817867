import type { Calendar } from './calendar.ts';
import type { Instant, LocalTime, Zone } from './instant.ts';
import type { Person } from './person.ts';

/** When nobody is disturbed who has not chosen otherwise. */
const defaultQuiet = { from: '20:00', to: '08:00' } as const;

const covers = (quiet: { from: LocalTime; to: LocalTime }, time: LocalTime): boolean =>
  quiet.from < quiet.to ? quiet.from <= time && time < quiet.to : quiet.from <= time || time < quiet.to;

/** The earliest instant from `at` on that is outside the person's quiet hours. `zone` is the plan's. */
export function afterQuietHours(
  at: Instant,
  context: { person: Pick<Person, 'quiet' | 'zone'>; zone: Zone; calendar: Calendar },
): Instant {
  const { person, calendar } = context;
  const quiet = person.quiet === undefined ? defaultQuiet : person.quiet;
  if (quiet === null || quiet.from === quiet.to) return at;
  const zone = person.zone ?? context.zone;
  const time = calendar.timeOf(at, zone);
  if (!covers(quiet, time)) return at;
  const today = calendar.dayOf(at, zone);
  const on = time < quiet.to ? today : calendar.addDays(today, 1);
  return calendar.resolve(on, quiet.to, zone).at;
}
