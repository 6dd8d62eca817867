import { defineCommand, reply } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { strong, viewOf } from '../deadline/changes.ts';

/** Removes a document that a person gave; what was taken from it into the plan stays there. */
export const removeDocument = defineCommand({
  name: 'documents remove',
  right: 'change',
  visibility: 'private',
  options: { document: { kind: 'text', max: 200 } },
  async run(context, { document }) {
    const { store, plan, words } = context;
    const found = (await store.documents.list()).find(
      ({ id, title }) => id === document || title === document,
    );
    if (!found && plan.documents.some(({ id }) => id === document))
      throw new UserError('document-of-plan', { name: document });
    if (!found || !(await store.documents.remove(found.id)))
      throw new UserError('no-such-document', { name: document });
    const fact = words.say('documents.removed', { title: strong(found.title) });
    return reply(messageOf(fact, [], viewOf(context).reader), { data: { id: found.id } });
  },
});
