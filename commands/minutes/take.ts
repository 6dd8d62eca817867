import { defineCommand } from '../../src/command/command.ts';
import type { Deadline } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { freshId, takenIds } from '../../src/text/fresh-id.ts';
import { openProposal, settleProposal } from '../document/settle-fact.ts';
import { openActions, titleOfAction } from './actions.ts';

/** Adds what a document gives somebody to do as a deadline of theirs, with the lines it stands on. */
export const takeAction = defineCommand({
  name: 'deadline take',
  right: 'change',
  visibility: 'private',
  options: { proposal: { kind: 'text', max: 20 } },
  async run(context, { proposal: id }) {
    const proposal = await openProposal(context, id);
    const { document, lines } = proposal;
    const known = (await context.store.documents.all()).find(({ id: one }) => one === document);
    const [shown] = known ? openActions([proposal], known, context) : [];
    if (!shown) throw new UserError('proposal-gone');
    const { action, owner } = shown;
    const title = titleOfAction(shown);
    let item = '';
    const saved = await context.change((plan) => {
      item = freshId(title, takenIds(plan), 'deadline');
      const deadline: Deadline = {
        id: item,
        title,
        due: action.due,
        ...(owner && { owner: owner.id }),
        state: 'open',
        source: { kind: 'document', document, lines },
      };
      return { ...plan, deadlines: [...plan.deadlines, deadline] };
    });
    return settleProposal(context, proposal, { state: 'taken', plan: saved.plan, item });
  },
});
