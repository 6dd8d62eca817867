import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

describe('a question mark alone', () => {
  it('gets the help', async () => {
    for (const typed of ['?', ' ¿? ']) {
      const { text } = await desk.chat(typed);
      expect(text).toContain('I keep track of the objectives and deadlines');
    }
  });
});

describe('an overview', () => {
  it.each([
    'give me an overview',
    'show us the overview please',
    'me dá um resumo',
    'dame un resumen',
    'donne-moi un aperçu',
    'dammi una panoramica',
  ])('is given to who asks to be given it: “%s”', async (typed) => {
    expect((await desk.type(typed)).text).toMatch(/deadlines are done|prazos|plazos|échéances|scadenze/);
  });
});

describe("'ask'", () => {
  it('answers with the line it stands on', async () => {
    const { reply } = await desk.type('ask who hosts the congress?');
    expect(reply).toMatchObject({
      data: { declined: false, short: expect.stringContaining('Brazil'), citations: [{ lines: [21] }] },
    });
  });

  it('says honestly that the plan does not hold it', async () => {
    const { reply, text } = await desk.type('ask what is the dress code?', 'ngo-focal');
    expect(reply).toMatchObject({ data: { declined: true, citations: [] } });
    expect(text).toContain('Secretary');
    expect(text).toContain('Ask the secretary');
  });

  it('names the secretary neither to herself nor to be asked: she may answer it', async () => {
    const { reply, text } = await desk.type('ask what is the dress code?');
    expect(reply).toMatchObject({ data: { declined: true } });
    expect(text).not.toContain('Secretary');
    expect(text).not.toContain('Ask the secretary');
    expect(text).toContain('Answer it');
  });

  it('says everything in the language of the question, dates and buttons too', async () => {
    const { reply, text } = await desk.type('ask quem organiza o congresso?');
    expect(reply.message.locale).toBe('pt-BR');
    expect(text).toMatch(/linha 21/);
    expect(text).toMatch(/segunda-feira, 17 de novembro de 2008/);
    expect(JSON.stringify(reply.message.blocks)).toContain('Ajudou');
  });
});

describe("'when'", () => {
  it('shows a day, an instant and a range as they are understood', async () => {
    const data = async (text: string) => (await desk.type(`when ${text}`)).reply;
    expect(await data('T-14')).toMatchObject({ data: { kind: 'day', on: '2008-11-11' } });
    expect(await data('tomorrow 17:00')).toMatchObject({
      data: { kind: 'instant', at: '2008-11-18T19:00:00.000Z' },
    });
    expect(await data('25-28 November')).toMatchObject({
      data: { kind: 'range', from: '2008-11-25', to: '2008-11-28' },
    });
  });

  it('lets a question be one, although a day stands in it', async () => {
    const { text } = await desk.type('when is the programme due on 8 march');
    expect(text).toContain('Publish the programme');
  });

  it('says what it could not read', async () => {
    expect((await desk.type('when the moon is full')).failed).toBe(true);
  });
});

const askedIds = async () =>
  (await desk.store().questions.gaps({ limit: 50 })).map(({ id, body, times }) => ({ id, body, times }));

type GapsData = {
  counts: Record<string, number>;
  questions: { id: number; question: string; state: string }[];
  ratings: { helpful: number; notHelpful: number; questions: { question: string; notHelpful: number }[] };
};
const gapsData = async (): Promise<GapsData> => {
  const { reply } = await desk.type('gaps');
  return (reply as { data: unknown }).data as GapsData;
};

describe("'gaps'", () => {
  it('counts a question that is asked again, and lists it for the secretary alone', async () => {
    await desk.type('ask which hotel is booked?', 'ecpat-focal');
    await desk.type('ask Which hotel is booked', 'unicef-focal');
    expect(await askedIds()).toContainEqual(
      expect.objectContaining({ body: 'which hotel is booked?', times: 2 }),
    );
    expect((await desk.type('gaps')).text).toContain('which hotel is booked?');
    expect((await desk.type('gaps', 'ecpat-focal')).failed).toBe(true);
  });

  it("takes the answer into the plan with 'gap answer', with who said so, until that is taken back", async () => {
    const gap = (await askedIds()).find(({ body }) => body.includes('hotel'));
    const options = { asked: String(gap?.id), answer: 'The delegates stay at the Hotel Glória.' };
    expect((await desk.press('gap answer', options, 'ecpat-focal')).failed).toBe(true);
    expect((await desk.press('gap answer', options)).failed).toBe(false);
    expect((await gapsData()).questions.map(({ question }) => question)).not.toContain(
      'which hotel is booked?',
    );
    const { reply, text } = await desk.type('ask which hotel is booked?', 'ecpat-focal');
    expect(reply).toMatchObject({
      data: { declined: false, short: 'The delegates stay at the Hotel Glória.' },
    });
    expect(text).toContain('Last changed by Secretary of the Planning Committee');
    await desk.type('undo');
    expect((await desk.type('ask which hotel is booked?')).reply).toMatchObject({ data: { declined: true } });
    expect((await gapsData()).questions.map(({ question }) => question)).toContain('which hotel is booked?');
  });

  it("forgets a gap that is set aside with 'gap drop', and does not raise it again", async () => {
    await desk.type('ask what is the wifi password?');
    const gap = (await askedIds()).find(({ body }) => body.includes('wifi'));
    await desk.press('gap drop', { asked: String(gap?.id) });
    await desk.type('ask what is the wifi password?');
    expect((await gapsData()).questions.map(({ question }) => question)).not.toContain(
      'what is the wifi password?',
    );
  });
});

describe("'teach'", () => {
  it('answers a taught question with the item, in other spellings too', async () => {
    expect((await desk.type('ask is the badge thing sorted?')).reply).toMatchObject({
      data: { declined: true },
    });
    expect((await desk.type('teach "is the badge thing sorted?" = participants')).failed).toBe(false);
    expect((await desk.type('ask Is the BADGE thing sorted')).reply).toMatchObject({
      data: { declined: false, short: expect.stringContaining('Close the list of participants') },
    });
  });

  it('takes the id of the congress for the congress, and answers with its place and days', async () => {
    const { failed, reply } = await desk.type('teach "where do we gather" = congress');
    expect([failed, reply]).toMatchObject([false, { data: { item: 'congress' } }]);
    expect((await desk.type('ask where do we gather?')).reply).toMatchObject({
      data: { declined: false, short: expect.stringContaining('takes place in Rio de Janeiro') },
    });
    await desk.type('teach "who are we all" = congress');
    expect((await desk.type('ask who are we all')).reply).toMatchObject({
      data: { declined: false, short: expect.stringContaining('25 to 28 November') },
    });
  });

  it('does not show a private deadline to somebody who may not see it', async () => {
    await desk.type('teach "what does the chair hide?" = travel');
    const plan = await desk.plan();
    const deadlines = plan.deadlines.map((each) =>
      each.id === 'travel' ? { ...each, private: true } : each,
    );
    const by = { by: 'secretary', via: 'test', verb: 'test', now: 0 };
    await desk.store().save({ plan: { ...plan, deadlines }, basedOn: plan.version, ...by });
    expect((await desk.type('ask what does the chair hide?', 'ecpat-focal')).reply).toMatchObject({
      data: { declined: true, short: expect.not.stringContaining('travel') },
    });
    expect((await desk.type('ask what does the chair hide?')).reply).toMatchObject({
      data: { declined: false },
    });
  });

  it.each(['teach nonsense', 'teach "where?" = nothing-of-that-name'])(
    'refuses %s with what to do',
    async (text) => {
      expect((await desk.type(text)).failed).toBe(true);
    },
  );
});

describe("'question rate'", () => {
  it('keeps the last word of each person on an answer', async () => {
    await desk.type('ask who hosts the congress?', 'ecpat-focal');
    const { text } = await desk.type('ask who hosts the congress?', 'ecpat-focal');
    expect(text).toContain('Not helpful');
    const { id } = await desk.store().questions.asked({
      key: 'who hosts the congress',
      body: 'who hosts the congress?',
      answered: true,
      now: 0,
    });
    const rate = (helpful: string) =>
      desk.press('question rate', { asked: String(id), helpful }, 'ecpat-focal');
    await rate('no');
    expect((await desk.type('gaps')).text).toContain('who hosts the congress?');
    expect((await gapsData()).ratings).toMatchObject({
      notHelpful: 1,
      questions: [{ question: 'who hosts the congress?', notHelpful: 1 }],
    });
    await rate('yes');
    expect((await desk.type('gaps')).text).not.toContain('who hosts the congress?');
    expect((await gapsData()).ratings).toEqual({ helpful: 1, notHelpful: 0, questions: [] });
  });
});

describe('a sentence in a private chat that begins like a command', () => {
  it('is a question when the plan can answer it, and else is told what the command could not use', async () => {
    const { text } = await desk.chat('list the members of the planning committee');
    expect(text).toContain('UNICEF');
    const refused = await desk.chat('move xyzzy to friday');
    expect([refused.failed, refused.text]).toEqual([true, expect.stringContaining('no deadline “xyzzy')]);
  });
});
