import { defineCommand, reply } from '../../src/command/command.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { pollDecided } from '../../src/views/date-poll.ts';
import { viewOf } from '../deadline/changes.ts';
import { decided, pollIn, undecidedIn, withPoll } from './poll-changes.ts';

/** Ends a poll without a date. */
export const leavePoll = defineCommand({
  name: 'poll leave',
  right: 'change',
  visibility: 'public',
  options: { poll: { kind: 'poll' } },
  async run(context, { poll: id }) {
    const before = pollIn(context.plan, id);
    if (before.decided && before.decided.date === undefined) {
      const view = viewOf(context);
      return reply(changedMessage(pollDecided(before, view), { view }), { visibility: 'public' });
    }
    const saved = await context.change((plan) => withPoll(plan, decided(undecidedIn(plan, id), context)));
    const view = viewOf(context, saved.plan);
    const poll = pollIn(saved.plan, id);
    return reply(changedMessage(pollDecided(poll, view), { view, entry: saved.entry?.id }), {
      visibility: 'public',
      data: { poll: id },
    });
  },
});
