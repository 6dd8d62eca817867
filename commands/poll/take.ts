import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import type { DatePoll } from '../../src/domain/date-poll.ts';
import { movedTo } from '../../src/domain/occurrences.ts';
import type { Deadline, Plan } from '../../src/domain/plan.ts';
import { momentOf } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { freshId, takenIds } from '../../src/text/fresh-id.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { pollDecided } from '../../src/views/date-poll.ts';
import { dueInline, dueNotes, dueOf } from '../../src/views/due.ts';
import { followBlocks } from '../../src/views/follow.ts';
import {
  deadlineIn,
  dueIn,
  remindersAhead,
  requireAhead,
  requireOpen,
  saidBy,
  strong,
  viewOf,
  withDeadline,
} from '../deadline/changes.ts';
import { dateOf, decided, pollIn, undecidedIn, withPoll } from './poll-changes.ts';

/** The deadline that a poll was about at the date that was taken, or the new meeting. */
function withDate(plan: Plan, poll: DatePoll, date: number, context: Context): { plan: Plan; id: string } {
  const due = poll.dates[date];
  if (!due) throw new UserError('poll-date', { count: poll.dates.length });
  const source = saidBy(context);
  if (poll.deadline !== undefined) {
    const move = (deadline: Deadline) => ({
      ...movedTo(requireOpen(deadline), due, plan, context.calendar),
      source,
    });
    return { plan: withDeadline(plan, poll.deadline, move), id: poll.deadline };
  }
  const id = freshId(poll.title, takenIds(plan), 'meeting');
  const meeting: Deadline = { id, title: poll.title, due, state: 'open', meeting: true, source };
  return { plan: { ...plan, deadlines: [...plan.deadlines, meeting] }, id };
}

/** Takes a date of a poll into the plan: what it is about moves there, or the meeting comes about. */
export const takeDate = defineCommand({
  name: 'poll take',
  right: 'change',
  visibility: 'public',
  options: { poll: { kind: 'poll' }, 'which-date': { kind: 'text', max: 4 } },
  async run(context, { poll: named, 'which-date': number }) {
    const { words, plan, calendar } = context;
    const asked = pollIn(plan, named);
    const date = dateOf(asked, number);
    if (asked.decided?.date === date) {
      const view = viewOf(context);
      return reply(changedMessage(pollDecided(asked, view), { view }), { visibility: 'public' });
    }
    const due = undecidedIn(plan, named).dates[date];
    const moment = due && momentOf(plan, due, calendar);
    if (moment) requireAhead({ date: due, moment }, context);
    let id = '';
    const saved = await context.change((present) => {
      const poll = undecidedIn(present, named);
      const dated = withDate(withPoll(present, decided(poll, context, date)), poll, date, context);
      id = dated.id;
      return dated.plan;
    });
    const view = viewOf(context, saved.plan);
    const after = deadlineIn(saved.plan, id);
    const said = { title: strong(after.title), due: dueIn(after, view) };
    const before = plan.deadlines.find((each) => each.id === id);
    const fact = before
      ? words.say('changed.moved', { ...said, before: dueInline(dueOf(before, viewOf(context))) })
      : words.say('changed.meeting', { title: said.title, when: said.due });
    const message = changedMessage(fact, {
      view,
      reminders: remindersAhead(saved.plan, id, context),
      notes: moment ? dueNotes(moment, view) : [],
      entry: saved.entry?.id,
    });
    return reply(
      { ...message, blocks: [...message.blocks, ...(before ? followBlocks(id, view) : [])] },
      { visibility: 'public', data: { id, poll: named, due: moment?.at } },
    );
  },
});
