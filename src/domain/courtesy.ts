import type { Calendar } from './calendar.ts';
import type { Day, Instant, LocalTime } from './instant.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import { afterQuietHours, quietOf } from './quiet-hours.ts';
import { remember, rememberEach } from './remember.ts';
import { type WorkingDays, workingDaysOf } from './working-days.ts';

/** When somebody may be written to: outside their quiet hours, on a working day. Without a person, the committee. */
export type Courtesy = {
  /** The first such instant from `at` on; when that is after `until`, the last morning before. */
  after(at: Instant, person?: Person, until?: Instant): Instant;
  /** `at`, or the same morning where that is such an instant, else one on the working day before; never after `until`. */
  before(at: Instant, person?: Person, until?: Instant): Instant;
};

/** Somebody who works on no day of two months is reminded all the same. */
const furthestDays = 62;

type Context = { plan: Pick<Plan, 'congress' | 'organisations'>; calendar: Calendar; days: WorkingDays };

const zoneOf = (person: Person | undefined, { plan }: Context) => person?.zone ?? plan.congress.zone;

/** The committee's channel keeps no quiet hours of its own: the plan says at which hour it is written to. */
const waking = (at: Instant, person: Person | undefined, { plan, calendar }: Context): Instant =>
  person ? afterQuietHours(at, { person, zone: plan.congress.zone, calendar }) : at;

/** The hour of `at` on another day, or the end of the night when it lies in the quiet hours. */
function hourOf(at: Instant, person: Person | undefined, context: Context): LocalTime {
  const isQuiet = waking(at, person, context) !== at;
  const quiet = person && isQuiet ? quietOf(person) : undefined;
  return quiet?.to ?? context.calendar.timeOf(at, zoneOf(person, context));
}

function onDay(on: Day, at: Instant, person: Person | undefined, context: Context): Instant {
  const { calendar } = context;
  const zone = zoneOf(person, context);
  return waking(calendar.resolve(on, hourOf(at, person, context), zone).at, person, context);
}

function before(
  at: Instant,
  person: Person | undefined,
  until: Instant,
  context: Context,
): Instant | undefined {
  const { calendar, days } = context;
  const zone = zoneOf(person, context);
  const awake = waking(at, person, context);
  if (awake <= until && days.works(calendar.dayOf(awake, zone), person)) return awake;
  const last = calendar.dayOf(Math.min(at, until), zone);
  for (let back = 0; back <= furthestDays; back++) {
    const on = calendar.addDays(last, -back);
    const then = days.works(on, person) ? onDay(on, at, person, context) : undefined;
    if (then !== undefined && then <= until && calendar.dayOf(then, zone) === on) return then;
  }
  return undefined;
}

function after(at: Instant, person: Person | undefined, context: Context): Instant | undefined {
  const { calendar, days } = context;
  const zone = zoneOf(person, context);
  const awake = waking(at, person, context);
  const first = calendar.dayOf(awake, zone);
  if (days.works(first, person)) return awake;
  for (let ahead = 1; ahead <= furthestDays; ahead++) {
    const on = calendar.addDays(first, ahead);
    if (days.works(on, person)) return onDay(on, at, person, context);
  }
  return undefined;
}

type Search = 'after' | 'before';

function search(
  which: Search,
  at: Instant,
  person: Person | undefined,
  until: Instant,
  context: Context,
): Instant {
  const later = which === 'after' ? after(at, person, context) : undefined;
  if (later !== undefined && later <= until) return later;
  const found = before(at, person, until, context);
  if (found !== undefined) return found;
  const awake = waking(at, person, context);
  return awake > until ? at : awake;
}

const courtesy = remember(
  (congress: Plan['congress'], organisations: Plan['organisations'], calendar: Calendar): Courtesy => {
    const plan = { congress, organisations };
    const context: Context = { plan, calendar, days: workingDaysOf(plan, calendar) };
    // A year's messages fall on few instants, and those to one person are asked for again and again.
    const knownOf = rememberEach((_: object) => new Map<string, Instant>());
    const committee = {};
    const found =
      (which: Search) =>
      (at: Instant, person?: Person, until = Number.POSITIVE_INFINITY): Instant => {
        const known = knownOf(person ?? committee);
        const key = `${which} ${at} ${until}`;
        const instant = known.get(key) ?? search(which, at, person, until, context);
        known.set(key, instant);
        return instant;
      };
    return { after: found('after'), before: found('before') };
  },
);

/** When the people of a plan may be written to. */
export const courtesyOf = (
  { congress, organisations }: Pick<Plan, 'congress' | 'organisations'>,
  calendar: Calendar,
): Courtesy => courtesy(congress, organisations, calendar);
