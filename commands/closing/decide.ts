import { type Context, defineCommand, type Reply, reply } from '../../src/command/command.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import {
  type FinalChoice,
  isFollowedUp,
  isOpen,
  lastRound,
  undecidedIn,
} from '../../src/domain/final-decision.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { carryAllPreview, decisionWords, finalList } from '../../src/views/final-decision.ts';
import { indexOfRow } from '../../src/views/page.ts';
import { withCommitment } from '../commitment/changes.ts';
import { actorOf, strong, viewOf } from '../deadline/changes.ts';

/** @throws {UserError} `final-early` while a round is still to close */
function requireEnd({ plan, now, calendar }: Context): void {
  const last = lastRound(plan, calendar);
  if (last && !isFollowedUp(plan, now, calendar)) throw new UserError('final-early', { on: last.closesOn });
}

type Given = { choice: FinalChoice; to?: string | undefined; because?: string | undefined };

const decided =
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
async function decide(context: Context, commitment: Commitment, given: Given): Promise<Reply> {
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

/** Carries an open commitment to the next congress's plan. */
export const carryCommitment = defineCommand({
  name: 'commitment carry',
  right: 'change',
  visibility: 'private',
  options: { commitment: { kind: 'commitment' } },
  run: (context, { commitment }) => decide(context, commitment, { choice: 'carried' }),
});

/** Hands an open commitment to a body that follows it up from now on. */
export const handCommitment = defineCommand({
  name: 'commitment hand',
  right: 'change',
  visibility: 'private',
  options: { commitment: { kind: 'commitment' }, body: { kind: 'text', max: 200 } },
  run: (context, { commitment, body }) => decide(context, commitment, { choice: 'handed', to: body }),
});

/** Closes an open commitment with a reason. */
export const endCommitment = defineCommand({
  name: 'commitment end',
  right: 'change',
  visibility: 'private',
  options: { commitment: { kind: 'commitment' }, because: { kind: 'text', max: 300 } },
  run: (context, { commitment, because }) => decide(context, commitment, { choice: 'closed', because }),
});

/** What is open after the last round, to be decided one by one, or carried on all together. */
export const decisions = defineCommand({
  name: 'commitment decisions',
  right: 'change',
  visibility: 'private',
  options: {
    confirm: { kind: 'choice', choices: ['all', 'confirm'], optional: true, picked: true, pressed: true },
    row: { kind: 'text', max: 5, optional: true, picked: true, pressed: true },
  },
  async run(context, { confirm, row }) {
    requireEnd(context);
    const { words, plan } = context;
    if (confirm === 'all') return reply(carryAllPreview(viewOf(context)));
    if (confirm === 'confirm') {
      const carry = decided({ choice: 'carried' }, context);
      const saved = await context.change((present: Plan) => ({
        ...present,
        commitments: present.commitments.map((each) => (isOpen(each) ? carry(each) : each)),
      }));
      const fact = words.say('final.carried-all', { count: undecidedIn(plan).length });
      return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }));
    }
    const open = undecidedIn(plan).map(({ id }) => id);
    return reply(finalList(viewOf(context), indexOfRow(row)), { data: { open } });
  },
});
