import { defineCommand, reply } from '../../src/command/command.ts';
import { documentsMessage } from '../../src/views/documents.ts';
import { viewOf } from '../deadline/changes.ts';

/** The documents that questions are answered from. */
export const documents = defineCommand({
  name: 'documents',
  right: 'inside',
  visibility: 'private',
  effect: 'reads',
  options: {},
  async run(context) {
    const given = await context.store.documents.list();
    const data = [
      ...context.plan.documents.map(({ id, title }) => ({ id, title, from: 'plan' })),
      ...given.map(({ id, title, format, by }) => ({ id, title, from: by, format })),
    ];
    return reply(documentsMessage(given, viewOf(context)), { data });
  },
});
