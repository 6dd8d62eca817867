import { defineCommand, reply } from '../../src/command/command.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { viewOf } from '../deadline/changes.ts';

/** Takes the board of this platform down. */
export const boardStop = defineCommand({
  name: 'board stop',
  right: 'change',
  visibility: 'private',
  inPerson: true,
  options: {},
  async run(context) {
    const { words, caller } = context;
    const without = (plan: Plan): Plan => {
      const boards = plan.boards ?? [];
      const others = boards.filter(({ id }) => id !== caller.platform);
      if (others.length === boards.length) throw new UserError('board-none');
      return { ...plan, boards: others };
    };
    const saved = await context.change(without);
    const view = viewOf(context, saved.plan);
    return reply(changedMessage(words.say('board.stopped'), { view, entry: saved.entry?.id }), {
      data: { board: caller.platform },
    });
  },
});
