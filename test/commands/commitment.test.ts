import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();
const dayMs = 86_400_000;
const commitment = async (id: string) => (await desk.plan()).commitments.find((each) => each.id === id);

describe("'commitment add'", () => {
  it('adds one of an organisation, and the same again is already there', async () => {
    const typed = 'commitment add "Adopt a national plan" brazil 15 March 2009';
    expect((await desk.type(typed)).text).toContain('Added: Adopt a national plan, not started.');
    expect(await commitment('adopt-a-national-plan')).toMatchObject({
      organisation: 'brazil',
      status: 'not-started',
    });
    expect((await desk.type(typed)).text).toContain('in the plan already');
  });

  it('says how a date was read, and takes none that is over', async () => {
    const { text } = await desk.type('commitment add "Train judges" brazil end of 2010');
    expect(text).toContain('Due Friday, 31 December 2010');
    const past = await desk.type('commitment add "Train nurses" brazil 5 May 2001');
    expect([past.failed, await commitment('train-nurses')]).toEqual([true, undefined]);
    await desk.type('undo');
  });

  it('takes options by their names, too', async () => {
    await desk.type('commitment add organisation:brazil title:"Found a school" level:national');
    expect(await commitment('found-a-school')).toMatchObject({ organisation: 'brazil', level: 'national' });
    await desk.type('undo');
  });

  it('asks which one by whose it is', async () => {
    for (const id of ['unicef', 'ecpat']) await desk.type(`commitment add "Evaluate campaigns" ${id}`);
    const { reply } = await desk.type('commitment evaluate campaigns');
    const labels = reply.message.blocks
      .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .map(({ label }) => label);
    expect(labels).toEqual(['UNICEF · Evaluate campaigns', 'ECPAT · Evaluate campaigns']);
    expect((await desk.type('commitment evaluate campaigns unicef')).text).toContain('UNICEF');
    for (const _ of labels) await desk.type('undo');
  });

  it('asks for the organisation, and is not for members', async () => {
    const { reply } = await desk.type('commitment add "Open a helpline"');
    expect(reply.kind === 'form' && reply.form.fields.map(({ name }) => name)).toContain('organisation');
    expect((await desk.type('commitment add "Open a helpline" unicef', 'unicef-focal')).failed).toBe(true);
    await desk.type('commitment add "Open a helpline" unicef');
  });
});

describe("'answer'", () => {
  it('is for the focal point, the secretary and the chair, and for nobody else', async () => {
    const { text } = await desk.type(
      'answer open-a-helpline in-progress "The line is staffed"',
      'unicef-focal',
    );
    expect(text).toContain('Open a helpline is in progress');
    const other = await desk.type('answer open-a-helpline fulfilled', 'ecpat-focal');
    expect(other.failed).toBe(true);
    expect(other.text).toContain('Nothing was changed');
    expect(await commitment('open-a-helpline')).toMatchObject({
      status: 'in-progress',
      line: [{ by: 'unicef-focal', was: 'not-started', status: 'in-progress', text: 'The line is staffed' }],
    });
  });

  it('said twice is no error and is kept once', async () => {
    expect((await desk.type('answer open-a-helpline in-progress', 'unicef-focal')).text).toContain(
      'said already',
    );
    expect((await commitment('open-a-helpline'))?.line).toHaveLength(1);
  });

  it('asks for the reason of a withdrawal', async () => {
    expect((await desk.type('answer open-a-helpline withdrawn', 'unicef-focal')).text).toContain('say why');
  });

  it('can be taken back', async () => {
    await desk.type('answer open-a-helpline fulfilled', 'unicef-focal');
    expect((await desk.type('undo', 'unicef-focal')).text).toContain('Taken back');
    expect(await commitment('open-a-helpline')).toMatchObject({ status: 'in-progress' });
  });
});

describe("'progress'", () => {
  it('keeps a sentence and changes no status', async () => {
    await desk.type('progress open-a-helpline "Forty calls a day"', 'unicef-focal');
    expect(await commitment('open-a-helpline')).toMatchObject({ status: 'in-progress' });
    expect((await commitment('open-a-helpline'))?.line?.at(-1)).toMatchObject({ text: 'Forty calls a day' });
  });
});

describe("'evidence'", () => {
  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.org/x',
    'https://user:word@example.org/',
    'report',
  ])('refuses %s and keeps nothing', async (link) => {
    const { text, failed } = await desk.press(
      'evidence',
      { commitment: 'open-a-helpline', link },
      'unicef-focal',
    );
    expect(failed).toBe(true);
    expect(text).toContain('https://');
  });

  it('keeps a link, once', async () => {
    const typed = 'evidence open-a-helpline https://example.org/line';
    expect((await desk.type(typed, 'unicef-focal')).text).toContain('is kept');
    expect((await desk.type(typed, 'unicef-focal')).text).toContain('already');
  });
});

describe("'commitment'", () => {
  it('shows the line through time, with who and when; what is not for all to a member of the organisation only', async () => {
    const { text } = await desk.type('commitment open-a-helpline', 'unicef-focal');
    expect(text).toMatch(
      /17 November 2008.*Focal point, UNICEF: from not started to in progress — The line is staffed/,
    );
    const plan = await desk.plan();
    await desk.store().save({
      basedOn: plan.version,
      by: 'secretary',
      via: 'test',
      verb: 'test',
      now: 0,
      plan: {
        ...plan,
        commitments: plan.commitments.map((each) => ({
          ...each,
          visibility: { progress: 'organisation' as const },
        })),
      },
    });
    expect((await desk.type('commitment open-a-helpline', 'ecpat-focal')).text).not.toContain(
      'The line is staffed',
    );
    expect((await desk.type('commitment open-a-helpline', 'unicef-focal')).text).toContain(
      'The line is staffed',
    );
  });

  it('has the nearest name for one that is not there', async () => {
    expect((await desk.type('commitment open-a-helplin')).text).toContain('Open a helpline');
  });
});

describe("'commitment due'", () => {
  it('is for the secretary, and says the date before', async () => {
    const { text } = await desk.type('commitment due adopt-a-national-plan 15 June 2009');
    expect(text).toMatch(/now due on Monday, 15 June 2009.*was due on Sunday, 15 March 2009/s);
    expect((await desk.type('commitment due open-a-helpline 1 June 2009', 'unicef-focal')).failed).toBe(true);
  });
});

describe("'amend'", () => {
  it('keeps what has changed', async () => {
    await desk.type('amend open-a-helpline "Two cities instead of ten"', 'unicef-focal');
    expect(await commitment('open-a-helpline')).toMatchObject({
      status: 'changed',
      reason: 'Two cities instead of ten',
    });
  });
});

describe("'decline'", () => {
  it('asks for one line, and keeps it as the decision', async () => {
    const { reply } = await desk.press('decline', { commitment: 'open-a-helpline' }, 'unicef-focal');
    expect(reply.kind === 'form' && reply.form.fields.map(({ name }) => name)).toContain('because');
    const { text } = await desk.type('decline open-a-helpline "The ministry runs one"', 'unicef-focal');
    expect(text).toContain('The decision is kept with its reason: The ministry runs one');
    expect(await commitment('open-a-helpline')).toMatchObject({ status: 'withdrawn' });
  });
});

describe("'follow-ups'", () => {
  it('are mine when I answer for any, else all; late ones on demand', async () => {
    expect((await desk.type('follow-ups', 'unicef-focal')).text).toContain('Your commitment');
    expect((await desk.type('follow-ups all')).text).toContain('Government of Brazil');
    expect((await desk.type('follow-ups late')).text).toContain('No commitment is late');
    desk.later(250 * dayMs);
    expect((await desk.type('follow-ups late')).text).toContain('Adopt a national plan');
  });
});
