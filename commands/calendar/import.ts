import { defineCommand, reply } from '../../src/command/command.ts';
import { keepGivenMeetings } from '../../src/ical/kept.ts';
import { mostMeetings, readMeetings } from '../../src/ical/read-meetings.ts';
import { UserError } from '../../src/message/errors.ts';
import { fileName } from '../../src/text/text.ts';
import { meetingsPreviewMessage } from '../../src/views/meetings-import.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';
import { givenFile } from '../document/given-file.ts';
import { countsOf, importerFor, readingFor } from './meetings.ts';

/** Shows what a calendar file of meetings would change; it is kept for the button that does so. */
export const importCalendar = defineCommand({
  name: 'calendar import',
  right: 'change',
  visibility: 'private',
  inPerson: true,
  options: { file: { kind: 'file' } },
  async run(context, { file: path }) {
    const { store, now, plan } = context;
    const given = await givenFile(path, context);
    const file = fileName(given.name);
    const read = readMeetings(new TextDecoder().decode(given.bytes), readingFor(context));
    if ('refused' in read) throw new UserError(`calendar-${read.refused}`, { file, max: mostMeetings });
    const { found, left } = read;
    const made = (await importerFor(found, context))(plan);
    const { added, changed, cancelled, events, known, over } = made;
    const counts = countsOf(made);
    if (Object.values(counts).some((count) => count > 0))
      await keepGivenMeetings(store, actorOf(context), { file, found, at: now });
    const message = meetingsPreviewMessage(
      { file, added, changed, cancelled, events, over, left },
      viewOf(context, made.plan),
    );
    return reply(message, { data: { ...counts, known, over, left } });
  },
});
