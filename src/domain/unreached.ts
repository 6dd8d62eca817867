import type { Board } from './board.ts';
import type { Calendar } from './calendar.ts';
import { courtesyOf } from './courtesy.ts';
import type { Instant } from './instant.ts';
import { type PlaceState, placeTroubles } from './place-state.ts';
import type { Plan } from './plan.ts';
import { peopleToRemind } from './recipients.ts';
import { type Destination, formatDestination, parseDestination, type Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';

/**
 * A destination that no message reached; `platform` is absent when no platform knows it. With `trouble` it is its place
 * that is in trouble, and what is due there waits.
 */
export type Unreached = { to: Destination; platform?: string; trouble?: PlaceState };

const lostRule = 'unreached';
const ruleOf = (trouble: PlaceState | undefined) => (trouble ? `${trouble.state} ${trouble.cure}` : lostRule);

function troubleOf(rule: string): PlaceState | undefined {
  const [name, cure = ''] = rule.split(' ');
  const state = placeTroubles.find((each) => each === name);
  return state && { state, cure };
}

/** The rule of a note that a board's message is gone. */
export const lostBoardRule = 'board';

/** The notes that the message of a board is gone, once for each board: to the secretaries, in their working hours. */
export function lostBoardNotes(
  plan: Plan,
  { id, at: dueAt }: Board,
  { now, calendar }: { now: Instant; calendar: Calendar },
): Reminder[] {
  const courtesy = courtesyOf(plan, calendar);
  return peopleToRemind(plan, 'secretary').map((person) =>
    makeReminder({
      subject: `${id}:committee`,
      kind: 'unreached',
      rule: lostBoardRule,
      dueAt,
      at: courtesy.after(now, person),
      to: { kind: 'person', person: person.id },
    }),
  );
}

const overduePrefix = 'overdue-';

/** Whether a note says that reminders are overdue. */
export const isOverdueNote = ({ rule }: Pick<Reminder, 'rule'>): boolean => rule.startsWith(overduePrefix);

/** The notes that what was due does not go out and nobody knows why, once a day: to the secretaries, in their working hours. */
export function overdueNotes(
  plan: Plan,
  { now, calendar }: { now: Instant; calendar: Calendar },
): Reminder[] {
  const courtesy = courtesyOf(plan, calendar);
  const { zone } = plan.congress;
  const today = calendar.dayOf(now, zone);
  return peopleToRemind(plan, 'secretary').map((person) =>
    makeReminder({
      subject: ':committee',
      kind: 'unreached',
      rule: `${overduePrefix}${today}`,
      dueAt: calendar.endOfDay(today, zone),
      at: courtesy.after(now, person),
      to: { kind: 'person', person: person.id },
    }),
  );
}

/** Reads back from a reminder of the kind `unreached` who was not reached. */
export function unreachedOf({ subject, rule }: Pick<Reminder, 'subject' | 'rule'>): Unreached {
  const [platform = '', ...destination] = subject.split(':');
  const trouble = troubleOf(rule);
  return {
    to: parseDestination(destination.join(':')),
    ...(platform && { platform }),
    ...(trouble && { trouble }),
  };
}

/**
 * The notes that say so: to the secretaries, or to the chairs when it is a secretary who cannot be reached. `since` is
 * when the place last took a message, so that one trouble makes one note, and the next one another.
 */
export function unreachedNotes(
  plan: Pick<Plan, 'people'>,
  { to, platform, trouble }: Unreached,
  { now, since }: { now: Instant; since: Instant },
): Reminder[] {
  const isLost = (person: string) => to.kind === 'person' && to.person === person;
  const secretaries = peopleToRemind(plan, 'secretary').filter(({ id }) => !isLost(id));
  const told =
    secretaries.length > 0 ? secretaries : peopleToRemind(plan, 'chair').filter(({ id }) => !isLost(id));
  return told.map(({ id }) =>
    makeReminder({
      subject: `${platform ?? ''}:${formatDestination(to)}`,
      kind: 'unreached',
      rule: ruleOf(trouble),
      dueAt: since,
      at: now,
      to: { kind: 'person', person: id },
    }),
  );
}
