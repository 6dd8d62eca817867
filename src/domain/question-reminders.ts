import type { Calendar } from './calendar.ts';
import { courtesyOf } from './courtesy.ts';
import { dayMs, type Instant } from './instant.ts';
import type { Asker, PassedQuestion } from './passed-question.ts';
import type { Plan } from './plan.ts';
import { answerSubject, questionOfSubject } from './question.ts';
import { peopleToRemind } from './recipients.ts';
import type { Destination, Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';

/** Somebody else who asks the same within this time is added to the message that was sent. */
const askAgainMs = 3 * dayMs;

/**
 * Whom a question is put to: the secretaries, without one the chairs, without either the committee. Nobody is asked what
 * they ask themselves, unless they are the only one who could be.
 */
export function answerersOf(plan: Pick<Plan, 'people'>, asker?: string): Destination[] {
  const [secretaries = [], chairs = []] = (['secretary', 'chair'] as const).map((role) =>
    peopleToRemind(plan, role),
  );
  const others = [secretaries, chairs].map((group) => group.filter(({ id }) => id !== asker));
  const people = [...others, secretaries, chairs].find((group) => group.length > 0) ?? [];
  if (people.length === 0) return [{ kind: 'committee' }];
  return people.map(({ id }): Destination => ({ kind: 'person', person: id }));
}

/** The askers for whom the secretary is written to: the first, and whoever comes long after. */
function tellingAskers(askers: readonly Asker[]): Asker[] {
  const telling: Asker[] = [];
  for (const asker of askers.toSorted((a, b) => a.at - b.at))
    if (asker.at - (telling.at(-1)?.at ?? Number.NEGATIVE_INFINITY) >= askAgainMs) telling.push(asker);
  return telling;
}

// By the day: a question that is taken back and put again on one day is one message.
const dayOf = (at: Instant): Instant => Math.floor(at / dayMs) * dayMs;

type Polite = (to: Destination, at: Instant) => Instant;

const cards = (question: PassedQuestion, plan: Plan, polite: Polite): Reminder[] =>
  tellingAskers(question.askers).flatMap(({ at, by }) =>
    answerersOf(plan, by).map((destination) =>
      makeReminder({
        subject: question.id,
        kind: 'question',
        rule: 'question',
        dueAt: dayOf(at),
        at: polite(destination, at),
        to: destination,
      }),
    ),
  );

function answers({ id, askers, settled }: PassedQuestion, plan: Plan, polite: Polite): Reminder[] {
  if (!settled) return [];
  const waiting = askers.filter(({ by }) => by !== settled.by && plan.people.some((each) => each.id === by));
  return waiting.map(({ by }) => {
    const to: Destination = { kind: 'person', person: by };
    return makeReminder({
      subject: answerSubject(id),
      kind: 'answer',
      rule: 'answer',
      dueAt: settled.at,
      at: polite(to, settled.at),
      to,
    });
  });
}

/** What is owed for the questions that were put to the secretary: to them while it is open, then to who asked. */
export function questionReminders(plan: Plan, calendar: Calendar): Reminder[] {
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const courtesy = courtesyOf(plan, calendar);
  const polite: Polite = (to, at) => {
    const person = to.kind === 'person' ? people.get(to.person) : undefined;
    return person ? courtesy.after(at, person) : at;
  };
  return (plan.questions ?? []).flatMap((question) =>
    question.state === 'open' ? cards(question, plan, polite) : answers(question, plan, polite),
  );
}

/** Questions and answers are for the one they are addressed to alone, never for a channel. */
export const isAboutQuestion = ({ kind }: Pick<Reminder, 'kind'>): boolean =>
  kind === 'question' || kind === 'forwarded' || kind === 'answer';

/**
 * Where a question goes that did not reach whom it was put to: from the secretary to the chairs, from there to the
 * committee. Nothing when it is settled by now.
 */
export function forwardQuestion(plan: Plan, lost: Reminder, now: Instant): Reminder[] {
  const isLost = (id: string) => lost.to.kind === 'person' && lost.to.person === id;
  if (lost.kind !== 'question' && lost.kind !== 'forwarded') return [];
  if (lost.to.kind === 'committee' || questionOfSubject(lost.subject, plan)?.state !== 'open') return [];
  const chairs =
    lost.kind === 'question' ? peopleToRemind(plan, 'chair').filter(({ id }) => !isLost(id)) : [];
  const next = chairs.map(({ id }): Destination => ({ kind: 'person', person: id }));
  const { subject, dueAt } = lost;
  return (next.length > 0 ? next : [{ kind: 'committee' } as const]).map((to) =>
    makeReminder({ subject, kind: 'forwarded', rule: 'forwarded', dueAt, at: now, to }),
  );
}
