import { defineCommand, reply } from '../../src/command/command.ts';
import { pushFollowers } from '../../src/domain/dependencies.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { followBlocks } from '../../src/views/follow.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { saidBy, strong, viewOf } from './changes.ts';

/** Moves what comes after a deadline and would be too early; without `confirm` it only shows what would move. */
export const followDeadline = defineCommand({
  name: 'deadline follow',
  right: 'change',
  visibility: 'private',
  options: {
    deadline: { kind: 'deadline' },
    confirm: { kind: 'choice', choices: ['confirm'], optional: true },
  },
  async run(context, { deadline, confirm }) {
    const { words, plan, calendar } = context;
    const view = viewOf(context);
    const { moved } = pushFollowers(deadline.id, plan, calendar);
    if (moved.length === 0)
      return reply(messageOf(words.say('follow.none', { title: strong(deadline.title) }), [], view.reader));
    if (!confirm) {
      const fact = words.say('follow.preview', { count: moved.length, title: strong(deadline.title) });
      return reply(messageOf(fact, followBlocks(deadline.id, view), view.reader));
    }
    const source = saidBy(context);
    const saved = await context.change((present) => {
      const pushed = pushFollowers(deadline.id, present, calendar);
      const ids = new Set(pushed.moved);
      return {
        ...pushed.plan,
        deadlines: pushed.plan.deadlines.map((each) => (ids.has(each.id) ? { ...each, source } : each)),
      };
    });
    const fact = words.say('follow.done', { count: moved.length, title: strong(deadline.title) });
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      data: { moved },
    });
  },
});
