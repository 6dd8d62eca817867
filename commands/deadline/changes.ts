import type { Context } from '../../src/command/command.ts';
import type { GivenDate } from '../../src/command/option.ts';
import { type Deadline, momentOf, type Plan } from '../../src/domain/plan.ts';
import type { PlanDate } from '../../src/domain/plan-date.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import type { Reminder } from '../../src/domain/reminder.ts';
import type { Source } from '../../src/domain/source.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Inline, Text } from '../../src/message/message.ts';
import { freshId, takenIds } from '../../src/text/fresh-id.ts';
import { dueInline, dueOf, dueText } from '../../src/views/due.ts';
import { plainText } from '../../src/views/plain-text.ts';
import { type View, viewFor } from '../../src/views/view.ts';

/** A view for the caller, of the plan as it stands or as it was just saved. */
export const viewOf = ({ plan, now, calendar, caller }: Context, saved: Plan = plan): View =>
  viewFor({ plan: saved, now, calendar, reader: caller.reader });

/** A title as it stands in a sentence. */
export const strong = (text: string): Inline => ({ kind: 'strong', text });

/** Who acts, as the plan keeps it: the person's id, or the account of an administrator who is no person of it. */
export const actorOf = ({ caller }: Context): string => caller.person?.id ?? caller.account;

/** The source of what the caller says now. */
export const saidBy = (context: Context): Source => ({
  kind: 'person',
  by: actorOf(context),
  at: Math.floor(context.now),
  via: context.caller.platform,
});

/** What every new item of the plan begins with. */
export type NewItem = { id: string; title: string; source: Source };

/**
 * Saves the plan with one more item, which `put` adds to it. Its id is made of its title; `noun` stands for a title
 * without letters. Returns the id, the plan as it was saved, and a view of it.
 */
export async function addItem(
  context: Context,
  { title, noun }: { title: string; noun: string },
  put: (plan: Plan, item: NewItem) => Plan,
) {
  let id = '';
  const saved = await context.change((plan) => {
    id = freshId(title, takenIds(plan), noun);
    return put(plan, { id, title, source: saidBy(context) });
  });
  return { id, saved, view: viewOf(context, saved.plan) };
}

/**
 * The deadline of a plan, as it is now.
 * @throws {UserError} `deadline-gone`
 */
export function deadlineIn(plan: Plan, id: string): Deadline {
  const deadline = plan.deadlines.find((candidate) => candidate.id === id);
  if (!deadline) throw new UserError('deadline-gone');
  return deadline;
}

/** The plan with one deadline changed. */
export function withDeadline(plan: Plan, id: string, change: (deadline: Deadline) => Deadline): Plan {
  const changed = change(deadlineIn(plan, id));
  return { ...plan, deadlines: plan.deadlines.map((deadline) => (deadline.id === id ? changed : deadline)) };
}

/**
 * An open deadline.
 * @throws {UserError} `deadline-done` or `deadline-cancelled`
 */
export function requireOpen(deadline: Deadline): Deadline {
  const { id, title, state } = deadline;
  if (state !== 'open') throw new UserError(`deadline-${state}`, { id, title });
  return deadline;
}

/**
 * A date that is still ahead.
 * @throws {UserError} `date-past`
 */
export function requireAhead({ moment }: GivenDate, context: Context): void {
  const view = viewOf(context);
  if (moment.at <= context.now)
    throw new UserError('date-past', { date: plainText(dueText(moment, view), view.reader) });
}

/** A new date for a deadline: a day without an hour keeps the one that it has, and an hour alone its day. */
export function newDueOf(deadline: Deadline, given: GivenDate, { plan, calendar }: Context): GivenDate {
  const { date } = given;
  const before = momentOf(plan, deadline.due, calendar);
  const kept: PlanDate | undefined =
    date.at === undefined
      ? before.time === undefined
        ? undefined
        : { ...date, at: before.time }
      : given.hourAlone
        ? { kind: 'absolute', on: before.on, at: date.at }
        : undefined;
  return kept ? { ...given, date: kept, moment: momentOf(plan, kept, calendar) } : given;
}

/** The reminders about a deadline that are still to come, by instant. */
export function remindersAhead(plan: Plan, id: string, { calendar, now }: Context): Reminder[] {
  return planReminders(plan, calendar).filter(({ subject, at }) => subject === id && at > now);
}

/** When a deadline is due, for a sentence: its day, or its instant when an hour was given. */
export const dueIn = (deadline: Deadline, view: View): Inline => dueInline(dueOf(deadline, view));

/** Says how a date was read that others write the other way round. */
export const dateOrderNotes = (given: GivenDate | undefined, { words }: Pick<View, 'words'>): Text[] =>
  given?.dayFirst ? [words.say('date.day-first', { day: { kind: 'day', on: given.moment.on } })] : [];
