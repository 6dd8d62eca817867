import { boardReminders } from './board-reminders.ts';
import type { Calendar } from './calendar.ts';
import { commitmentReminders } from './commitment-reminders.ts';
import { courtesyOf } from './courtesy.ts';
import { planDigests } from './digests.ts';
import { finalReminders } from './final-reminders.ts';
import { freeReminders } from './free-reminder.ts';
import { type LadderContext, ladderReminders } from './ladder-reminders.ts';
import { lateReminders } from './late-reminders.ts';
import { openOccurrences } from './occurrences.ts';
import { type OpenDeadline, openDeadlines } from './open-deadlines.ts';
import type { Deadline, Plan } from './plan.ts';
import { pollReminders } from './poll-reminders.ts';
import { questionReminders } from './question-reminders.ts';
import { mayBeTold } from './recipients.ts';
import { rememberEach, rememberEqual, rememberParts, rememberSorted } from './remember.ts';
import { type Destination, inOrder, type Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';
import { requestReminders } from './request-reminders.ts';
import { reviewReminders } from './review-reminders.ts';
import { roundReminders } from './round-reminders.ts';

/** What somebody asked for comes when it was asked for, quiet hours or not; what was put off waits for a working day. */
function ownReminders(
  personalReminders: Plan['personalReminders'],
  items: readonly OpenDeadline[],
  { plan, courtesy }: LadderContext,
): Reminder[] {
  const open = new Map(items.map((item) => [item.deadline.id, item]));
  return personalReminders.flatMap((personal) => {
    const item = open.get(personal.deadline);
    const person = plan.people.find(({ id }) => id === personal.person);
    if (!item || !person) return [];
    const to: Destination = { kind: 'person', person: person.id };
    if (!mayBeTold({ people: [{ ...person, reminders: 'private' }] }, item.deadline, to)) return [];
    const until = personal.at <= item.due.at ? item.due.at : undefined;
    const later = courtesy.after(personal.at, person, until);
    // Nobody is reminded before the hour that they chose.
    const at = personal.why === 'asked' || later < personal.at ? personal.at : later;
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

// Only the parts of the plan that it names are given to it, so that nothing else can change what it gives.
type DeadlineParts = Pick<
  Plan,
  | 'congress'
  | 'events'
  | 'organisations'
  | 'people'
  | 'ladders'
  | 'deadlines'
  | 'personalReminders'
  | 'timeRequests'
> & { calendar: Calendar };

type LadderParts = Pick<Plan, 'congress' | 'events' | 'organisations' | 'people' | 'ladders'> & {
  calendar: Calendar;
};

// Each deadline by itself, so that a change of one costs what that one costs.
const laddersWith = rememberParts(({ calendar, ...plan }: LadderParts) => {
  const context: LadderContext = { plan, calendar, courtesy: courtesyOf(plan, calendar) };
  return rememberEach((deadline: Deadline): readonly Reminder[] =>
    once(ladderReminders(openOccurrences({ ...plan, deadlines: [deadline] }, calendar), context)),
  );
});

const once = (reminders: readonly Reminder[]): Reminder[] => [
  ...new Map(reminders.map((reminder) => [reminder.key, reminder])).values(),
];

/** Those of each deadline's ladder, then all others about deadlines. */
type OfDeadlines = { ladders: readonly (readonly Reminder[])[]; others: readonly Reminder[] };

const deadlineReminders = rememberParts(({ calendar, ...plan }: DeadlineParts): OfDeadlines => {
  const courtesy = courtesyOf(plan, calendar);
  const context: LadderContext = { plan, calendar, courtesy };
  const open = openDeadlines(plan, calendar);
  const closing = open.filter(({ deadline }) => !deadline.meeting);
  const { congress, events, organisations, people, ladders } = plan;
  const laddersOf = laddersWith({ congress, events, organisations, people, ladders, calendar });
  return {
    ladders: open.map(({ deadline }) => laddersOf(deadline)),
    others: [
      ...lateReminders(closing, context),
      ...ownReminders(plan.personalReminders, open, context),
      ...requestReminders(plan, courtesy),
    ],
  };
});

const sorted = rememberSorted(inOrder);

// What sums up many is made anew with every change, mostly the same.
const steady = rememberEqual<Reminder>((was, is) => was.at === is.at && was.kind === is.kind);

/**
 * Every reminder that the plan owes, whatever the present, by instant; each key once. What the plan shares with the one
 * planned before gives the very same reminders again.
 * @throws {RangeError} when a deadline counts from an event that has no day
 */
export function planReminders(plan: Plan, calendar: Calendar): readonly Reminder[] {
  const { congress, events, organisations, people, ladders, deadlines, personalReminders, timeRequests } =
    plan;
  const parts = { congress, events, organisations, people, ladders, deadlines };
  const ofDeadlines = deadlineReminders({ ...parts, personalReminders, timeRequests, calendar });
  const others = [
    ...ofDeadlines.others,
    ...planDigests(plan, calendar),
    ...roundReminders(plan, calendar),
    ...reviewReminders(plan, calendar),
    ...finalReminders(plan, calendar),
    ...commitmentReminders(plan, calendar),
    ...questionReminders(plan, calendar),
    ...freeReminders(plan, courtesyOf(plan, calendar), calendar),
    ...boardReminders(plan),
    ...pollReminders(plan, calendar),
  ];
  return sorted([...ofDeadlines.ladders, steady(once(others))]);
}
