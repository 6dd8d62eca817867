import { defineCommand, reply } from '../../src/command/command.ts';
import { occurrencesAfter, without } from '../../src/domain/occurrences.ts';
import { momentOf } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { actorOf, deadlineIn, dueIn, requireOpen, strong, viewOf, withDeadline } from './changes.ts';
import { requireRepeats } from './series.ts';

/** Leaves out one time of what comes again: the next, or that of a day. */
export const skipOccurrence = defineCommand({
  name: 'deadline skip',
  right: 'change',
  visibility: 'public',
  options: { deadline: { kind: 'deadline' }, when: { kind: 'date', optional: true } },
  async run(context, { deadline, when }) {
    const { words, plan, calendar, now } = context;
    const { id, title } = requireRepeats(requireOpen(deadline));
    const next = momentOf(plan, deadline.due, calendar).on;
    const day = when?.moment.on ?? next;
    const later = occurrencesAfter(deadline, next, plan, calendar);
    if (day !== next && !later.some((date) => momentOf(plan, date, calendar).on === day))
      throw new UserError('no-such-occurrence', { title, day });
    const closed = { by: actorOf(context), at: now };
    const saved = await context.change((present) =>
      withDeadline(present, id, (open) => {
        const skipped = without({ ...requireOpen(open), due: deadline.due }, day, present, calendar);
        return skipped ?? { ...open, state: 'done', closed };
      }),
    );
    const view = viewOf(context, saved.plan);
    const after = deadlineIn(saved.plan, id);
    const said = { title: strong(title), day: { kind: 'day', on: day } as const };
    const fact =
      after.state === 'open'
        ? words.say('changed.skipped', { ...said, next: dueIn(after, view) })
        : words.say('changed.skipped-last', said);
    return reply(changedMessage(fact, { view, entry: saved.entry?.id }), {
      visibility: 'public',
      data: { id, skipped: day, state: after.state },
    });
  },
});
