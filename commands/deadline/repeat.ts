import { defineCommand, reply } from '../../src/command/command.ts';
import { momentOf } from '../../src/domain/plan.ts';
import type { Recurrence } from '../../src/domain/recurrence.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { plainText as textOf } from '../../src/views/plain-text.ts';
import { repeatText } from '../../src/views/repeat.ts';
import {
  dateOrderNotes,
  deadlineIn,
  remindersAhead,
  requireOpen,
  strong,
  viewOf,
  withDeadline,
} from './changes.ts';
import { requireRepeats } from './series.ts';

/** Lets a deadline come again by a rule; without a rule it no longer does. */
export const repeatDeadline = defineCommand({
  name: 'deadline repeat',
  right: 'change',
  visibility: 'public',
  options: {
    deadline: { kind: 'deadline' },
    rule: { kind: 'rule', optional: true },
    until: { kind: 'date', optional: true },
  },
  async run(context, { deadline, rule, until }) {
    const { words } = context;
    const { id, title } = requireOpen(deadline);
    if (!rule && !deadline.repeat) requireRepeats(deadline);
    const saved = await context.change((plan) =>
      withDeadline(plan, id, (present) => {
        const { repeat: _, ...once } = requireOpen(present);
        if (!rule) return once;
        const repeat: Recurrence = { rule, from: present.due, ...(until && { ends: until.date }) };
        return { ...once, repeat };
      }),
    );
    const view = viewOf(context, saved.plan);
    const { repeat } = deadlineIn(saved.plan, id);
    const fact = repeat
      ? words.say('changed.repeats', {
          title: strong(title),
          rule: textOf(repeatText(repeat, view), view.reader),
        })
      : words.say('changed.once', { title: strong(title) });
    const reminders = remindersAhead(saved.plan, id, context);
    const notes = dateOrderNotes(until, view);
    return reply(changedMessage(fact, { view, reminders, notes, entry: saved.entry?.id }), {
      visibility: 'public',
      data: {
        id,
        repeat: repeat ?? null,
        ends: repeat?.ends ? momentOf(saved.plan, repeat.ends, context.calendar).on : null,
      },
    });
  },
});
