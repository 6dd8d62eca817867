import { defineCommand, reply } from '../../src/command/command.ts';
import type { MeetingsImport } from '../../src/ical/import-meetings.ts';
import { givenMeetings, keepGivenMeetings, keepImported } from '../../src/ical/kept.ts';
import { UserError } from '../../src/message/errors.ts';
import { meetingsTakenMessage } from '../../src/views/meetings-import.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';
import { countsOf, importerFor } from './meetings.ts';

const nothing: Pick<MeetingsImport, 'added' | 'changed' | 'cancelled' | 'events'> = {
  ...{ added: [], changed: [], cancelled: [] },
  events: { added: [], changed: [], removed: [], needed: [] },
};

/** Does what the preview of a calendar file showed, or with `nothing` lets it go. */
export const takeCalendar = defineCommand({
  name: 'calendar take',
  right: 'change',
  visibility: 'private',
  inPerson: true,
  options: { takeover: { kind: 'choice', choices: ['all', 'nothing'] } },
  async run(context, { takeover }) {
    const { store, now, words } = context;
    const by = actorOf(context);
    const given = await givenMeetings(store, by, now);
    if (!given) throw new UserError('calendar-gone');
    const { file, found } = given;
    await keepGivenMeetings(store, by, undefined);
    if (takeover === 'nothing')
      return reply(messageOf(words.say('sheet.left', { file }), [], viewOf(context).reader));
    const importInto = await importerFor(found, context);
    let made: MeetingsImport | undefined;
    const saved = await context.change((plan) => {
      made = importInto(plan);
      return made.plan;
    });
    if (made) await keepImported(store, made.imported);
    const { added, changed, cancelled, events } = made ?? nothing;
    const shown = { file, added, changed, cancelled, events, over: 0, left: 0 };
    return reply(meetingsTakenMessage(shown, viewOf(context, saved.plan), saved.entry?.id), {
      data: countsOf(shown),
    });
  },
});
