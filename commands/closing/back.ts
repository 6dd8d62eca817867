import { defineCommand, reply } from '../../src/command/command.ts';
import { closingReversibleMs, reopen } from '../../src/domain/closing.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { viewOf } from '../deadline/changes.ts';

/** Takes the closing act back, for 30 days: deadlines are open again, commitments made from them are gone. */
export const closeBack = defineCommand({
  name: 'close back',
  right: 'change',
  visibility: 'private',
  options: {},
  async run(context) {
    const { words, plan, now } = context;
    const { closing } = plan;
    if (!closing) {
      const fact = words.say('closing.not-closed');
      return reply(changedMessage(fact, { view: viewOf(context) }));
    }
    if (closing.closed && now - closing.closed.at > closingReversibleMs)
      throw new UserError('close-back-late');
    const saved = await context.change((present) => reopen(present).plan);
    const kept = reopen(plan).kept.length;
    const more = kept > 0 ? [words.say('closing.kept', { count: kept })] : [];
    return reply(changedMessage(words.say('closing.back'), { view: viewOf(context, saved.plan), more }), {
      data: { closed: false },
    });
  },
});
