import { defineCommand, reply } from '../../src/command/command.ts';
import { pushFollowers } from '../../src/domain/dependencies.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { followBlocks } from '../../src/views/follow.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { saidBy, strong, viewOf } from './changes.ts';

/** Moves what comes after a deadline, or after any, and would be too early; without `confirm` it only shows what would move. */
export const followDeadline = defineCommand({
  name: 'deadline follow',
  right: 'change',
  visibility: 'private',
  options: {
    deadline: { kind: 'deadline', optional: true },
    confirm: { kind: 'choice', choices: ['confirm'], optional: true },
  },
  async run(context, { deadline, confirm }) {
    const { words, plan, calendar } = context;
    const view = viewOf(context);
    const id = deadline?.id;
    const { moved } = pushFollowers(id, plan, calendar);
    const count = moved.length;
    const said = (about: 'none' | 'preview' | 'done') =>
      deadline
        ? words.say(`follow.${about}`, { count, title: strong(deadline.title) })
        : words.say(`follow.${about}-all`, { count });
    if (count === 0) return reply(messageOf(said('none'), [], view.reader));
    if (!confirm) return reply(messageOf(said('preview'), followBlocks(id, view), view.reader));
    const source = saidBy(context);
    const saved = await context.change((present) => {
      const pushed = pushFollowers(id, present, calendar);
      const ids = new Set(pushed.moved);
      return {
        ...pushed.plan,
        deadlines: pushed.plan.deadlines.map((each) => (ids.has(each.id) ? { ...each, source } : each)),
      };
    });
    return reply(
      changedMessage(said('done'), { view: viewOf(context, saved.plan), entry: saved.entry?.id }),
      {
        data: { moved },
      },
    );
  },
});
