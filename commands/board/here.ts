import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import type { Board } from '../../src/domain/board.ts';
import { boardKey } from '../../src/domain/board-reminders.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

const boardOn = ({ boards = [] }: Plan, platform: string) => boards.find(({ id }) => id === platform);

const withBoard = (plan: Plan, board: Board): Plan => ({
  ...plan,
  boards: [...(plan.boards ?? []).filter(({ id }) => id !== board.id), board],
});

/** Whether the board's message is there, or on its way: not deleted by hand, nor refused. */
async function stands(board: Board, { store }: Context): Promise<boolean> {
  const known = await store.ledger.list({ from: board.at, to: board.at });
  return known.find(({ key }) => key === boardKey(board))?.state !== 'dead';
}

/** Puts the board into the channel where this is said; the one before it goes. */
export const boardHere = defineCommand({
  name: 'board here',
  right: 'change',
  visibility: 'private',
  inPerson: true,
  options: {},
  async run(context) {
    const { words, caller, now } = context;
    const { platform: id, place } = caller;
    if (place === undefined) throw new UserError('board-where');
    const before = boardOn(context.plan, id);
    if (before?.place === place && (await stands(before, context)))
      return reply(changedMessage(words.say('board.here-already'), { view: viewOf(context) }));
    const board: Board = { id, place, at: Math.floor(now), by: actorOf(context) };
    const saved = await context.change((plan) => withBoard(plan, board));
    const isMoved = before !== undefined && before.place !== place;
    const fact = words.say(isMoved ? 'board.moves' : 'board.comes');
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      data: { board: id, place },
    });
  },
});
