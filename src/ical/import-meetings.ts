import { createHash } from 'node:crypto';
import type { Calendar } from '../domain/calendar.ts';
import type { Instant } from '../domain/instant.ts';
import { occurrencesAfter, presentPlan } from '../domain/occurrences.ts';
import { type Deadline, momentOf, type Plan } from '../domain/plan.ts';
import { absoluteDate } from '../domain/plan-date.ts';
import type { Source } from '../domain/source.ts';
import { freshId, takenIds } from '../text/fresh-id.ts';
import { type EventsImport, importEvent, isPartOfCongress } from './import-events.ts';
import type { FoundMeeting } from './read-meetings.ts';

/** What a calendar file said last of each meeting, by the mark of its key. */
export type Imported = Readonly<Record<string, string>>;

/** What a calendar file changes. */
export type MeetingsImport = {
  plan: Plan;
  added: Deadline[];
  changed: { before: Deadline; after: Deadline }[];
  cancelled: Deadline[];
  events: EventsImport;
  /** Meetings of the file that the plan has as they are, and those that are over. */
  known: number;
  over: number;
  /** What the file says, for the next time. */
  imported: Imported;
};

/** By this mark at the end of its id a meeting is known again when its file comes again. */
const markOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 10);

const saidOf = ({ key: _, ends: _ends, ...said }: FoundMeeting): string => JSON.stringify(said);

/** Whether it lies ahead: itself, or a time at which it comes again. */
function isAhead(
  deadline: Deadline,
  plan: Plan,
  { now, calendar }: { now: Instant; calendar: Calendar },
): boolean {
  const due = momentOf(plan, deadline.due, calendar);
  if (due.at >= now) return true;
  return occurrencesAfter(deadline, due.on, plan, calendar).some(
    (date) => momentOf(plan, date, calendar).at >= now,
  );
}

/** When a meeting is, as the plan keeps it. */
function whenOf({ on, at, repeat }: FoundMeeting): Pick<Deadline, 'due' | 'repeat'> {
  const due = absoluteDate(on, at);
  if (!repeat) return { due };
  const { rule, except } = repeat;
  return { due, repeat: { rule, from: due, ...(except.length > 0 && { except }) } };
}

const sameWhen = (a: Deadline, b: Deadline): boolean => {
  const when = ({ due, repeat }: Deadline) =>
    JSON.stringify(repeat ? [repeat.rule, repeat.from, repeat.except ?? []] : [due]);
  return when(a) === when(b);
};

/**
 * A plan with the meetings of a calendar file. What the file says as it said last time changes nothing, whatever people
 * made of it since; what it says anew is taken over.
 */
export function importMeetings(
  plan: Plan,
  found: readonly FoundMeeting[],
  context: {
    now: Instant;
    calendar: Calendar;
    source: Source;
    by: string;
    imported: Imported;
    noun: string;
  },
): MeetingsImport {
  const { now, calendar, source, by, noun } = context;
  const result: Omit<MeetingsImport, 'plan' | 'imported'> = {
    ...{ added: [], changed: [], cancelled: [], known: 0, over: 0 },
    events: { added: [], changed: [], removed: [], needed: [] },
  };
  const today = calendar.dayOf(now, plan.congress.zone);
  const imported: Record<string, string> = { ...context.imported };
  let next = plan;
  const put = (deadline: Deadline) => {
    next = {
      ...next,
      deadlines: next.deadlines.map((each) => (each.id === deadline.id ? deadline : each)),
    };
  };
  for (const meeting of found) {
    const { key, title, isCancelled, isPrivate } = meeting;
    // What this plan itself gave out as a calendar.
    if (key.split('#')[0]?.endsWith(`@${plan.id}.congress-bot`)) {
      result.known += 1;
      continue;
    }
    const mark = markOf(key);
    const before = next.deadlines.find(({ id, meeting: is }) => is && id.endsWith(`-${mark}`));
    const isEvent =
      !before &&
      (next.events.some(({ id }) => id.endsWith(`-${mark}`)) || isPartOfCongress(meeting, plan, calendar));
    // A meeting of the plan has no end, so that one is no news of it.
    const said = isEvent ? JSON.stringify({ ...meeting, key: undefined }) : saidOf(meeting);
    const isNews = context.imported[mark] !== said;
    imported[mark] = said;
    if (isEvent) {
      const made = importEvent(next, meeting, { mark, isNews, today, source }, result.events);
      next = made.plan;
      if (made.became !== 'taken') result[made.became] += 1;
      continue;
    }
    if (!before) {
      const id = `${freshId(title, takenIds(next), noun)}-${mark}`;
      const made: Deadline = {
        ...{ id, title, source, state: 'open', meeting: true, ...whenOf(meeting) },
        ...(isPrivate && { private: true }),
      };
      if (isCancelled || !isAhead(made, next, context)) {
        result.over += 1;
        continue;
      }
      // Taken before, and since then taken out of the plan by somebody.
      if (!isNews) {
        result.known += 1;
        continue;
      }
      next = { ...next, deadlines: [...next.deadlines, made] };
      result.added.push(made);
      continue;
    }
    const { repeat: _, ...once } = before;
    const after: Deadline = { ...once, title, ...whenOf(meeting) };
    const differs = title !== before.title || !sameWhen(before, after);
    if (!isNews || before.state !== 'open' || (!isCancelled && !differs)) {
      result.known += 1;
    } else if (isCancelled) {
      const cancelled: Deadline = { ...before, state: 'cancelled', closed: { by, at: now } };
      put(cancelled);
      result.cancelled.push(before);
    } else if (!isAhead(after, next, context)) {
      result.over += 1;
    } else {
      put(after);
      result.changed.push({ before, after });
    }
  }
  // Each as it stands now: of what comes again, its next time.
  const present = presentPlan(next, now, calendar);
  const asItStands = ({ id }: Deadline) => present.deadlines.find((each) => each.id === id);
  return {
    ...result,
    added: result.added.flatMap((each) => asItStands(each) ?? []),
    plan: next,
    imported,
  };
}
