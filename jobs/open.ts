import { byId } from '../src/domain/by-id.ts';
import type { Place } from '../src/domain/delivery.ts';
import type { Plan } from '../src/domain/plan.ts';
import { type Destination, formatDestination, type Reminder } from '../src/domain/reminder.ts';
import type { Adapter } from '../src/platform/adapter.ts';
import type { Opening } from '../src/store/store.ts';
import type { JobContext } from './context.ts';
import { fallbackReminders } from './fallback.ts';
import { placesOf } from './places.ts';

/** Gives due reminders their deliveries, the first `openAtOnce`; returns those that it opened. */
export type OpenDue = () => Promise<readonly Reminder[]>;

export const openAtOnce = 100;

/** Whether a destination that no reminder reaches is missed: not somebody who left, nor somebody who wants none. */
function wantsReminders(to: Destination, { people }: Plan): boolean {
  if (to.kind === 'committee') return true;
  const person = byId(people, to.person);
  return person !== undefined && person.reminders !== 'off';
}

const isAboutTrouble = ({ kind }: Reminder): boolean => kind === 'unreached';
const isSamePlace = (a: Place, b: Place): boolean => a.platform === b.platform && a.id === b.id;

/** Opens what is due by the plan's time. */
export function createOpenDue({
  clockIsRight,
  store,
  clock,
  calendar,
  adapters,
  notices,
}: JobContext): OpenDue {
  return async () => {
    if (!(await clockIsRight())) return [];
    const now = clock.now();
    const due = await store.ledger.due({ now, limit: openAtOnce });
    const plan = due.length > 0 ? await store.plan() : undefined;
    if (!plan) return [];
    const troubled = due.some(isAboutTrouble) ? await store.places.troubled() : [];
    /** The note about a trouble goes where there is none. */
    const adaptersFor = (reminder: Reminder) => {
      const isFree = (adapter: Adapter) => {
        const own = adapter.placeOf(reminder.to, plan);
        return own !== undefined && !troubled.some(({ place }) => isSamePlace(place, own));
      };
      const free = isAboutTrouble(reminder) ? adapters.filter(isFree) : [];
      return free.length > 0 ? free : adapters;
    };
    const openingOf = (reminder: Reminder): Opening => {
      const { key: dueKey, to } = reminder;
      const places = placesOf(reminder, plan, adaptersFor(reminder));
      if (places.length === 0)
        notices.trouble(`no platform reaches ${formatDestination(to)}`, 'reminders for them are skipped');
      const isMissed = reminder.kind !== 'unreached' && wantsReminders(to, plan);
      const fallback = (since: number) =>
        fallbackReminders(plan, { reminder, isMissed }, { adapters, calendar, now, since });
      return { key: dueKey, places, fallback };
    };
    const open = async (reminders: readonly Reminder[]) =>
      new Set(await store.ledger.openAll({ now, openings: reminders.map(openingOf) }));
    /** One by one, so that the one that cannot be opened holds up no other. */
    const openEach = async (cause: unknown) => {
      if (due.length === 1) throw cause;
      const keys = new Set<string>();
      for (const reminder of due)
        for (const opened of await open([reminder]).catch((error: unknown) => {
          notices.trouble(`the reminder ${reminder.key} could not be opened`, error);
          return [];
        }))
          keys.add(opened);
      return keys;
    };
    const opened = await open(due).catch(openEach);
    return due.filter((reminder) => opened.has(reminder.key));
  };
}
