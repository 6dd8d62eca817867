import type { Context, Reply } from '../../src/command/command.ts';
import { reply } from '../../src/command/command.ts';
import type { Proposal } from '../../src/domain/library.ts';
import { UserError } from '../../src/message/errors.ts';
import { proposalMessage } from '../../src/views/documents.ts';
import { promiseMessage } from '../../src/views/promises.ts';
import { viewOf } from '../deadline/changes.ts';

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

/** Marks a proposal and shows the next one of its document. */
export async function settleProposal(
  context: Context,
  proposal: Proposal,
  settled: { state: 'taken' | 'left'; plan?: Context['plan']; item?: string },
): Promise<Reply> {
  const { store } = context;
  await store.documents.settle(proposal.id, settled.state);
  const isPromise = proposal.kind === 'commitment';
  const open = (await store.documents.proposals(proposal.document)).filter(
    ({ kind }) => (kind === 'commitment') === isPromise,
  );
  const document = (await store.documents.list()).find(({ id }) => id === proposal.document);
  if (!document) throw new UserError('proposal-gone');
  const view = viewOf(context, settled.plan);
  const message = isPromise
    ? promiseMessage(document, open, view, settled.state)
    : proposalMessage(document, open, view, settled.state);
  return reply(message, {
    data: { proposal: proposal.id, state: settled.state, ...(settled.item && { item: settled.item }) },
  });
}
