import { defineCommand, reply } from '../../src/command/command.ts';
import { calendarParts } from '../../src/ical/choose-entries.ts';
import { UserError } from '../../src/message/errors.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';

/** Gives the caller an address that a calendar can follow, instead of an earlier one. */
export const linkCalendar = defineCommand({
  name: 'calendar link',
  right: 'own',
  visibility: 'private',
  inPerson: true,
  options: { contents: { kind: 'choice', choices: calendarParts, optional: true } },
  async run({ caller, words, calendarFeeds }, { contents = 'mine' }) {
    const { person, account, reader } = caller;
    if (!person) throw new UserError('calendar-nobody', { account });
    const url = await calendarFeeds.give(person.id, contents);
    const secret = words.say('ics.link-secret', { end: { kind: 'code', text: 'calendar unlink' } });
    return reply(messageOf(words.say('ics.link', { url }), noteOf([secret]), reader), {
      data: { url },
      isSecret: true,
    });
  },
});
