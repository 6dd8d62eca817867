import type { Context, Reply } from '../../src/command/command.ts';
import { reply } from '../../src/command/command.ts';
import type { Proposal } from '../../src/domain/library.ts';
import { UserError } from '../../src/message/errors.ts';
import { actionMessage } from '../../src/views/actions.ts';
import { proposalMessage } from '../../src/views/documents.ts';
import { promiseMessage } from '../../src/views/promises.ts';
import { viewOf } from '../deadline/changes.ts';
import { openActions } from '../minutes/actions.ts';

/**
 * What a document seems to state, by the id that its button carries.
 * @throws {UserError} `proposal-gone`, or `proposal-settled` when somebody decided before
 */
export async function openProposal({ store }: Context, id: string): Promise<Proposal> {
  const proposal = /^\d{1,9}$/.test(id) ? await store.documents.proposal(Number(id)) : undefined;
  if (!proposal) throw new UserError('proposal-gone');
  if (proposal.state !== 'open') throw new UserError('proposal-settled');
  return proposal;
}

const groupOf = (kind: Proposal['kind']) => (kind === 'commitment' || kind === 'action' ? kind : 'fact');

/** Marks a proposal and shows the next one of its document. */
export async function settleProposal(
  context: Context,
  proposal: Proposal,
  settled: { state: 'taken' | 'left'; plan?: Context['plan']; item?: string },
): Promise<Reply> {
  const { store } = context;
  await store.documents.settle(proposal.id, settled.state);
  const own = groupOf(proposal.kind);
  const open = (await store.documents.proposals(proposal.document)).filter(
    ({ kind }) => groupOf(kind) === own,
  );
  const document = (await store.documents.all()).find(({ id }) => id === proposal.document);
  if (!document) throw new UserError('proposal-gone');
  const view = viewOf(context, settled.plan);
  const show = {
    commitment: () => promiseMessage(document, open, view, settled.state),
    action: () => actionMessage(document, openActions(open, document, context), view, settled.state),
    fact: () => proposalMessage(document, open, view, settled.state),
  };
  const message = show[own]();
  return reply(message, {
    data: { proposal: proposal.id, state: settled.state, ...(settled.item && { item: settled.item }) },
  });
}
