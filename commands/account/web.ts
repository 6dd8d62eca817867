import { defineCommand, reply } from '../../src/command/command.ts';
import { pageLinkMinutes } from '../../src/command/page-links.ts';
import { UserError } from '../../src/message/errors.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';
import { strong } from '../deadline/changes.ts';

/** Gives the caller a link that opens the page, once. */
export const web = defineCommand({
  name: 'web',
  right: 'own',
  visibility: 'private',
  inPerson: true,
  options: {},
  async run({ caller, words, pageLinks }) {
    const { person, account, reader } = caller;
    if (!person) throw new UserError('page-nobody', { account });
    const url = await pageLinks.give(person.id);
    const once = words.say('web.link-once', { minutes: pageLinkMinutes, name: strong(person.name) });
    return reply(messageOf(words.say('web.link', { url }), noteOf([once]), reader), {
      data: { url },
      isSecret: true,
    });
  },
});
