import { describe, expect, it } from 'vitest';
import { buttonsOf } from '../../src/message/message.ts';
import { type Heard, openDesk } from './desk.ts';

const desk = openDesk();

const file = (hour: string, more: readonly string[] = []) =>
  new TextEncoder().encode(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:visit@example.org',
      'SUMMARY:Visit of the venue',
      `DTSTART;TZID=America/Sao_Paulo:20081120T${hour}0000`,
      ...more,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );

async function press({ reply }: Heard, label: string): Promise<Heard> {
  const button = buttonsOf(reply.message).find((each) => each.label === label);
  if (!button) throw new Error(`no “${label}” in ${reply.message.summary}`);
  return desk.press(button.command, { ...button.options }, 'secretary', 'chat');
}
const visits = async () =>
  (await desk.plan()).deadlines.filter(({ title }) => title === 'Visit of the venue');

describe("'calendar import' of a file that was given, and 'calendar take'", () => {
  it('shows what it would add and changes nothing; the button adds it, and undo takes it back', async () => {
    const shown = await desk.give({ name: 'meetings.ics', bytes: file('15') });
    expect(shown.text).toContain('Nothing is changed yet');
    expect(shown.text).toContain('Visit of the venue · Thursday, 20 November 2008, 15:00');
    expect(await visits()).toEqual([]);
    const taken = await press(shown, 'Take it over');
    expect(taken.text).toContain('one new meeting');
    expect(await visits()).toMatchObject([{ meeting: true, state: 'open' }]);
    expect((await press(shown, 'Take it over')).text).toContain('no longer at hand');
  });

  it('moves what moved, and says from when to when', async () => {
    expect((await desk.give({ name: 'meetings.ics', bytes: file('15') })).text).toContain(
      'nothing that is new',
    );
    const shown = await desk.give({ name: 'meetings.ics', bytes: file('16') });
    expect(shown.text).toMatch(/15:00.*→.*16:00/);
    await press(shown, 'Leave it');
    expect((await visits())[0]?.due).toMatchObject({ at: '15:00' });
    await press(await desk.give({ name: 'meetings.ics', bytes: file('16') }), 'Take it over');
    expect(await visits()).toMatchObject([{ due: { on: '2008-11-20', at: '16:00' } }]);
    const off = await desk.give({ name: 'meetings.ics', bytes: file('16', ['STATUS:CANCELLED']) });
    expect((await press(off, 'Take it over')).text).toContain('one cancelled');
    expect(await visits()).toMatchObject([{ state: 'cancelled' }]);
  });

  it('shows an event of the congress with its hours, adds it, and undo takes it back', async () => {
    const bytes = new TextEncoder().encode(
      new TextDecoder()
        .decode(file('20', ['DTEND;TZID=America/Sao_Paulo:20081126T223000']))
        .replace('20081120T', '20081126T')
        .replace('visit@', 'dinner@')
        .replace('Visit of the venue', 'Gala dinner'),
    );
    const shown = await desk.give({ name: 'programme.ics', bytes });
    expect(shown.text).toContain('One event of the congress would be added');
    expect(shown.text).toMatch(/Gala dinner · Wednesday, 26 November 2008, 20:00.* – .*22:30/);
    const taken = await press(shown, 'Take it over');
    expect(taken.text).toContain('Events of the congress: one new');
    const dinners = async () => (await desk.plan()).events.filter(({ name }) => name === 'Gala dinner');
    expect(await dinners()).toMatchObject([{ startTime: '20:00', endTime: '22:30' }]);
    await press(taken, 'Undo');
    expect(await dinners()).toEqual([]);
  });

  it('is for who keeps the plan, and refuses what is no calendar', async () => {
    const broken = await desk.give({ name: 'x.ics', bytes: new TextEncoder().encode('hello') });
    expect(broken.failed).toBe(true);
    expect(broken.text).toContain('cannot read x.ics as a calendar');
    expect((await desk.type('calendar import /etc/hostname', 'ecpat-focal')).failed).toBe(true);
  });
});
