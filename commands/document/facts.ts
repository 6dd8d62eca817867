import { defineCommand, reply } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { proposalMessage } from '../../src/views/documents.ts';
import { viewOf } from '../deadline/changes.ts';

/** What a document seems to state, one thing at a time, for a person to take into the plan or to leave. */
export const documentFacts = defineCommand({
  name: 'documents facts',
  right: 'change',
  visibility: 'private',
  effect: 'reads',
  options: { document: { kind: 'text', max: 200 } },
  async run(context, { document }) {
    const known = (await context.store.documents.list()).find(
      ({ id, title }) => id === document || title === document,
    );
    if (!known) throw new UserError('no-such-document', { name: document });
    const open = (await context.store.documents.proposals(known.id)).filter(
      ({ kind }) => kind !== 'commitment' && kind !== 'action',
    );
    const data = open.map(({ id, kind, body, lines }) => ({ id, kind, text: body, lines }));
    return reply(proposalMessage(known, open, viewOf(context)), { data });
  },
});
