import { type Context, defineCommand, type Reply, reply } from '../../src/command/command.ts';
import { accountOfAddress, parseAddress } from '../../src/domain/address.ts';
import type { Person } from '../../src/domain/person.ts';
import { AdapterError, UserError } from '../../src/message/errors.ts';
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

/** Sends a code to an address, which the person types here: so it is known whose the address is. */
async function sendCode(address: string, person: Person, context: Context): Promise<Reply> {
  const { words, now, plan, linkCodes, caller, mail } = context;
  const account = accountOfAddress(address);
  const said = { address: { kind: 'code', text: address } as const, name: strong(person.name) };
  const owner = personOf(account, plan);
  if (owner?.id === person.id)
    return reply(
      changedMessage(words.say('link.already', { ...said, account: said.address }), {
        view: viewOf(context),
      }),
    );
  if (owner) throw new UserError('link-taken', { account, name: owner.name });
  if (!mail) throw new UserError('mail-off');
  const { code, until } = await linkCodes.give(person.id, now, account);
  const when = { kind: 'time', at: until, zone: plan.congress.zone } as const;
  const letter = messageOf(
    words.say('link.mail', { code: { kind: 'code', text: code }, name: said.name }),
    noteOf([words.say('link.mail-once', { until: when })]),
    caller.reader,
  );
  await mail(address, letter, caller.reader).catch((error: unknown) => {
    throw error instanceof AdapterError ? new UserError('mail-failed', { address }) : error;
  });
  return reply(messageOf(words.say('link.mailed', said), [], caller.reader));
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
  options: { code: { kind: 'text', max: 100, optional: true } },
  async run(context, { code }) {
    const { words, now, caller, linkCodes } = context;
    const { person: known, reported } = caller;
    if (code === undefined) return known ? giveCode(known, context) : explain(context);
    const address = parseAddress(code);
    if (address !== undefined) return known ? sendCode(address, known, context) : explain(context);
    const by = { account: caller.account, person: known?.id, now };
    const taken = await linkCodes.take(code, by);
    const person = context.plan.people.find((each) => each.id === taken?.person);
    if (!person) throw new UserError('link-code');
    const account = taken?.account ?? readAccount(caller.account);
    const view = viewOf(context);
    const said = { account: { kind: 'code', text: account } as const, name: strong(person.name) };
    if (personOf(account, context.plan)?.id === person.id)
      return reply(changedMessage(words.say('link.already', said), { view }));
    const saved = await context.change((plan) =>
      withAccount(plan, person.id, account, taken?.account ? {} : reported),
    );
    return reply(changedMessage(words.say('link.done', said), { view: viewOf(context, saved.plan) }));
  },
});
