import { defineCommand, reply } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';
import { strong } from '../deadline/changes.ts';
import { dayOfReal } from './token-words.ts';

/** The tokens of the caller: what each may, since when, until when, and when it was used last. */
export const listTokens = defineCommand({
  name: 'token list',
  right: 'own',
  visibility: 'private',
  inPerson: true,
  effect: 'reads',
  options: {},
  async run({ caller, words, tokens, calendar }) {
    const { person, account, reader } = caller;
    if (!person) throw new UserError('token-nobody', { account });
    const list = await tokens.list(person.id);
    const items = list.map(({ name, scope, madeAt, until, usedAt }) => ({
      text: [
        ...words.say(`token.listed-${scope}`, {
          name: strong(name),
          made: dayOfReal(madeAt, reader, calendar),
          until: dayOfReal(until, reader, calendar),
        }),
        ' ',
        ...(usedAt === undefined
          ? words.say('token.unused')
          : words.say('token.used', { on: dayOfReal(usedAt, reader, calendar) })),
      ],
    }));
    const fact = words.say('token.count', { count: list.length });
    const blocks = [
      ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
      ...noteOf([words.say('token.how')]),
    ];
    return reply(messageOf(fact, blocks, reader), { data: list });
  },
});
