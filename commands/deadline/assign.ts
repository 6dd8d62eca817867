import { defineCommand, reply } from '../../src/command/command.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { mentionOf } from '../../src/views/person.ts';
import { dueIn, remindersAhead, requireOpen, strong, viewOf, withDeadline } from './changes.ts';

/** Gives a deadline to somebody; its reminders go there from now on. */
export const assign = defineCommand({
  name: 'assign',
  right: { handOver: 'deadline', to: 'person' },
  visibility: 'public',
  options: { deadline: { kind: 'deadline' }, person: { kind: 'person' } },
  async run(context, { deadline, person }) {
    const { words, plan } = context;
    const { id } = requireOpen(deadline);
    const before = viewOf(context);
    const said = {
      person: mentionOf(person.id, plan),
      title: strong(deadline.title),
      due: dueIn(deadline, before),
    };
    if (deadline.owner === person.id)
      return reply(changedMessage(words.say('changed.already-assigned', said), { view: before }));
    const saved = await context.change((present) =>
      withDeadline(present, id, (open) => ({ ...requireOpen(open), owner: person.id })),
    );
    const view = viewOf(context, saved.plan);
    const reminders = remindersAhead(saved.plan, id, context);
    const entry = saved.entry?.id;
    return reply(changedMessage(words.say('changed.assigned', said), { view, reminders, entry }), {
      visibility: 'public',
      data: { id, owner: person.id },
    });
  },
});
