import { defineCommand, reply } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { strong, viewOf } from '../deadline/changes.ts';
import { personOf, readAccount, withoutAccount } from './account-changes.ts';

/** Takes an account away from the person whose it was. */
export const unlink = defineCommand({
  name: 'people unlink',
  right: 'change',
  visibility: 'private',
  inPerson: true,
  options: { account: { kind: 'text', max: 90 } },
  async run(context, { account: typed }) {
    const { words, plan } = context;
    const account = personOf(typed.trim(), plan) ? typed.trim() : readAccount(typed);
    const person = personOf(account, plan);
    if (!person) throw new UserError('unlink-unknown', { account });
    const saved = await context.change((present) => withoutAccount(present, account));
    const said = { account: { kind: 'code', text: account } as const, name: strong(person.name) };
    const view = viewOf(context, saved.plan);
    return reply(changedMessage(words.say('unlink.done', said), { view, entry: saved.entry?.id }));
  },
});
