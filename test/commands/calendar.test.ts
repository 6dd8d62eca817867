import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

/** The titles in the calendar file that was given. */
async function titles(text: string, as?: string): Promise<string[]> {
  const { reply } = await desk.type(text, as);
  const [file] = reply.message.files ?? [];
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(file?.bytes)) as never);
  return calendar.getAllSubcomponents('vevent').map((each) => String(each.getFirstPropertyValue('summary')));
}

describe("'calendar'", () => {
  it('gives what is one’s own as a file, privately, and everything to whoever wants it', async () => {
    const { reply, text } = await desk.type('calendar', 'ngo-focal');
    expect([reply.visibility, reply.message.files?.[0]?.name]).toEqual(['private', 'rio-2008-mine.ics']);
    expect(text).toMatch(/^\d+ dates, as a calendar file/);
    expect(await titles('calendar', 'ngo-focal')).toContain(
      'Finish the background papers on the thematic areas',
    );
    expect(await titles('calendar', 'ngo-focal')).not.toContain('Publish the programme');
    expect(await titles('calendar all', 'ngo-focal')).toContain('Publish the programme');
  });

  it('is for the people of the plan', async () => {
    expect((await desk.typeOn('slack:T1/U9', 'calendar')).failed).toBe(true);
  });
});

describe("'calendar link', 'calendar unlink'", () => {
  it('are refused where there is no page to follow, with the way to a file', async () => {
    const { failed, text } = await desk.type('calendar link');
    expect([failed, text]).toEqual([true, expect.stringContaining('“calendar” gives a file')]);
    expect((await desk.type('calendar unlink')).text).toContain('You have no such address');
  });
});
