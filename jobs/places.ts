import { placeOfBoard } from '../src/domain/board-reminders.ts';
import { byId } from '../src/domain/by-id.ts';
import type { Place } from '../src/domain/delivery.ts';
import type { Person } from '../src/domain/person.ts';
import type { Deadline, Plan } from '../src/domain/plan.ts';
import { questionOfSubject } from '../src/domain/question.ts';
import { isAboutQuestion } from '../src/domain/question-reminders.ts';
import { mayBeTold } from '../src/domain/recipients.ts';
import { type Destination, isFollowUp, type Reminder } from '../src/domain/reminder.ts';
import type { Adapter } from '../src/platform/adapter.ts';

const committee: Destination = { kind: 'committee' };

const placesOn = (adapters: readonly Adapter[], to: Destination, plan: Plan): Place[] =>
  adapters.flatMap((adapter) => adapter.placeOf(to, plan) ?? []);

/** The deadlines that a message about a reminder names; an escalation may name every one that is open. */
function deadlinesTold({ kind, subject }: Reminder, plan: Plan): Deadline[] {
  if (kind === 'escalation') return plan.deadlines.filter(({ state }) => state === 'open');
  const request = byId(plan.timeRequests, subject);
  const deadline = byId(plan.deadlines, request?.deadline ?? subject);
  return deadline ? [deadline] : [];
}

/**
 * A private deadline, a question, what came of a poll, why somebody wants more time, what waits for the secretary, what somebody wants to be
 * reminded of, or whom the bot could not reach is never for a channel, even to somebody who prefers channels.
 */
export function mayGoToChannel(reminder: Reminder, plan: Plan): boolean {
  const { kind, rule } = reminder;
  if (isFollowUp(reminder) || isAboutQuestion(reminder)) return false;
  if (kind === 'unreached' || kind === 'desk' || kind === 'free') return false;
  if (kind === 'request' && rule !== 'answered') return false;
  if (kind === 'poll') return false;
  return deadlinesTold(reminder, plan).every((deadline) => mayBeTold(plan, deadline, committee));
}

function placeOfPerson(
  person: Person,
  adapters: readonly Adapter[],
  plan: Plan,
  mayBePublic: boolean,
): Place[] {
  const to: Destination = { kind: 'person', person: person.id };
  const home = adapters.find((adapter) => adapter.placeOf(to, plan) !== undefined);
  const inChannel = mayBePublic && (person.reminders ?? home?.tells) === 'channel';
  if (!inChannel) return home ? placesOn([home], to, plan) : [];
  const channel = placesOn(home ? [home] : adapters, committee, plan).slice(0, 1);
  return channel.length > 0 || !home ? channel : placesOn([home], to, plan);
}

/** Those who asked are answered on the platform on which they asked, where it still reaches them. */
function inOrderFor({ kind, subject, to }: Reminder, plan: Plan, adapters: readonly Adapter[]): Adapter[] {
  const { askers = [] } = (kind === 'answer' && questionOfSubject(subject, plan)) || {};
  const asker = askers.find(({ by }) => to.kind === 'person' && by === to.person);
  return adapters.toSorted((a, b) => Number(b.platform === asker?.via) - Number(a.platform === asker?.via));
}

/** What somebody asked for themselves reaches them even when they want no reminders. */
const isAskedFor = ({ kind }: Reminder): boolean =>
  kind === 'personal' || kind === 'free' || kind === 'answer';

/** A board stands where it was put, on a platform that is connected. */
const placesOfBoard = (reminder: Reminder, adapters: readonly Adapter[]): Place[] =>
  [placeOfBoard(reminder)].filter((place) => adapters.some(({ platform }) => platform === place.platform));

/**
 * Where a reminder goes: the committee's to its place on every platform; a person's to the first platform that
 * reaches them, or to the committee's channel there when they, or else the platform, prefer that. Empty when nobody is
 * to hear of it.
 */
export function placesOf(reminder: Reminder, plan: Plan, adapters: readonly Adapter[]): Place[] {
  const { to, kind } = reminder;
  if (kind === 'board') return placesOfBoard(reminder, adapters);
  if (to.kind === 'committee') return placesOn(adapters, to, plan);
  const person = byId(plan.people, to.person);
  if (!person || (person.reminders === 'off' && !isAskedFor(reminder))) return [];
  return placeOfPerson(person, inOrderFor(reminder, plan, adapters), plan, mayGoToChannel(reminder, plan));
}
