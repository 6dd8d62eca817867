import { type Choice, type Context, defineCommand, reply } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { promisesIn } from '../../src/text/promises.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { documentButtons, promiseMessage } from '../../src/views/promises.ts';
import { viewOf } from '../deadline/changes.ts';

/** The documents that people gave, to choose from. */
async function choiceOfDocuments(context: Context) {
  const { words, caller, store } = context;
  const choices = (await store.documents.list()).map(
    ({ id, title }): Choice => ({ value: id, label: title }),
  );
  if (choices.length === 0)
    return reply(messageOf(words.say('promises.no-documents'), [], caller.reader), { data: [] });
  const message = messageOf(words.say('promises.choose'), documentButtons(choices), caller.reader);
  return reply(message, { data: choices });
}

/** Sentences of a document that promise something, one at a time, to add as commitments or to leave. */
export const proposeCommitments = defineCommand({
  name: 'commitment propose',
  right: 'change',
  visibility: 'private',
  options: { document: { kind: 'text', max: 200, optional: true } },
  async run(context, { document }) {
    if (document === undefined) return choiceOfDocuments(context);
    const { documents } = context.store;
    const known = (await documents.all()).find(({ id, title }) => id === document || title === document);
    if (!known) throw new UserError('no-such-document', { name: document });
    const found = promisesIn(known.body, context.plan.locale);
    await documents.propose(
      known.id,
      found.map(({ text, lines }) => ({ kind: 'commitment' as const, about: '', body: text, lines })),
    );
    const open = (await documents.proposals(known.id)).filter(({ kind }) => kind === 'commitment');
    const data = open.map(({ id, body, lines }) => ({ id, text: body, lines }));
    return reply(promiseMessage(known, open, viewOf(context)), { data });
  },
});
