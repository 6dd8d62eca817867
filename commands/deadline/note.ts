import { defineCommand, reply } from '../../src/command/command.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { actorOf, requireOpen, strong, viewOf, withDeadline } from './changes.ts';

const mostNotes = 20;

/** Keeps a line about a deadline; its card shows the last ones. */
export const noteDeadline = defineCommand({
  name: 'note',
  right: { finish: 'deadline' },
  visibility: 'private',
  effect: 'adds',
  options: { deadline: { kind: 'deadline' }, remark: { kind: 'text', max: 300 } },
  async run(context, { deadline, remark: text }) {
    const { words, now } = context;
    const { id } = requireOpen(deadline);
    const note = { text, by: actorOf(context), at: Math.floor(now) };
    const saved = await context.change((plan) =>
      withDeadline(plan, id, (present) => ({
        ...present,
        notes: [...(present.notes ?? []), note].slice(-mostNotes),
      })),
    );
    const view = viewOf(context, saved.plan);
    const fact = words.say('note.kept', { title: strong(deadline.title), text });
    return reply(changedMessage(fact, { view, entry: saved.entry?.id }), { data: { id } });
  },
});
