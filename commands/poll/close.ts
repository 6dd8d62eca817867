import { defineCommand, reply } from '../../src/command/command.ts';
import { pollResult } from '../../src/views/date-poll.ts';
import { viewOf } from '../deadline/changes.ts';
import { pollIn, undecidedIn, withPoll } from './poll-changes.ts';

/** Ends a poll now; what it has brought is shown at once. */
export const closePoll = defineCommand({
  name: 'poll close',
  right: 'change',
  visibility: 'private',
  options: { poll: { kind: 'poll' } },
  async run(context, { poll: id }) {
    const now = Math.floor(context.now);
    const saved = await context.change((plan) => {
      const poll = undecidedIn(plan, id);
      return poll.until <= now ? plan : withPoll(plan, { ...poll, until: now });
    });
    return reply(pollResult(pollIn(saved.plan, id), viewOf(context, saved.plan)), { data: { poll: id } });
  },
});
