import { defineCommand } from '../../src/command/command.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import { UserError } from '../../src/message/errors.ts';
import { freshId, takenIds } from '../../src/text/fresh-id.ts';
import { titleOf } from '../../src/text/promises.ts';
import { openProposal, settleProposal } from '../document/settle-fact.ts';
import { actionsOf } from '../minutes/actions.ts';

/** Adds a promise that a document holds as a commitment of an organisation, with the lines it stands on. */
export const takeCommitment = defineCommand({
  name: 'commitment take',
  right: 'change',
  visibility: 'private',
  options: { proposal: { kind: 'text', max: 20 }, organisation: { kind: 'organisation' } },
  async run(context, { proposal: id, organisation }) {
    const proposal = await openProposal(context, id);
    if (proposal.kind !== 'commitment') throw new UserError('proposal-gone');
    const { document, body, lines } = proposal;
    const title = titleOf(body);
    const known = (await context.store.documents.all()).find(({ id: one }) => one === document);
    let item = '';
    const saved = await context.change((plan) => {
      item = freshId(title, takenIds(plan), 'commitment');
      const due = known && actionsOf(known, context).find(({ text }) => text === body)?.due;
      const commitment: Commitment = {
        id: item,
        title,
        organisation: organisation.id,
        status: 'not-started',
        since: Math.floor(context.now),
        ...(due && { due }),
        source: { kind: 'document', document, lines },
      };
      return { ...plan, commitments: [...plan.commitments, commitment] };
    });
    return settleProposal(context, proposal, { state: 'taken', plan: saved.plan, item });
  },
});
