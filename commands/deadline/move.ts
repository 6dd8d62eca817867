import { defineCommand, reply } from '../../src/command/command.ts';
import { movedTo } from '../../src/domain/occurrences.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { dueInline, dueNotes, dueOf } from '../../src/views/due.ts';
import { followBlocks } from '../../src/views/follow.ts';
import {
  dateOrderNotes,
  deadlineIn,
  dueIn,
  newDueOf,
  remindersAhead,
  requireAhead,
  requireOpen,
  saidBy,
  strong,
  viewOf,
  withDeadline,
} from './changes.ts';

/** Gives a deadline another date; its reminders follow by themselves. */
export const moveDeadline = defineCommand({
  name: 'deadline move',
  right: 'change',
  visibility: 'public',
  options: { deadline: { kind: 'deadline' }, to: { kind: 'date' } },
  async run(context, { deadline, to: given }) {
    const { words } = context;
    const { id } = requireOpen(deadline);
    const to = newDueOf(deadline, given, context);
    const title = strong(deadline.title);
    const before = dueOf(deadline, viewOf(context));
    if (before.at === to.moment.at) {
      const view = viewOf(context);
      const fact = words.say('changed.already-due', { title, due: dueIn(deadline, view) });
      return reply(
        changedMessage(fact, { view, notes: [...dueNotes(before, view), ...dateOrderNotes(to, view)] }),
      );
    }
    requireAhead(to, context);
    const saved = await context.change((plan) =>
      withDeadline(plan, id, (present) => ({
        ...movedTo(requireOpen(present), to.date, plan, context.calendar),
        source: saidBy(context),
      })),
    );
    const view = viewOf(context, saved.plan);
    const fact = words.say('changed.moved', {
      title,
      due: dueIn(deadlineIn(saved.plan, id), view),
      before: dueInline(before),
    });
    const reminders = remindersAhead(saved.plan, id, context);
    const notes = [...dueNotes(to.moment, view), ...dateOrderNotes(to, view)];
    const blocks = followBlocks(id, view);
    const { summary, blocks: said } = changedMessage(fact, {
      view,
      reminders,
      notes,
      entry: saved.entry?.id,
    });
    return reply(
      { summary, blocks: [...said, ...blocks] },
      {
        visibility: 'public',
        data: { id, due: to.moment.at, on: to.moment.on },
      },
    );
  },
});
