import { type Context, type Reply, reply } from '../../src/command/command.ts';
import type { Deadline } from '../../src/domain/plan.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { personName } from '../../src/views/person.ts';
import { actorOf, dueIn, requireOpen, strong, viewOf, withDeadline } from './changes.ts';

/** Finishes or cancels a deadline. It already being so is no error: the present state is told. */
export async function closeDeadline(
  context: Context,
  deadline: Deadline,
  state: 'done' | 'cancelled',
): Promise<Reply> {
  const { words, plan, now } = context;
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
    withDeadline(present, id, (open) =>
      open.state === state ? open : { ...requireOpen(open), state, closed },
    ),
  );
  const fact = words.say(`changed.${state}`, { title, due: dueIn(deadline, view) });
  return reply(changedMessage(fact, { view, entry: saved.entry?.id }), {
    visibility: 'public',
    data: { id, state },
  });
}
