import { defineCommand, reply } from '../../src/command/command.ts';
import { scopes } from '../../src/command/scope.ts';
import { UserError } from '../../src/message/errors.ts';
import { paragraph } from '../../src/message/message.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';
import { strong } from '../deadline/changes.ts';
import { dayOfReal } from './token-words.ts';

/** Gives the caller a token with which a program speaks in their name; it is shown this once. */
export const addToken = defineCommand({
  name: 'token add',
  right: 'own',
  visibility: 'private',
  inPerson: true,
  options: {
    scope: { kind: 'choice', choices: scopes, optional: true },
    token: { kind: 'text', max: 40, optional: true },
  },
  async run({ caller, words, tokens, calendar }, { scope = 'read', token: name }) {
    const { person, account, reader } = caller;
    if (!person) throw new UserError('token-nobody', { account });
    const { secret, token, address } = await tokens.give(person.id, { name, scope });
    const until = dayOfReal(token.until, reader, calendar);
    const may = words.say(`token.may-${scope}`, { name: strong(person.name) });
    const ends = words.say('token.ends', {
      end: { kind: 'code', text: `token revoke ${token.name}` },
      until,
    });
    const blocks = [
      paragraph({ kind: 'code', text: secret }),
      paragraph(...words.say('token.where', { mcp: `${address}/mcp`, api: `${address}/api` })),
      ...noteOf([may, words.say('token.secret'), ends]),
    ];
    const message = messageOf(words.say('token.given', { name: strong(token.name) }), blocks, reader);
    const data = { token: secret, name: token.name, scope, until: token.until };
    return reply(message, { data, isSecret: true });
  },
});
