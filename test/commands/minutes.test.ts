import { describe, expect, it } from 'vitest';
import { buttonsOf } from '../../src/message/message.ts';
import { type Heard, openDesk } from './desk.ts';

const desk = openDesk();

const minutes = [
  'Planning committee',
  'Minutes of the meeting of 17 November 2008',
  '',
  '1. Venue',
  'Brazil promised the hall years ago.',
  'Nobody will print the badges before 19 November 2008.',
  '',
  'Action items:',
  '- Focal point, ECPAT: order the headsets (by 20 November)',
  '- Jane Stranger: three quotes for the buses, due 21 November 2008',
  '- Secretary: no action',
  '- All: read the programme by 19 November',
  '- Focal point, UNICEF to book the rooms by 3 November 2008',
].join('\n');

async function press(heard: Heard, label: string): Promise<Heard> {
  const button = buttonsOf(heard.reply.message).find((each) => each.label === label);
  if (!button) throw new Error(`no “${label}” in ${heard.text}`);
  return desk.press(button.command, { ...button.options });
}
const titled = async (title: string) => (await desk.plan()).deadlines.find((each) => each.title === title);

describe("'deadline propose' and 'deadline take'", () => {
  it('say what to do without a document', async () => {
    expect((await desk.type('deadline propose')).text).toContain('Give the minutes first');
    expect((await desk.type('deadline propose no-such')).failed).toBe(true);
  });

  it('offer the tasks of given minutes that lie ahead, one at a time, and add them only when told', async () => {
    const given = await desk.give({ name: 'minutes.txt', bytes: new TextEncoder().encode(minutes) });
    expect(given.text).toContain('It gives people 2 tasks by a day');
    const first = await press(given, 'Look at the tasks');
    expect(first.text).toContain('Order the headsets');
    expect(first.text).toContain('Focal point, ECPAT, by Thursday, 20 November 2008');
    expect(await titled('Order the headsets')).toBeUndefined();
    const second = await press(first, 'Add');
    expect(await titled('Order the headsets')).toMatchObject({
      owner: 'ecpat-focal',
      due: { kind: 'absolute', on: '2008-11-20' },
      source: { kind: 'document', document: 'minutes', lines: [9] },
    });
    expect(second.text).toContain('The plan knows nobody, or several, called Jane Stranger');
    await press(second, 'Add');
    const buses = await titled('Jane Stranger: Three quotes for the buses');
    expect(buses?.due).toMatchObject({ on: '2008-11-21' });
    expect(buses?.owner).toBeUndefined();
    const again = await desk.type('deadline propose minutes');
    expect(again.text).toContain('no task is left');
    const taken = first.reply.message;
    const [add] = buttonsOf(taken).filter(({ command }) => command === 'deadline take');
    expect((await desk.press('deadline take', { ...add?.options })).text).toContain('decided on that before');
  });

  it('are for who keeps the plan', async () => {
    expect((await desk.type('deadline propose minutes', 'ecpat-focal')).failed).toBe(true);
  });
});
