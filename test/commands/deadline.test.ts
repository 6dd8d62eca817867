import { describe, expect, it } from 'vitest';
import { monday, openDesk } from './desk.ts';

const desk = openDesk();
const deadline = async (id: string) => (await desk.plan()).deadlines.find((each) => each.id === id);

describe("'deadlines'", () => {
  it('are the caller’s own, else those of the week', async () => {
    const { text } = await desk.type('deadlines', 'ecpat-focal');
    expect(text).toContain('safeguarding');
    expect(text).not.toContain('Publish the programme');
    expect((await desk.type('deadlines', 'florence-observer')).text).toContain('Publish the programme');
  });

  it('carry their dates and states for machines', async () => {
    const { reply } = await desk.type('deadlines late');
    const data = reply.kind === 'message' ? (reply.data as { id: string; late: boolean; due: string }[]) : [];
    expect(data.map(({ late }) => late)).toEqual(data.map(() => true));
    expect(data[0]?.due).toMatch(/^2008-10-31T01:59:00/);
  });

  it('are refused to somebody the plan does not know', async () => {
    const { text, failed } = await desk.type('deadlines', 'nobody-known');
    expect(failed).toBe(true);
    expect(text).toContain('do not know you');
  });
});

describe("'deadline show'", () => {
  it('says when it is due, whose midnight counts and that the template proposed it', async () => {
    const { text } = await desk.type('deadline invitations');
    expect(text).toMatch(/30 October 2008/);
    expect(text).toMatch(/end of that day in Rio de Janeiro/);
    expect(text.toLowerCase()).toContain('proposed by the template');
  });

  it('asks which one when a name fits several', async () => {
    const { text, failed } = await desk.type('show papers on the thematic areas');
    expect(failed).toBe(true);
    expect(text).toContain('Which one?');
  });
});

describe("'deadline add'", () => {
  it('adds it with its date, owner and reminders, and can be taken back', async () => {
    const { text } = await desk.type('add "Print the badges" 19 November 17:00 ecpat-focal');
    expect(text).toMatch(/Added: Print the badges, due on Wednesday, 19 November 2008, 17:00/);
    expect(await deadline('print-the-badges')).toMatchObject({ owner: 'ecpat-focal', state: 'open' });
    expect((await desk.type('undo')).text).toContain('Taken back');
    expect(await deadline('print-the-badges')).toBeUndefined();
  });

  it('is already there the second time', async () => {
    await desk.type('add "Order the banners" 20 November');
    expect((await desk.type('add "order the  banners" 20 November')).text).toContain('already in the plan');
  });

  it('asks for what is missing', async () => {
    const { reply } = await desk.type('add "Book the room"');
    expect(
      reply.kind === 'form' && reply.form.fields.flatMap(({ name, missing }) => (missing ? [name] : [])),
    ).toEqual(['due']);
  });

  it('refuses a past date, a member, and a date that is not wholly understood', async () => {
    expect((await desk.type('add "Too late" 2008-11-01')).text).toContain('in the past');
    expect((await desk.type('add "Not mine to add" 20 November', 'ecpat-focal')).text).toContain(
      'Only the secretary',
    );
    const { failed } = await desk.press('deadline add', { title: 'Odd', due: 'when the moon is full' });
    expect(failed).toBe(true);
  });

  it('keeps a hostile title as text', async () => {
    const title = '<!channel> `x` \u202Eabc __proto__';
    await desk.press('deadline add', { title, due: '21 November 2008' });
    const titles = (await desk.plan()).deadlines.map((each) => each.title);
    expect(titles).toContain('<!channel> `x` abc __proto__');
  });
});

describe("'deadline move'", () => {
  it('restates both dates and plans the reminders anew', async () => {
    const { text } = await desk.type('move programme to Friday 17:00');
    expect(text).toMatch(
      /now due on Friday, 21 November 2008, 17:00.*It was due on Wednesday, 19 November 2008/,
    );
    const waiting = await desk.store().ledger.list({ from: monday, to: monday + 5 * 86_400_000 });
    const owed = waiting.filter(({ subject, state }) => subject === 'programme' && state === 'planned');
    expect(owed.map(({ dueAt }) => dueAt)).toEqual(owed.map(() => Date.parse('2008-11-21T17:00:00-02:00')));
    expect(owed.length).toBeGreaterThan(0);
  });

  it('keeps counting from the congress when it was said so', async () => {
    await desk.type('move programme to 2 days before the congress at 12:00');
    expect((await deadline('programme'))?.due).toMatchObject({
      kind: 'relative',
      anchor: 'congress.starts',
      amount: 2,
    });
  });

  it('is not for its owner', async () => {
    const { failed } = await desk.type('move media to 1 December', 'ecpat-focal');
    expect(failed).toBe(true);
  });

  it('says what it could not read, and changes nothing', async () => {
    const before = await desk.plan();
    expect((await desk.type('move programme to end of spring')).failed).toBe(true);
    expect((await desk.plan()).version).toBe(before.version);
  });
});

describe('a date whose day and month could be either way round', () => {
  it('is taken day first, and says so', async () => {
    const said = 'I read the day before the month: Wednesday, 3 December 2008';
    expect((await desk.type('add "Count the chairs" 03/12/2008')).text).toContain(said);
    expect((await desk.type('move travel 03/12/2008')).text).toContain(said);
    expect((await desk.type('when 03/12/2008')).text).toContain(said);
    expect((await desk.type('when 13/12/2008')).text).not.toContain('before the month');
  });
});

describe("'deadline done'", () => {
  it('is for its owner, and twice is no error', async () => {
    expect((await desk.type('done media', 'ecpat-focal')).text).toContain('is done');
    const again = await desk.type('done media', 'ecpat-focal');
    expect(again.failed).toBe(false);
    expect(again.text).toContain('already marked done by Focal point, ECPAT');
  });

  it('is not for other members', async () => {
    expect((await desk.type('done interpretation', 'ecpat-focal')).text).toContain('Only its owner');
    expect(await deadline('interpretation')).toMatchObject({ state: 'open' });
  });
});

describe("'deadline reopen'", () => {
  it('opens it on the date it had', async () => {
    expect((await desk.type('reopen media')).text).toContain('is open again');
    expect((await desk.type('reopen media')).text).toContain('already open');
    expect(await deadline('media')).not.toHaveProperty('closed');
  });
});

describe("'deadline cancel'", () => {
  it('takes its reminders back and keeps it in the history', async () => {
    expect((await desk.type('cancel media')).text).toContain('is cancelled');
    const owed = await desk.store().ledger.list({ from: monday, to: monday + 30 * 86_400_000 });
    expect(owed.filter(({ subject, state }) => subject === 'media' && state === 'planned')).toEqual([]);
    expect((await desk.type('done media')).text).toContain('was cancelled');
  });
});

describe("'assign'", () => {
  it('sends the reminders to the new owner', async () => {
    expect((await desk.type('assign interpretation to unicef-focal')).text).toContain('now owns');
    const owed = await desk.store().ledger.list({ from: monday, to: monday + 3 * 86_400_000 });
    const to = owed.filter(({ subject, state }) => subject === 'interpretation' && state === 'planned');
    expect(new Set(to.map((each) => JSON.stringify(each.to)))).toEqual(
      new Set([JSON.stringify({ kind: 'person', person: 'unicef-focal' })]),
    );
    expect((await desk.type('assign interpretation unicef-focal')).text).toContain('already owns');
  });

  it('is refused to a member of whom the item is not', async () => {
    const refused = await desk.type('assign programme to ngo-focal', 'ecpat-focal');
    expect(refused.reply).toMatchObject({ failed: true, code: 'not-allowed-hand-over' });
  });

  it('names the nearest person when there is none', async () => {
    expect((await desk.type('assign interpretation to unicef-focall')).failed).toBe(true);
  });
});
