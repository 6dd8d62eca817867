import { describe, expect, it } from 'vitest';
import { openDesk } from '../commands/desk.ts';

const desk = openDesk();
const starts = async () => (await desk.plan()).congress.starts;

describe('a command that is called by its full name', () => {
  it.each(['question pass which hotel is booked?', 'question pass is there parking?'])(
    'is that command, though it reads like a question: %s',
    async (line) => {
      const { text, reply } = await desk.chat(line);
      expect(text).toContain('put to');
      expect(reply).toMatchObject({ data: { passed: expect.any(Number) } });
      await desk.chat('undo');
    },
  );

  it('takes the fields that are named in the line for fields', async () => {
    await desk.chat('people add "Maria Souza" role member organisation ecpat');
    const { people } = await desk.plan();
    expect(people.find(({ name }) => name === 'Maria Souza')).toMatchObject({
      role: 'member',
      organisation: 'ecpat',
    });
    await desk.chat('undo');
  });

  it.each([
    'people add Sandro Pavesi da Government of Brazil',
    'aggiungi persona Sandro Pavesi del Government of Brazil',
  ])('tells where somebody is from apart from their name: %s', async (line) => {
    await desk.chat(line);
    const { people } = await desk.plan();
    expect(people.find(({ name }) => name === 'Sandro Pavesi')).toMatchObject({ organisation: 'brazil' });
    await desk.chat('people add Leonardo di Caprio');
    expect((await desk.plan()).people.some(({ name }) => name === 'Leonardo di Caprio')).toBe(true);
    await desk.chat('undo');
    await desk.chat('undo');
  });

  it('is refused where a field that is named does not fit, rather than taken into the name', async () => {
    const { reply } = await desk.chat('people add Ana Reis role member organisation ecpatt');
    expect(reply).toMatchObject({ failed: true, code: 'no-such-organisation' });
    const quoted = await desk.chat('people add "Ana Reis" membre of ecpat');
    expect(quoted.failed).toBe(true);
    expect((await desk.plan()).people.some(({ name }) => name.includes('Ana'))).toBe(false);
  });
});

describe('a yes in words', () => {
  it.each(['yes', 'sim', 'sí', 'oui', 'sì'])('takes the preview that was just shown: %s', async (yes) => {
    const before = await starts();
    await desk.chat('shift 26 November 2008');
    expect(await starts()).toBe(before);
    await desk.chat(yes);
    expect(await starts()).toBe('2008-11-26');
    await desk.chat('undo');
    expect(await starts()).toBe(before);
  });

  it.each(['no', 'não', 'non'])('is no longer waited for after a no: %s', async (no) => {
    await desk.chat('shift 26 November 2008');
    await desk.chat(no);
    await desk.chat('yes');
    expect(await starts()).toBe('2008-11-25');
  });

  it('takes the preview of a button, and of nobody else', async () => {
    await desk.press('shift', { day: '26 November 2008' });
    await desk.type('yes', 'brazil-focal');
    expect(await starts()).toBe('2008-11-25');
    await desk.chat('yes');
    expect(await starts()).toBe('2008-11-26');
    await desk.chat('undo');
  });
});

describe('a line that is not all understood', () => {
  it.each([
    ['deadlines late zzz', 'zzz'],
    ['move nothing-here friday', 'nothing'],
    ['report week pdf', 'week pdf'],
  ])('is told by the words that were not: %s', async (line, words) => {
    for (const { text, failed } of [await desk.chat(line), await desk.type(line)]) {
      expect(failed).toBe(true);
      expect(text).toContain(`“${words}”`);
      expect(text).not.toContain('Did you mean deadlines');
      expect(text).not.toContain('not to');
    }
  });

  it('is offered with the verb that was meant, and the words after it', async () => {
    const { reply } = await desk.type('mvoe papers friday');
    expect(reply).toMatchObject({ failed: true });
    expect(JSON.stringify(reply.message.blocks)).toContain(
      '"command":"deadline move","options":{"deadline":"papers","to":"friday"}}',
    );
  });
});

describe('the language of a reply', () => {
  it.each([
    'people show',
    'report week pdf',
    'rename programme to open house',
    'Wann ist das Programm fertig?',
    'Wer ist für das Programm verantwortlich',
    'Können Sie mir bitte helfen',
  ])('is the reader’s where no other language is sure: %s', async (line) => {
    for (const { reply } of [await desk.chat(line), await desk.type(line)])
      expect(reply.message.locale ?? 'en').toBe('en');
  });

  it.each([
    ['quais são os prazos atrasados', 'pt-BR'],
    ['qué plazos están vencidos', 'es'],
    ['quelles échéances sont en retard', 'fr'],
    ['quali scadenze sono in ritardo', 'it'],
  ])('is that of the line where it is sure: %s', async (line, locale) => {
    expect((await desk.chat(line)).reply.message.locale).toBe(locale);
  });
});

describe('undo', () => {
  it('says which item it was, and what holds now', async () => {
    await desk.chat('done papers');
    const { text } = await desk.chat('undo');
    expect(text).toContain(
      'Finish the background papers on the thematic areas · Open · Tuesday, 18 November 2008',
    );
    expect(text).toContain('Focal point, NGO Group');
  });

  it('says of what is gone again that it is removed', async () => {
    await desk.chat('people add Ana Reis');
    expect((await desk.chat('undo')).text).toContain('Ana Reis: removed');
  });

  it('tells nobody who reads along of somebody’s own reminder', async () => {
    await desk.chat('remind me to call the hotel tomorrow');
    const { text } = await desk.chat('undo');
    expect(text).toContain('Taken back');
    expect(text).not.toContain('hotel');
  });
});

describe('how the bot gives and takes what is no part of the plan', () => {
  it.each([
    ['how do I get this in my calendar?', '“calendar”'],
    ['como é que ponho isto na minha agenda?', '“calendário”'],
    ['comment te donner un pdf ?', 'Donnez-moi le fichier ici'],
    ['comment je fais pour avoir la liste dans Excel', 'exporter tableau'],
    ['¿cómo relaciono mi cuenta de Slack?', '“vincular”'],
    ['come si apre la pagina nel browser?', '“web”'],
  ])('%s', async (line, told) => {
    const { text, reply } = await desk.chat(line);
    expect(text).toContain(told);
    expect(reply).toMatchObject({ data: { talk: 'how-to' } });
  });
});

describe('what is told beside an order', () => {
  const due = async () => (await desk.plan()).deadlines.find(({ id }) => id === 'programme');

  it.each([
    'move the programme to 21 November, the designer is swamped',
    'move the programme to 21 November because the designer is ill',
    'the designer called, move the programme to 21 November',
  ])('is no part of it, and the hour stays: %s', async (line) => {
    const before = await due();
    await desk.chat(line);
    expect(await due()).toMatchObject({ due: { on: '2008-11-21', at: '17:00' } });
    await desk.chat('undo');
    expect(await due()).toMatchObject({ due: before?.due });
  });

  it.each([
    'the programme is done, Ana says it is not done',
    'move the programme to 21 November, unless the printer is open',
    'the programme is done, but not the map',
  ])('may turn it round, and then nothing is changed: %s', async (line) => {
    const before = await desk.plan();
    await desk.chat(line);
    expect((await desk.plan()).deadlines).toEqual(before.deadlines);
  });

  it('corrects what was just done, beside the date that was said', async () => {
    await desk.chat('move the programme to Friday 21 November');
    await desk.chat('no, Thursday');
    expect(await due()).toMatchObject({ due: { on: '2008-11-20', at: '17:00' } });
    await desk.chat('undo');
    await desk.chat('undo');
  });
});

describe('a question of one item that finds no answer', () => {
  const question = 'did the printer say anything about the programme so far?';

  it('is told what the plan says of the item, and that this is no answer', async () => {
    const { text, reply } = await desk.chat(question);
    expect(text).toContain('no sure answer');
    expect(text).toContain('Publish the programme');
    expect(text).toContain('Answer it');
    expect(reply).toMatchObject({ data: { declined: true } });
  });

  it('is kept as a gap', async () => {
    expect((await desk.chat('gaps')).text).toContain('did the printer say anything');
  });
});
