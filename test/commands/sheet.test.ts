import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/command/command.ts';
import type { Button } from '../../src/message/message.ts';
import { workbookRecords, writeWorkbook } from '../../src/sheet/workbook.ts';
import { type Heard, openDesk } from './desk.ts';

const desk = openDesk();

const csv = (name: string, ...lines: string[]) =>
  desk.give({ name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) });

const buttonsOf = ({ message }: Reply): readonly Button[] =>
  message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));

/** Presses a button of what was answered, as who gave the file. */
async function press({ reply }: Heard, label: string): Promise<Heard> {
  const button = buttonsOf(reply).find((each) => each.label === label);
  if (!button) throw new Error(`no “${label}” among ${buttonsOf(reply).map((each) => each.label)}`);
  return desk.press(button.command, { ...button.options }, 'secretary', 'chat');
}

const titled = async (title: string) => (await desk.plan()).deadlines.find((each) => each.title === title);

describe("'sheet import' of a file that was given", () => {
  it('shows what it would add, with the dates as they were understood, and changes nothing', async () => {
    const before = await desk.plan();
    const shown = await csv('tasks.csv', 'What;Until;Who', 'Print the badges;12/11/2008;Nobody Known', ';;');
    expect(shown.failed).toBe(true);
    expect(shown.text).toContain('row 2, Who');
    const again = await csv('tasks.csv', 'What;Until;Who', 'Print the badges;20/11/2008;ecpat-focal');
    expect(again.text).toContain('Print the badges · Thursday, 20 November 2008');
    expect((await desk.plan()).version).toBe(before.version);
    const taken = await press(again, 'Add it');
    expect(taken.text).toContain('One row of deadlines was added.');
    expect(await titled('Print the badges')).toMatchObject({
      owner: 'ecpat-focal',
      source: { kind: 'person', by: 'chat:secretary', via: 'chat' },
    });
    const undone = await press(taken, 'Undo');
    expect(undone.failed).toBe(false);
    expect(await titled('Print the badges')).toBeUndefined();
    expect((await press(again, 'Add it')).text).toContain('no longer at hand');
  });

  it('corrects the plan only when that is pressed', async () => {
    const before = await titled('Publish the programme');
    const sheet = [
      'id,titre,échéance',
      'programme,Publish the programme,2008-11-20',
      'new-one,Chairs,2008-11-21',
    ];
    const shown = await csv('plan.csv', ...sheet);
    expect(shown.text).toContain('In one place it says otherwise than the plan');
    expect((await press(shown, 'Add it')).text).toContain('One row');
    expect((await titled('Publish the programme'))?.due).toEqual(before?.due);
    const corrected = await press(await csv('plan.csv', ...sheet), 'Correct the plan');
    expect(corrected.text).toContain('One place of the plan was corrected.');
    expect((await titled('Publish the programme'))?.due).toMatchObject({ on: '2008-11-20' });
    expect((await csv('plan.csv', ...sheet)).text).toContain('is in the plan already');
  });

  it('reads a workbook of people, and lets it go', async () => {
    const rows = [
      ['Nome', 'Organização', 'Função'],
      ['Ana Lúcia Prado', 'ECPAT', ''],
    ];
    const shown = await desk.give({ name: 'equipe.xlsx', bytes: await writeWorkbook('x', rows) });
    expect(shown.text).toContain('read as people');
    expect((await press(shown, 'Leave it')).text).toContain('Nothing was changed');
    expect((await desk.plan()).people.map(({ name }) => name)).not.toContain('Ana Lúcia Prado');
    expect((await press(shown, 'Add it')).failed).toBe(true);
  });

  it('asks whether the accents are right where the encoding is old', async () => {
    const bytes = Uint8Array.from(Buffer.from('Tarefa;Prazo\nReserva do salão;21/11/2008\n', 'latin1'));
    const { text } = await desk.give({ name: 'tarefas.csv', bytes });
    expect(text).toContain('Are the accents right here?');
    expect(text).toContain('Reserva do salão;21/11/2008');
  });

  it.each([
    ['Task,Deadline,Owner'],
    ['Deadline,Date,Who'],
    ['Tarefa;Prazo;Responsável'],
    ['Tâche;Échéance;Responsable'],
    ['Titre;Échéance;Qui'],
    ['Compito;Scadenza;Chi'],
    ['Tarea;Plazo;Responsable'],
  ])('understands the head %s', async (head) => {
    const sign = head.includes(';') ? ';' : ',';
    const { text } = await csv('heads.csv', head, ['Order the water', '2008-11-22', 'chair'].join(sign));
    expect(text).toContain('Order the water · Saturday, 22 November 2008');
  });

  it('says which column is missing', async () => {
    const { text, failed } = await csv('tasks.csv', 'task,owner', 'Buy water,chair');
    expect(failed).toBe(true);
    expect(text).toContain('there is no column for this');
  });

  it.each([
    ['an empty head', 'who,what', 'x'],
    ['a broken quote', 'task,due', '"Buy water,2008-11-21'],
    ['no rows', 'task,due'],
  ])('refuses %s without losing what was given before', async (_, ...lines) => {
    const { text } = await csv('odd.csv', ...lines);
    expect(text).not.toContain('Nothing is changed yet');
  });

  it('keeps a table of something else as a document', async () => {
    const { reply } = await csv('rooms.csv', 'Room,Seats', 'Copacabana,120');
    expect(reply).toMatchObject({ data: { id: 'rooms' } });
  });
});

describe("'sheet take'", () => {
  it('needs a sheet that was given by the same person', async () => {
    const shown = await csv('mine.csv', 'task,due', 'Mine alone,2008-11-22');
    const other = await desk.press('sheet take', { take: 'new' }, 'chair');
    expect(other.text).toContain('no longer at hand');
    expect((await desk.press('sheet take', { take: 'new' }, 'ecpat-focal')).failed).toBe(true);
    expect(shown.failed).toBe(false);
  });

  it('says so when there is nothing left to take, such as after another wrote it in', async () => {
    const shown = await csv('twice.csv', 'task,due', 'Hang the banners,2008-11-22');
    await desk.type('deadline add "Hang the banners" 22 November 2008');
    const late = await press(shown, 'Add it');
    expect(late.text).toContain('Everything in twice.csv is in the plan already.');
    expect(buttonsOf(late.reply)).toEqual([]);
  });

  it('brings the organisations and people that commitments name, and says so before and after', async () => {
    const shown = await csv(
      'promises.csv',
      'Commitment,Organisation,Focal point',
      'Open a shelter,Harbour Trust,Ruth Adeyemi',
    );
    const brought = [
      'One organisation is new: Harbour Trust',
      'needs an account to be reached: Ruth Adeyemi',
    ];
    for (const sentence of brought) expect(shown.text).toContain(sentence);
    const taken = await press(shown, 'Add it');
    for (const sentence of ['One row of commitments was added.', ...brought])
      expect(taken.text).toContain(sentence);
    const reached = await csv(
      'accounts.csv',
      'Commitment,Organisation,Focal point,Focal account',
      'Open a shelter,Harbour Trust,Ruth Adeyemi,slack:T1/U77',
    );
    expect(reached.text).toContain('One person has an account now');
    expect((await press(reached, 'Correct the plan')).text).toContain('One person has an account now');
    expect((await desk.plan()).people.find(({ name }) => name === 'Ruth Adeyemi')?.accounts).toEqual([
      'slack:T1/U77',
    ]);
  });

  it('forgets a sheet after a day', async () => {
    const shown = await csv('late.csv', 'task,due', 'Too late,2008-11-22');
    desk.later(25 * 60 * 60_000);
    expect((await press(shown, 'Add it')).text).toContain('no longer at hand');
  });
});

describe("'sheet export'", () => {
  it.each(['deadlines', 'objectives', 'people', 'commitments', 'indicators'])(
    'gives %s, which change nothing when given back',
    async (part) => {
      const { reply } = await desk.type(`sheet export ${part}`);
      const [file] = reply.message.files ?? [];
      expect(file?.name).toBe(`${part}.xlsx`);
      const records = await workbookRecords(file?.bytes ?? new Uint8Array());
      expect(records?.length).toBeGreaterThan(1);
      if (!file) throw new Error('no file');
      expect((await desk.give(file)).text).toContain('is in the plan already');
    },
  );

  it('is for those who may change the plan', async () => {
    expect((await desk.type('sheet export people', 'ecpat-focal')).failed).toBe(true);
  });
});
