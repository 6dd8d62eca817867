import { type Choice, defineCommand, reply } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { actionMessage, documentChoice } from '../../src/views/actions.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { viewOf } from '../deadline/changes.ts';
import { actionsOf, openActions } from './actions.ts';

/** What a document, such as the minutes of a meeting, gives somebody to do by a day: to add one by one, or to leave. */
export const proposeActions = defineCommand({
  name: 'deadline propose',
  right: 'change',
  visibility: 'private',
  options: { document: { kind: 'text', max: 200, optional: true } },
  async run(context, { document }) {
    const { words, caller, store } = context;
    const { documents } = store;
    if (document === undefined) {
      const choices = (await documents.list()).map(({ id, title }): Choice => ({ value: id, label: title }));
      const said = words.say(choices.length === 0 ? 'actions.no-documents' : 'promises.choose');
      return reply(messageOf(said, documentChoice(choices), caller.reader), { data: choices });
    }
    const known = (await documents.all()).find(({ id, title }) => id === document || title === document);
    if (!known) throw new UserError('no-such-document', { name: document });
    const found = actionsOf(known, context);
    await documents.propose(
      known.id,
      found.map(({ text, lines }) => ({ kind: 'action' as const, about: '', body: text, lines })),
    );
    const open = openActions(await documents.proposals(known.id), known, context);
    const data = open.map(({ proposal, action, owner }) => ({
      id: proposal.id,
      text: action.text,
      task: action.task,
      owner: owner?.id ?? null,
      lines: proposal.lines,
    }));
    return reply(actionMessage(known, open, viewOf(context)), { data });
  },
});
