import type { Calendar } from './calendar.ts';
import { courtesyOf } from './courtesy.ts';
import type { DatePoll } from './date-poll.ts';
import { dayMs, type Instant } from './instant.ts';
import type { Plan } from './plan.ts';
import { answerersOf } from './question-reminders.ts';
import type { Destination, Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';

const subjectPrefix = 'poll.';

/** What the messages about a poll are about. */
export const pollSubject = ({ id }: Pick<DatePoll, 'id'>): string => `${subjectPrefix}${id}`;

/** The poll that a message is about. */
export const pollOfSubject = (subject: string, { polls = [] }: Pick<Plan, 'polls'>): DatePoll | undefined =>
  polls.find((poll) => pollSubject(poll) === subject);

type Owed = { poll: DatePoll; rule: 'asked' | 'result' | 'decided'; dueAt: Instant; to: Destination };

const committee: Destination = { kind: 'committee' };

/** The question to the committee, what came of it to who decides, and what was decided. */
function owedFor(poll: DatePoll, plan: Pick<Plan, 'people'>): Owed[] {
  const { at, until, decided } = poll;
  const asked: Owed = { poll, rule: 'asked', dueAt: at, to: committee };
  if (decided)
    return decided.date === undefined ? [] : [{ poll, rule: 'decided', dueAt: decided.at, to: committee }];
  const results = answerersOf(plan).map((to): Owed => ({ poll, rule: 'result', dueAt: until, to }));
  return [asked, ...results];
}

const made = ({ poll, rule, dueAt, to }: Owed, at: Instant): Reminder =>
  makeReminder({ subject: pollSubject(poll), kind: 'poll', rule, dueAt, at, to });

/** What is owed for the polls of a plan. */
export function pollReminders(plan: Plan, calendar: Calendar): Reminder[] {
  const courtesy = courtesyOf(plan, calendar);
  return (plan.polls ?? [])
    .flatMap((poll) => owedFor(poll, plan))
    .map((owed) => {
      const { to, dueAt } = owed;
      const person = to.kind === 'person' ? plan.people.find(({ id }) => id === to.person) : undefined;
      return made(owed, person ? courtesy.after(dueAt, person) : dueAt);
    });
}

/** The keys of every message about a poll that may have been sent. */
function keysOf(poll: DatePoll, plan: Pick<Plan, 'people'>): string[] {
  const { decided: _, ...open } = poll;
  return [...owedFor(open, plan), ...owedFor(poll, plan)].map((owed) => made(owed, owed.dueAt).key);
}

/** The keys of the messages that a change of the plan makes untrue; unchanged parts of the two are the same values. */
export function alteredPolls(before: Plan, after: Plan): string[] {
  if (before.polls === after.polls) return [];
  const [was, is] = [new Set(before.polls), new Set(after.polls)];
  const keys = [
    ...[...was].filter((poll) => !is.has(poll)).flatMap((poll) => keysOf(poll, before)),
    ...[...is].filter((poll) => !was.has(poll)).flatMap((poll) => keysOf(poll, after)),
  ];
  return [...new Set(keys)];
}

/** For so long after its end a poll that waits for its decision is looked at anew at each start. */
const lastingMs = 7 * dayMs;

/** The keys of the messages that stop being true by themselves: of polls that have ended and are not decided. */
export const endedPolls = (plan: Plan, now: Instant): string[] =>
  (plan.polls ?? [])
    .filter(({ until, decided }) => !decided && until <= now && now < until + lastingMs)
    .map((poll) => made({ poll, rule: 'asked', dueAt: poll.at, to: committee }, poll.at).key);

/** When the next poll ends by itself; infinity when none does. */
export const nextPollEnd = ({ polls = [] }: Pick<Plan, 'polls'>, now: Instant): Instant =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...polls.filter(({ until, decided }) => !decided && until > now).map(({ until }) => until),
  );

/** Whether a decision about a poll names the date that holds now, so that the committee needs no other note of it. */
export const isToldByPoll = (
  { polls = [] }: Pick<Plan, 'polls'>,
  { deadline, isDue }: { deadline: string; isDue(date: DatePoll['dates'][number]): boolean },
): boolean =>
  polls.some(({ deadline: id, dates, decided }) => {
    const date = decided?.date === undefined ? undefined : dates[decided.date];
    return id === deadline && date !== undefined && isDue(date);
  });
