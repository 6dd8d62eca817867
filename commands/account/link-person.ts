import { defineCommand, reply } from '../../src/command/command.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { strong, viewOf } from '../deadline/changes.ts';
import { personOf, readAccount, withAccount } from './account-changes.ts';

/** The secretary joins an account to a person of the plan. */
export const linkPerson = defineCommand({
  name: 'people link',
  right: 'change',
  visibility: 'private',
  inPerson: true,
  options: { person: { kind: 'person' }, account: { kind: 'text', max: 90 } },
  async run(context, { person, account: typed }) {
    const { words, plan } = context;
    const account = readAccount(typed);
    const said = { account: { kind: 'code', text: account } as const, name: strong(person.name) };
    if (personOf(account, plan)?.id === person.id)
      return reply(changedMessage(words.say('link.already', said), { view: viewOf(context) }));
    const saved = await context.change((present) => withAccount(present, person.id, account));
    const view = viewOf(context, saved.plan);
    return reply(changedMessage(words.say('link.done', said), { view, entry: saved.entry?.id }));
  },
});
