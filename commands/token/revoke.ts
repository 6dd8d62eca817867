import { defineCommand, reply } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { strong } from '../deadline/changes.ts';

/** Ends a token of the caller; what speaks with it is refused from then on. */
export const revokeToken = defineCommand({
  name: 'token revoke',
  right: 'own',
  visibility: 'private',
  inPerson: true,
  options: { token: { kind: 'text', max: 40 } },
  async run({ caller, words, tokens }, { token: name }) {
    const { person, account, reader } = caller;
    if (!person) throw new UserError('token-nobody', { account });
    const ended = await tokens.end(person.id, name);
    if (!ended) {
      const known = (await tokens.list(person.id)).map((each) => each.name).join(', ');
      throw new UserError('no-such-token', { name, known, hasAny: known === '' ? 'no' : 'yes' });
    }
    return reply(messageOf(words.say('token.ended', { name: strong(ended.name) }), [], reader), {
      data: { name: ended.name },
    });
  },
});
