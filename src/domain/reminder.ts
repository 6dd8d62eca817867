import type { Instant } from './instant.ts';

export const reminderKinds = [
  'before',
  'due',
  'overdue',
  'escalation',
  'desk',
  'digest',
  'personal',
  'free',
  'moved',
  'request',
  'round',
  'nudge',
  'alternate',
  'unanswered',
  'review',
  'disputed',
  'final',
  'promise',
  'unreached',
  'question',
  'forwarded',
  'answer',
  'board',
  'poll',
] as const;

/**
 * Why a message is owed: ahead of a deadline, on its day, after it to the owner, after it to the chair, what waits
 * for the secretary, the weekly digest, a reminder somebody asked for, of a deadline or of anything, a note that a date moved, an owner's wish for more time, a note to the
 * secretary that somebody cannot be reached. After the congress: a round's question to a focal point, the same again, to
 * the alternate, to the chair; what it has brought, to a reviewer; a number that was found in doubt, to whoever is asked
 * for it; after the last round what is open, to who decides; a commitment's own date. Of questions: one for the secretary, the same for who comes next
 * when they cannot be reached, how it was settled for who asked. The message of a board, which is kept true. And
 * which date suits: the question, what came of it to who decides, what was decided.
 */
export type ReminderKind = (typeof reminderKinds)[number];

/** Whom a reminder is for: the committee's channel or one person. */
export type Destination = { kind: 'committee' } | { kind: 'person'; person: string };

/** One message owed. Its words are made when it is sent, never here. */
export type Reminder = {
  /** 24 base-32 characters that stand for (subject, rule, dueAt, to): planning twice gives the same key. */
  key: string;
  /**
   * A deadline id, `digest`, `late` for the chair's grouped message, `desk` for the secretary's, a time request's id, or `<platform>:<destination>`;
   * of the follow-up `round.<round>.<person>`, `round.<round>.since-<day>.<person>` of what came later, or `due.<day>.<person>`; of a question its id, or `answer.<its id>`; of a board `board.<platform>`; of a poll `poll.<its id>`.
   */
  subject: string;
  kind: ReminderKind;
  /** The rung of the ladder, such as `before-7` or `overdue-1`; of a board the channel. */
  rule: string;
  /** The instant that the subject is due; part of the key, so that a moved date makes new reminders. */
  dueAt: Instant;
  /** When to send it. */
  at: Instant;
  to: Destination;
};

/** The order of reminders: by instant, those of one instant by key. */
export const inOrder = (a: Reminder, b: Reminder): number => a.at - b.at || (a.key < b.key ? -1 : 1);

/** `committee` or the person's id: how a destination is stored, compared and printed. */
export function formatDestination(to: Destination): string {
  return to.kind === 'committee' ? 'committee' : to.person;
}

/** Reads `formatDestination` back. */
export function parseDestination(text: string): Destination {
  return text === 'committee' ? { kind: 'committee' } : { kind: 'person', person: text };
}

const followUpKinds: readonly ReminderKind[] = [
  ...(['round', 'nudge', 'alternate', 'unanswered', 'review', 'disputed', 'final', 'promise'] as const),
];

/** Whether a reminder belongs to the follow-up: then it is for one person alone, never for a channel. */
export const isFollowUp = ({ kind }: Pick<Reminder, 'kind'>): boolean => followUpKinds.includes(kind);
