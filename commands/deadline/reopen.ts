import { defineCommand, reply } from '../../src/command/command.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { dueOf, isPast } from '../../src/views/due.ts';
import { dueIn, remindersAhead, strong, viewOf, withDeadline } from './changes.ts';

/** Opens a finished or cancelled deadline again, on the date it had. */
export const reopenDeadline = defineCommand({
  name: 'deadline reopen',
  right: 'change',
  visibility: 'public',
  options: { deadline: { kind: 'deadline' } },
  async run(context, { deadline }) {
    const { words } = context;
    const { id } = deadline;
    const view = viewOf(context);
    const said = { title: strong(deadline.title), due: dueIn(deadline, view) };
    if (deadline.state === 'open')
      return reply(changedMessage(words.say('changed.already-open', said), { view }));
    const saved = await context.change((plan) =>
      withDeadline(plan, id, ({ closed: _, ...present }) => ({ ...present, state: 'open' })),
    );
    const late = isPast(dueOf(deadline, view), view) ? [words.say('changed.late-now')] : [];
    const reminders = remindersAhead(saved.plan, id, context);
    return reply(
      changedMessage(words.say('changed.reopened', said), {
        view,
        reminders,
        more: late,
        entry: saved.entry?.id,
      }),
      { visibility: 'public', data: { id, state: 'open' } },
    );
  },
});
