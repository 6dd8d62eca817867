import { type Context, defineCommand, type Reply, reply } from '../../src/command/command.ts';
import type { Person } from '../../src/domain/person.ts';
import { UserError } from '../../src/message/errors.ts';
import { paragraph } from '../../src/message/message.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';
import { strong, viewOf } from '../deadline/changes.ts';
import { personOf, readAccount, withAccount } from './account-changes.ts';

async function giveCode(person: Person, context: Context): Promise<Reply> {
  const { words, now, plan, linkCodes, caller } = context;
  const { code, until } = await linkCodes.give(person.id, now);
  const said = {
    until: { kind: 'time', at: until, zone: plan.congress.zone } as const,
    name: strong(person.name),
  };
  return reply(
    messageOf(
      words.say('link.code', { code: { kind: 'code', text: code } }),
      noteOf([words.say('link.code-once', said)]),
      caller.reader,
    ),
    { data: { code } },
  );
}

function explain({ words, caller }: Context): Reply {
  const account = { kind: 'code', text: caller.account } as const;
  const more = paragraph(...words.say('link.account', { account }));
  return reply(messageOf(words.say('link.how'), [more], caller.reader));
}

/** Gives a known person a code, and joins the account of whoever types it to that person. */
export const link = defineCommand({
  name: 'link',
  right: 'anyone',
  visibility: 'private',
  inPerson: true,
  options: { code: { kind: 'text', max: 20, optional: true } },
  async run(context, { code }) {
    const { words, now, caller, linkCodes } = context;
    const { person: known, reported } = caller;
    if (code === undefined) return known ? giveCode(known, context) : explain(context);
    const account = readAccount(caller.account);
    const id = await linkCodes.take(code, { account, now });
    const person = context.plan.people.find((each) => each.id === id);
    if (!person) throw new UserError('link-code');
    const view = viewOf(context);
    const said = { account: { kind: 'code', text: account } as const, name: strong(person.name) };
    if (personOf(account, context.plan)?.id === person.id)
      return reply(changedMessage(words.say('link.already', said), { view }));
    const saved = await context.change((plan) => withAccount(plan, person.id, account, reported));
    return reply(changedMessage(words.say('link.done', said), { view: viewOf(context, saved.plan) }));
  },
});
