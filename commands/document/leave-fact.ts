import { defineCommand } from '../../src/command/command.ts';
import { openProposal, settleProposal } from './settle-fact.ts';

/** Leaves out of the plan what a document seems to state. */
export const leaveFact = defineCommand({
  name: 'fact leave',
  right: 'change',
  visibility: 'private',
  options: { proposal: { kind: 'text', max: 20 } },
  async run(context, { proposal: id }) {
    return settleProposal(context, await openProposal(context, id), { state: 'left' });
  },
});
