import { type Context, type Reply, reply } from '../../src/command/command.ts';
import { nextOccurrence } from '../../src/domain/occurrences.ts';
import type { Deadline } from '../../src/domain/plan.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { personName } from '../../src/views/person.ts';
import { actorOf, deadlineIn, dueIn, requireOpen, strong, viewOf, withDeadline } from './changes.ts';

/** Finishes or cancels a deadline. It already being so is no error: the reply says how it stands. */
export async function closeDeadline(
  context: Context,
  deadline: Deadline,
  state: 'done' | 'cancelled',
): Promise<Reply> {
  const { words, plan, now, calendar } = context;
  const view = viewOf(context);
  const title = strong(deadline.title);
  if (deadline.state === state) {
    const { closed } = deadline;
    const fact = closed
      ? words.say(`changed.already-${state}`, {
          title,
          who: personName(closed.by, plan),
          at: { kind: 'time', at: closed.at, zone: plan.congress.zone },
        })
      : words.say(`changed.already-${state}-unknown`, { title });
    return reply(changedMessage(fact, { view }));
  }
  const { id } = requireOpen(deadline);
  const closed = { by: actorOf(context), at: now };
  const saved = await context.change((present) =>
    withDeadline(present, id, (open) => {
      if (open.state === state) return open;
      const next = state === 'done' ? nextOccurrence(requireOpen(open), present, calendar) : undefined;
      return next ? { ...next, closed } : { ...requireOpen(open), state, closed };
    }),
  );
  const after = deadlineIn(saved.plan, id);
  const due = dueIn(deadline, view);
  const fact =
    after.state === 'open'
      ? words.say('changed.done-next', { title, due, next: dueIn(after, viewOf(context, saved.plan)) })
      : words.say(`changed.${state}`, { title, due });
  return reply(changedMessage(fact, { view, entry: saved.entry?.id }), {
    visibility: 'public',
    data: { id, state: after.state },
  });
}
