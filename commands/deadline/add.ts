import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { type Deadline, momentOf, type Plan } from '../../src/domain/plan.ts';
import { fold } from '../../src/text/text.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { dueText } from '../../src/views/due.ts';
import { addItem, dateOrderNotes, dueIn, remindersAhead, requireAhead, strong, viewOf } from './changes.ts';

function findTwin(plan: Plan, title: string, on: string, { calendar }: Context): Deadline | undefined {
  return plan.deadlines.find(
    (deadline) =>
      deadline.state !== 'cancelled' &&
      fold(deadline.title) === fold(title) &&
      momentOf(plan, deadline.due, calendar).on === on,
  );
}

/** Adds a deadline to the plan; the same title on the same day is already there. */
export const addDeadline = defineCommand({
  name: 'deadline add',
  right: 'change',
  visibility: 'public',
  effect: 'adds',
  options: {
    title: { kind: 'text' },
    due: { kind: 'date' },
    owner: { kind: 'person', optional: true },
    objective: { kind: 'objective', optional: true },
  },
  async run(context, { title: said, due, owner, objective }) {
    const { words } = context;
    // What parted it from the day beside it is no part of it.
    const title = said.replace(/[\s,;:–—-]+$/u, '') || said;
    requireAhead(due, context);
    const twin = findTwin(context.plan, title, due.moment.on, context);
    if (twin) {
      const view = viewOf(context);
      const fact = words.say('changed.already-there', { title: strong(twin.title), due: dueIn(twin, view) });
      return reply(changedMessage(fact, { view, notes: dateOrderNotes(due, view) }));
    }
    const { id, saved, view } = await addItem(context, { title, noun: 'deadline' }, (plan, item) => {
      const deadline: Deadline = {
        ...item,
        due: due.date,
        state: 'open',
        ...(owner && { owner: owner.id }),
        ...(objective && { objective: objective.id }),
      };
      return { ...plan, deadlines: [...plan.deadlines, deadline] };
    });
    const fact = words.say('changed.added', { title: strong(title), due: dueText(due.moment, view) });
    const reminders = remindersAhead(saved.plan, id, context);
    const notes = dateOrderNotes(due, view);
    return reply(changedMessage(fact, { view, reminders, notes, entry: saved.entry?.id }), {
      visibility: 'public',
      data: { id, title, due: due.moment.at, on: due.moment.on, owner: owner?.id ?? null },
    });
  },
});
