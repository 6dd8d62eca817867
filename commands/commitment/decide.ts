import { type Context, type Reply, reply } from '../../src/command/command.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import {
  type FinalChoice,
  isFollowedUp,
  isOpen,
  lastRound,
  undecidedIn,
} from '../../src/domain/final-decision.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { decisionWords } from '../../src/views/final-decision.ts';
import { actorOf, strong, viewOf } from '../deadline/changes.ts';
import { withCommitment } from './changes.ts';

/** @throws {UserError} `final-early` while a round is still to close */
export function requireEnd({ plan, now, calendar }: Context): void {
  const last = lastRound(plan, calendar);
  if (last && !isFollowedUp(plan, now, calendar)) throw new UserError('final-early', { on: last.closesOn });
}

type Given = { choice: FinalChoice; to?: string | undefined; because?: string | undefined };

export const decided =
  ({ choice, to, because }: Given, context: Context) =>
  (commitment: Commitment): Commitment => ({
    ...commitment,
    decision: {
      choice,
      ...(to !== undefined && { to }),
      ...(because !== undefined && { because }),
      by: actorOf(context),
      at: Math.floor(context.now),
    },
  });

/** Decides what becomes of one commitment; another decision takes the place of the first. */
export async function decide(context: Context, commitment: Commitment, given: Given): Promise<Reply> {
  const { words } = context;
  requireEnd(context);
  const { id, title } = commitment;
  if (!isOpen(commitment) && !commitment.decision) throw new UserError('final-settled', { title });
  const saved = await context.change((plan) => withCommitment(plan, id, decided(given, context)));
  const view = viewOf(context, saved.plan);
  const [made] = saved.plan.commitments.filter((each) => each.id === id);
  const fact = words.say('final.decided', {
    title: strong(title),
    what: decisionWords(made ?? commitment, view),
  });
  const left = undecidedIn(saved.plan).length;
  const next = {
    label: words.text('button.final-next', { count: left }),
    command: 'commitment decisions',
    options: {},
  };
  const buttons = left > 0 ? [next] : [];
  return reply(changedMessage(fact, { view, entry: saved.entry?.id, buttons }), {
    data: { id, decision: given.choice, left },
  });
}
