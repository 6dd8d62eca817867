import { defineCommand, reply } from '../../src/command/command.ts';
import { calendarText } from '../../src/ical/calendar-text.ts';
import { calendarParts } from '../../src/ical/choose-entries.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';

/** Gives the caller their dates as a calendar file. */
export const showCalendar = defineCommand({
  name: 'calendar',
  right: 'see',
  visibility: 'private',
  effect: 'reads',
  options: { contents: { kind: 'choice', choices: calendarParts, optional: true } },
  async run({ plan, now, calendar, caller, words, store }, { contents }) {
    const part = contents ?? (caller.person ? 'mine' : 'all');
    const [last] = await store.history({ limit: 1 });
    const text = calendarText({ plan, calendar, reader: caller, words, part }, last?.at ?? now);
    const count = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
    const files = [{ name: `${plan.id}-${part}.ics`, bytes: new TextEncoder().encode(text) }];
    const message = messageOf(
      words.say('ics.given', { count }),
      noteOf([words.say('ics.given-follow')]),
      caller.reader,
    );
    return reply({ ...message, files }, { data: { part, count } });
  },
});
