import type { Context } from '../../src/command/command.ts';
import { dayMs } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { MeetingsContext } from '../../src/ical/file-times.ts';
import { importMeetings, type MeetingsImport } from '../../src/ical/import-meetings.ts';
import { importedMeetings } from '../../src/ical/kept.ts';
import type { FoundMeeting } from '../../src/ical/read-meetings.ts';
import { actorOf, saidBy } from '../deadline/changes.ts';

/** So far ahead a series goes that says no end of its own after the congress, or one of its own. */
const furthestDays = 800;

/** What meetings are read with: those that come again without an end do so until the end of the congress. */
export function readingFor({ plan, calendar, now }: Context): MeetingsContext {
  const { zone, ends } = plan.congress;
  const furthest = calendar.dayOf(now + furthestDays * dayMs, zone);
  return {
    calendar,
    zone,
    now,
    lastDay: (first, hasEnd) => (!hasEnd && first <= ends ? ends : furthest),
  };
}

/** How meetings are taken over for the caller, as often as the plan changes meanwhile. */
export async function importerFor(
  found: readonly FoundMeeting[],
  context: Context,
): Promise<(plan: Plan) => MeetingsImport> {
  const { now, calendar, store } = context;
  const imported = await importedMeetings(store);
  const by = { source: saidBy(context), by: actorOf(context), noun: 'meeting' };
  return (plan) => importMeetings(plan, found, { now, calendar, imported, ...by });
}

/** How much a calendar file changes, for programs. */
export const countsOf = ({
  added,
  changed,
  cancelled,
  events,
}: Pick<MeetingsImport, 'added' | 'changed' | 'cancelled' | 'events'>) => ({
  ...{ added: added.length, changed: changed.length, cancelled: cancelled.length },
  eventsAdded: events.added.length,
  eventsChanged: events.changed.length,
  eventsRemoved: events.removed.length,
});
