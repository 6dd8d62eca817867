import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import type { Reminder, ReminderKind } from '../../src/domain/reminder.ts';
import { makeReminder } from '../../src/domain/reminder-key.ts';
import { unreachedNotes } from '../../src/domain/unreached.ts';
import { planPath, readConfiguredPlan } from '../../src/main/plan-start.ts';
import type { Message } from '../../src/message/message.ts';
import { calendar } from '../../src/time/calendar.ts';
import { bundleMessage, bundleUpdate } from '../../src/views/bundle.ts';
import { at, pollsOf } from './said-polls.ts';

export { at } from './said-polls.ts';

const { plan: rio } = await readConfiguredPlan(planPath(undefined), {});
const { polling, chosen } = pollsOf(rio);

const withDeadline = (id: string, change: Partial<Plan['deadlines'][number]>): Plan => ({
  ...rio,
  deadlines: rio.deadlines.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

/** The reminder of a kind about a subject that a plan owes. */
function owed(plan: Plan, kind: ReminderKind, subject: string, rule?: string): Reminder {
  const found = planReminders(plan, calendar).find(
    (each) => each.kind === kind && each.subject === subject && (rule === undefined || each.rule === rule),
  );
  if (!found) throw new Error(`no ${kind} about ${subject}`);
  return found;
}

const moved = withDeadline('papers', { due: { kind: 'absolute', on: '2008-11-21', at: '17:00' } });
const asking: Plan = {
  ...rio,
  timeRequests: [
    {
      id: 'papers-1',
      deadline: 'papers',
      by: 'ngo-focal',
      to: { kind: 'absolute', on: '2008-11-21' },
      reason: 'two papers are being translated',
      askedAt: at('2008-11-17T10:00'),
      state: 'open',
    },
  ],
};
const answered: Plan = {
  ...asking,
  timeRequests: asking.timeRequests.map((each) => ({ ...each, state: 'refused' })),
};
const reminding: Plan = {
  ...rio,
  personalReminders: [
    { id: 'p1', person: 'ngo-focal', deadline: 'papers', at: at('2008-11-17T15:00'), why: 'asked' },
    { id: 'p2', person: 'ngo-focal', deadline: 'papers', at: at('2008-11-17T16:00'), why: 'snoozed' },
  ],
};
const note = (plan: Plan, to: Reminder['to'], platform?: string): Reminder => {
  const [first] = unreachedNotes(plan, { to, ...(platform && { platform }) }, { now: 0, since: 0 });
  if (!first) throw new Error('nobody is told');
  return first;
};
const papers = owed(rio, 'before', 'papers', 'before-7');
const drafts = owed(rio, 'overdue', 'papers-draft');
const movedNote = makeReminder({ ...papers, kind: 'moved', rule: 'moved-2', dueAt: at('2008-11-21T17:00') });
const done = withDeadline('papers', {
  state: 'done',
  closed: { by: 'ngo-focal', at: at('2008-11-12T10:42') },
});
const cancelled = withDeadline('papers', {
  state: 'cancelled',
  closed: { by: 'chair', at: at('2008-11-12T10:42') },
});
const unowned = withDeadline('papers', { owner: undefined as never });

export type Said = {
  what: string;
  plan: Plan;
  reminder: Reminder;
  /** Others that stand in the same message. */
  with?: readonly Reminder[];
  now: string;
  lateMs?: number;
  repeat?: true;
  updated?: true;
};

/** What the bot says unasked, one of each kind. */
export const said: readonly Said[] = [
  { what: 'a week ahead', plan: rio, reminder: papers, now: '2008-11-11T09:00' },
  {
    what: 'the day before',
    plan: rio,
    reminder: owed(rio, 'before', 'papers', 'before-1'),
    now: '2008-11-17T09:00',
  },
  {
    what: 'on the day, without an hour',
    plan: rio,
    reminder: owed(rio, 'due', 'media'),
    now: '2008-11-20T09:00',
  },
  {
    what: 'late, sent late',
    plan: rio,
    reminder: owed(rio, 'overdue', 'papers', 'overdue-1'),
    now: '2008-11-19T15:00',
    lateMs: 21_600_000,
  },
  {
    what: 'perhaps a repeat',
    plan: rio,
    reminder: owed(rio, 'overdue', 'papers', 'overdue-2'),
    now: '2008-11-21T09:00',
    repeat: true,
  },
  {
    what: 'owned by nobody',
    plan: unowned,
    reminder: owed(unowned, 'before', 'papers', 'before-7'),
    now: '2008-11-11T09:00',
  },
  {
    what: 'asked for',
    plan: reminding,
    reminder: owed(reminding, 'personal', 'papers', 'personal-p1'),
    now: '2008-11-17T15:00',
  },
  {
    what: 'put off',
    plan: reminding,
    reminder: owed(reminding, 'personal', 'papers', 'personal-p2'),
    now: '2008-11-17T16:00',
  },
  { what: 'another date', plan: moved, reminder: movedNote, now: '2008-11-13T09:00' },
  {
    what: 'a request for more time',
    plan: asking,
    reminder: owed(asking, 'request', 'papers-1'),
    now: '2008-11-17T10:00',
  },
  {
    what: 'which date suits',
    plan: polling,
    reminder: owed(polling, 'poll', 'poll.papers', 'asked'),
    now: '2008-11-17T09:00',
  },
  {
    what: 'which date suits most',
    plan: polling,
    reminder: owed(polling, 'poll', 'poll.papers', 'result'),
    now: '2008-11-19T09:00',
  },
  {
    what: 'the date that was taken',
    plan: chosen,
    reminder: owed(chosen, 'poll', 'poll.papers', 'decided'),
    now: '2008-11-19T10:00',
  },
  { what: 'the secretary’s desk', plan: rio, reminder: owed(rio, 'desk', 'desk'), now: '2008-11-24T09:00' },
  { what: 'the chair’s list', plan: rio, reminder: owed(rio, 'escalation', 'late'), now: '2008-11-24T09:00' },
  {
    what: 'the week',
    plan: done,
    reminder: owed(done, 'digest', 'digest', 'digest-2008-11-17'),
    now: '2008-11-17T09:00',
  },
  {
    what: 'a person who cannot be reached',
    plan: rio,
    reminder: note(rio, papers.to, 'slack'),
    now: '2008-11-17T09:00',
  },
  { what: 'a person without an account', plan: rio, reminder: note(rio, papers.to), now: '2008-11-17T09:00' },
  {
    what: 'a channel that is closed',
    plan: rio,
    reminder: note(rio, { kind: 'committee' }, 'discord'),
    now: '2008-11-17T09:00',
  },
  { what: 'several at once', plan: rio, reminder: drafts, with: [papers], now: '2008-11-11T09:00' },
  {
    what: 'several at once, sent late, one of them done meanwhile',
    plan: done,
    reminder: drafts,
    with: [papers],
    now: '2008-11-12T11:00',
    lateMs: 26 * 3_600_000,
  },
  {
    what: 'several at once, all done meanwhile but two',
    plan: done,
    reminder: papers,
    with: [drafts, owed(rio, 'before', 'follow-up-6', 'before-7')],
    now: '2009-05-21T09:00',
  },
  {
    what: 'corrected: one of several done',
    plan: done,
    reminder: drafts,
    with: [papers],
    now: '2008-11-12T10:42',
    updated: true,
  },
  {
    what: 'corrected: one of several moved',
    plan: moved,
    reminder: drafts,
    with: [papers],
    now: '2008-11-12T10:42',
    updated: true,
  },
  {
    what: 'corrected: the poll is over',
    plan: polling,
    reminder: owed(polling, 'poll', 'poll.papers', 'asked'),
    now: '2008-11-19T09:00',
    updated: true,
  },
  { what: 'corrected: done', plan: done, reminder: papers, now: '2008-11-12T10:42', updated: true },
  { what: 'corrected: cancelled', plan: cancelled, reminder: papers, now: '2008-11-12T10:42', updated: true },
  { what: 'corrected: moved', plan: moved, reminder: papers, now: '2008-11-12T10:42', updated: true },
  {
    what: 'corrected: the date is kept',
    plan: answered,
    reminder: owed(asking, 'request', 'papers-1'),
    now: '2008-11-17T11:00',
    updated: true,
  },
];

/** Its message for a reader of a language. */
export function messageOf(each: Said, locale: string): Message {
  const { plan, reminder, with: more = [], now, lateMs = 0, repeat, updated } = each;
  const context = { plan, now: at(now), calendar, reader: { locale, zone: 'America/Sao_Paulo' } };
  const reminders = [reminder, ...more];
  const message = updated
    ? bundleUpdate(reminders, context)
    : bundleMessage(reminders, { ...context, lateMs, possibleRepeat: repeat === true });
  if (!message) throw new Error('nothing is said');
  return message;
}
