import type { Courtesy } from './courtesy.ts';
import { dayMs, type Instant } from './instant.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import { peopleToRemind } from './recipients.ts';
import type { Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';
import type { TimeRequest } from './time-request.ts';

type Requests = Pick<Plan, 'people' | 'timeRequests'>;

/** Days after which an unanswered request is put again; the last time to the chair as well. */
const again = [2, 4] as const;

/** Whom a request is put to: the secretaries, without one the chairs. */
function answerersOf(plan: Requests): Person[] {
  const secretaries = peopleToRemind(plan, 'secretary');
  return secretaries.length > 0 ? secretaries : peopleToRemind(plan, 'chair');
}

function made(request: TimeRequest, person: Person, rule: string, at: Instant, courtesy: Courtesy): Reminder {
  return makeReminder({
    subject: request.id,
    kind: 'request',
    rule,
    dueAt: request.askedAt,
    at: courtesy.after(at, person),
    to: { kind: 'person', person: person.id },
  });
}

function asking(request: TimeRequest, plan: Requests, courtesy: Courtesy): Reminder[] {
  const { askedAt } = request;
  const answerers = answerersOf(plan);
  const chairs = peopleToRemind(plan, 'chair').filter((chair) => !answerers.includes(chair));
  const last = Math.max(...again);
  return [
    ...answerers.flatMap((person) => [
      made(request, person, 'request', askedAt, courtesy),
      ...again.map((days) => made(request, person, `again-${days}`, askedAt + days * dayMs, courtesy)),
    ]),
    ...chairs.map((chair) => made(request, chair, `again-${last}`, askedAt + last * dayMs, courtesy)),
  ];
}

/** Tells who asked how it was answered, unless they answered it themselves. */
function answering({ id, by, answered }: TimeRequest, plan: Requests, courtesy: Courtesy): Reminder[] {
  const asker = plan.people.find((person) => person.id === by && person.reminders !== 'off');
  if (!answered || !asker || answered.by === by) return [];
  const at = courtesy.after(answered.at, asker);
  const to = { kind: 'person', person: by } as const;
  return [makeReminder({ subject: id, kind: 'request', rule: 'answered', dueAt: answered.at, at, to })];
}

/** What is owed for wishes for more time: to the secretary until each is answered, then to who asked. */
export const requestReminders = (plan: Requests, courtesy: Courtesy): Reminder[] =>
  plan.timeRequests.flatMap((request) => {
    if (request.state === 'open') return asking(request, plan, courtesy);
    return request.state === 'replaced' ? [] : answering(request, plan, courtesy);
  });

/** Whether the answer to a granted request named the date that holds now. */
export const isToldByAnswer = (
  { timeRequests }: Pick<Plan, 'timeRequests'>,
  { deadline, person, isDue }: { deadline: string; person: string; isDue(request: TimeRequest): boolean },
): boolean =>
  timeRequests.some(
    (request) =>
      request.state === 'granted' &&
      request.deadline === deadline &&
      request.by === person &&
      request.answered?.by !== person &&
      isDue(request),
  );
