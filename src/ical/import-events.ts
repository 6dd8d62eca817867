import type { Calendar } from '../domain/calendar.ts';
import type { Day } from '../domain/instant.ts';
import type { Plan, PlanEvent } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';
import { freshId, takenIds } from '../text/fresh-id.ts';
import { fold } from '../text/text.ts';
import type { FoundMeeting } from './read-meetings.ts';

/** What a calendar file changes of the events of the plan. */
export type EventsImport = {
  added: PlanEvent[];
  changed: { before: PlanEvent; after: PlanEvent }[];
  removed: PlanEvent[];
  /** Cancelled in the file, and kept because something of the plan hangs on them. */
  needed: PlanEvent[];
};

/**
 * Whether a meeting is a part of the congress: once, for everybody, on its days. Its last evening may end on the day after.
 * What is private stays a meeting, since everybody may see the events.
 */
export function isPartOfCongress(meeting: FoundMeeting, { congress }: Plan, calendar: Calendar): boolean {
  const { key, on, ends = { on }, repeat, isPrivate } = meeting;
  if (repeat || isPrivate || key.includes('#')) return false;
  const last = ends.at === undefined ? congress.ends : calendar.addDays(congress.ends, 1);
  return on >= congress.starts && on <= congress.ends && ends.on <= last;
}

const isCongressItself = ({ title }: FoundMeeting, { congress }: Plan): boolean =>
  [congress.name, ...congress.aka].some((name) => fold(name) === fold(title));

/** When an event is, as the plan keeps it. */
const timesOf = ({ on, at, ends }: FoundMeeting): Partial<PlanEvent> => ({
  starts: on,
  ...(at !== undefined && { startTime: at }),
  ...(ends && { ends: ends.on, ...(ends.at !== undefined && { endTime: ends.at }) }),
});

/** Takes one event of a calendar file into a plan; what it changed is added to `result`. */
export function importEvent(
  plan: Plan,
  meeting: FoundMeeting,
  context: { mark: string; isNews: boolean; today: Day; source: Source },
  result: EventsImport,
): { plan: Plan; became: 'known' | 'over' | 'taken' } {
  const { mark, isNews, today, source } = context;
  const { title, isCancelled, isPrivate, on, ends = { on } } = meeting;
  const before = plan.events.find(({ id }) => id.endsWith(`-${mark}`));
  const isGone = isCancelled || isPrivate;
  const isOver = ends.on < today;
  if (!before && (isGone || isOver)) return { plan, became: 'over' };
  if (!isNews || isCongressItself(meeting, plan)) return { plan, became: 'known' };
  if (!before) {
    const id = `${freshId(title, takenIds(plan), 'event')}-${mark}`;
    const made: PlanEvent = {
      ...{ id, name: title, aka: [], kind: 'session', convenors: [], source },
      ...timesOf(meeting),
    };
    result.added.push(made);
    return { plan: { ...plan, events: [...plan.events, made] }, became: 'taken' };
  }
  const others = plan.events.filter((event) => event !== before);
  if (isGone) {
    const without = { ...plan, events: others };
    const isNeeded = JSON.stringify(without).includes(before.id);
    (isNeeded ? result.needed : result.removed).push(before);
    return isNeeded ? { plan, became: 'known' } : { plan: without, became: 'taken' };
  }
  if (isOver) return { plan, became: 'over' };
  const { starts: _s, startTime: _st, ends: _e, endTime: _et, ...rest } = before;
  const after: PlanEvent = { ...rest, name: title, ...timesOf(meeting) };
  result.changed.push({ before, after });
  const events = plan.events.map((event) => (event === before ? after : event));
  return { plan: { ...plan, events }, became: 'taken' };
}
