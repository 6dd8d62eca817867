import type { Calendar } from './calendar.ts';
import { commitmentReminders } from './commitment-reminders.ts';
import { planDigests } from './digests.ts';
import type { Instant } from './instant.ts';
import { type Deadline, ladderOf, momentOf, type Plan } from './plan.ts';
import type { Moment } from './plan-date.ts';
import { questionReminders } from './question-reminders.ts';
import { afterQuietHours } from './quiet-hours.ts';
import { mayBeTold, peopleToRemind, recipientsOf } from './recipients.ts';
import { remember } from './remember.ts';
import type { Destination, Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';
import { roundReminders } from './round-reminders.ts';

type OpenDeadline = { deadline: Deadline; due: Moment };
type Scheduled = Pick<
  Plan,
  'congress' | 'events' | 'people' | 'ladders' | 'deadlines' | 'personalReminders' | 'timeRequests'
>;
type Context = { plan: Scheduled; calendar: Calendar; open: readonly OpenDeadline[] };

/** The deadlines still to be met, with the moment each is due. */
export function openDeadlines(
  plan: Pick<Plan, 'congress' | 'events' | 'deadlines'>,
  calendar: Calendar,
): OpenDeadline[] {
  return plan.deadlines
    .filter((deadline) => deadline.state === 'open')
    .map((deadline) => ({ deadline, due: momentOf(plan, deadline.due, calendar) }));
}

/** Moves an instant out of the recipient's quiet hours, unless that would be after `until`. */
function polite({ plan, calendar }: Context, to: Destination, at: Instant, until?: Instant): Instant {
  const person = to.kind === 'person' && plan.people.find(({ id }) => id === to.person);
  if (!person) return at;
  const later = afterQuietHours(at, { person, zone: plan.congress.zone, calendar });
  return until !== undefined && at <= until && later > until ? at : later;
}

function atLadderHour({ plan, calendar }: Context, { deadline, due }: OpenDeadline, days: number): Instant {
  const on = calendar.addDays(due.on, days);
  return calendar.resolve(on, ladderOf(plan, deadline).at, plan.congress.zone).at;
}

function rungsOf(context: Context, item: OpenDeadline): Omit<Reminder, 'key' | 'to'>[] {
  const { deadline, due } = item;
  const ladder = ladderOf(context.plan, deadline);
  const subject = { subject: deadline.id, dueAt: due.at };
  const ahead = ladder.before.map((days) => ({
    ...subject,
    kind: days === 0 ? ('due' as const) : ('before' as const),
    rule: `before-${days}`,
    at: atLadderHour(context, item, -days),
  }));
  const after = ladder.overdue.owner.map((days) => ({
    ...subject,
    kind: 'overdue' as const,
    rule: `overdue-${days}`,
    at: atLadderHour(context, item, days),
  }));
  return [...ahead.filter((rung) => rung.at <= due.at), ...after];
}

function ladderReminders(context: Context): Reminder[] {
  return context.open.flatMap((item) =>
    recipientsOf(context.plan, item.deadline).flatMap((to) =>
      rungsOf(context, item).map((rung) =>
        makeReminder({ ...rung, to, at: polite(context, to, rung.at, item.due.at) }),
      ),
    ),
  );
}

/** One grouped message a day to each chair, on the days that some open deadline has been late for long enough. */
function escalations(context: Context): Reminder[] {
  const days = new Map<string, Instant>();
  for (const item of context.open)
    for (const late of ladderOf(context.plan, item.deadline).overdue.chair) {
      const on = context.calendar.addDays(item.due.on, late);
      const at = atLadderHour(context, item, late);
      days.set(on, Math.min(at, days.get(on) ?? at));
    }
  return peopleToRemind(context.plan, 'chair').flatMap((chair) => {
    const to: Destination = { kind: 'person', person: chair.id };
    return [...days].map(([on, dueAt]) =>
      makeReminder({
        subject: 'late',
        kind: 'escalation',
        rule: `late-${on}`,
        dueAt,
        at: polite(context, to, dueAt),
        to,
      }),
    );
  });
}

/** What somebody asked for comes when it was asked for, quiet hours or not; what was snoozed does not. */
function ownReminders(context: Context): Reminder[] {
  const open = new Map(context.open.map((item) => [item.deadline.id, item]));
  return context.plan.personalReminders.flatMap((personal) => {
    const item = open.get(personal.deadline);
    const person = context.plan.people.find(({ id }) => id === personal.person);
    if (!item || !person) return [];
    const to: Destination = { kind: 'person', person: person.id };
    if (!mayBeTold({ people: [{ ...person, reminders: 'private' }] }, item.deadline, to)) return [];
    const at = personal.why === 'asked' ? personal.at : polite(context, to, personal.at, item.due.at);
    return [
      makeReminder({
        subject: personal.deadline,
        kind: 'personal',
        rule: `personal-${personal.id}`,
        dueAt: item.due.at,
        at,
        to,
      }),
    ];
  });
}

/** Tells who asked for more time that the date is kept; that it moved is told like every other move. */
function answeredRequests(context: Context): Reminder[] {
  return context.plan.timeRequests.flatMap(({ id, by, state, answered }) => {
    const asker = context.plan.people.find((person) => person.id === by && person.reminders !== 'off');
    if (state !== 'refused' || !answered || !asker || answered.by === by) return [];
    const to: Destination = { kind: 'person', person: by };
    const at = polite(context, to, answered.at);
    return [makeReminder({ subject: id, kind: 'request', rule: 'answered', dueAt: answered.at, at, to })];
  });
}

function requestReminders(context: Context): Reminder[] {
  const requests = context.plan.timeRequests.filter((request) => request.state === 'open');
  return peopleToRemind(context.plan, 'secretary').flatMap((secretary) => {
    const to: Destination = { kind: 'person', person: secretary.id };
    return requests.map(({ id, askedAt }) =>
      makeReminder({
        subject: id,
        kind: 'request',
        rule: 'request',
        dueAt: askedAt,
        at: polite(context, to, askedAt),
        to,
      }),
    );
  });
}

// Only the parts of the plan that it names are given to it, so that nothing else can change what it gives.
const deadlineReminders = remember(
  (
    ...[congress, events, people, ladders, deadlines, personalReminders, timeRequests, calendar]: [
      Plan['congress'],
      Plan['events'],
      Plan['people'],
      Plan['ladders'],
      Plan['deadlines'],
      Plan['personalReminders'],
      Plan['timeRequests'],
      Calendar,
    ]
  ): readonly Reminder[] => {
    const plan = { congress, events, people, ladders, deadlines, personalReminders, timeRequests };
    const context: Context = { plan, calendar, open: openDeadlines(plan, calendar) };
    return [
      ...ladderReminders(context),
      ...escalations(context),
      ...ownReminders(context),
      ...requestReminders(context),
      ...answeredRequests(context),
    ];
  },
);

const inOrder = (a: Reminder, b: Reminder) => a.at - b.at || (a.key < b.key ? -1 : 1);

/**
 * Every reminder that the plan owes, whatever the present, by instant; each key once. What the plan shares with the one
 * planned before gives the very same reminders again.
 * @throws {RangeError} when a deadline counts from an event that has no day
 */
export function planReminders(plan: Plan, calendar: Calendar): Reminder[] {
  const { congress, events, people, ladders, deadlines, personalReminders, timeRequests } = plan;
  const all = [
    ...deadlineReminders(
      ...[congress, events, people, ladders, deadlines, personalReminders, timeRequests, calendar],
    ),
    ...planDigests(plan, calendar),
    ...roundReminders(plan, calendar),
    ...commitmentReminders(plan, calendar),
    ...questionReminders(plan, calendar),
  ];
  return [...new Map(all.map((reminder) => [reminder.key, reminder])).values()].sort(inOrder);
}
