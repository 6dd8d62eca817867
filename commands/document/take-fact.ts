import { defineCommand } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { freshId, takenIds } from '../../src/text/fresh-id.ts';
import { openProposal, settleProposal } from './settle-fact.ts';

/** Takes what a document states into the plan, with the lines it stands on. */
export const takeFact = defineCommand({
  name: 'fact take',
  right: 'change',
  visibility: 'private',
  options: { proposal: { kind: 'text', max: 20 } },
  async run(context, { proposal: id }) {
    const proposal = await openProposal(context, id);
    const { document, about, body, lines, kind } = proposal;
    if (kind === 'commitment' || kind === 'action') throw new UserError('proposal-gone');
    let item = '';
    const saved = await context.change((plan) => {
      item = freshId(`${document} ${proposal.id}`, takenIds(plan), 'item');
      const fact = { id: item, about, text: body, source: { kind: 'document', document, lines } as const };
      return { ...plan, facts: [...plan.facts, fact] };
    });
    return settleProposal(context, proposal, { state: 'taken', plan: saved.plan, item });
  },
});
