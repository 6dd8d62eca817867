import { defineCommand, reply } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { messageOf } from '../../src/views/plain-text.ts';

/** Ends the address that the caller's calendar follows. */
export const unlinkCalendar = defineCommand({
  name: 'calendar unlink',
  right: 'own',
  visibility: 'private',
  inPerson: true,
  options: {},
  async run({ caller, words, calendarFeeds }) {
    const { person, account, reader } = caller;
    if (!person) throw new UserError('calendar-nobody', { account });
    const ended = await calendarFeeds.end(person.id);
    return reply(messageOf(words.say(ended ? 'ics.unlinked' : 'ics.unlinked-none'), [], reader));
  },
});
