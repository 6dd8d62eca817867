import { describe, expect, it } from 'vitest';
import { heard } from './parks.ts';

describe('an absence', () => {
  it.each([
    ["I'm off skiing from the 19th to the 26th, Luc covers for me", '2028-02-19', '2028-02-26'],
    ['de 14 a 18 deste mês não estou, vou para o campo. o Luc fica por mim', '2028-02-14', '2028-02-18'],
    ['je suis pas là du 6 au 10 mars, Luc prend mes affaires', '2028-03-06', '2028-03-10'],
    ['sono via dal 23 al 25, per urgenze sentite Luc', '2028-02-23', '2028-02-25'],
    ['estaré fuera del 3 al 7, me cubre Luc', '2028-03-03', '2028-03-07'],
    ['absent du 24 au 26, voyez avec Luc si ça brûle', '2028-02-24', '2028-02-26'],
    ['dal 10 al 12 sono a un matrimonio, mi sostituisce Luc', '2028-02-10', '2028-02-12'],
  ])('has its days and who stands in: %s', (line, from, through) => {
    expect(heard(line)).toMatchObject({ command: 'away', options: { from, through, person: 'luc' } });
  });

  it('is not taken for one’s own where somebody else is named with it', () => {
    expect(heard('Luc is away until 3 March')).not.toMatchObject({ command: 'away' });
  });
});

describe('hours without messages', () => {
  it.each([
    ["don't message me before 8am or after 9pm", '21:00-08:00'],
    ["ne m'écris plus entre 21h et 8h stp, je me couche tôt", '21:00-08:00'],
    ['no me escribas entre las 9 de la noche y las 8 de la mañana', '21:00-08:00'],
    ['não me mandes mensagens entre as 22h e as 8h', '22:00-08:00'],
    ['niente messaggi dalle 22 alle 7', '22:00-07:00'],
    ['no reminders after 21:00 please', '21:00-08:00'],
  ])('%s', (line, value) => {
    expect(heard(line)).toMatchObject({ command: 'settings', options: { name: 'quiet', value } });
  });

  it.each(["don't remind me on Friday at 9", "don't message me after 9pm on Friday"])(
    'are not set by a day: %s',
    (line) => expect(heard(line)).not.toMatchObject({ command: 'settings' }),
  );
});

describe('somebody new', () => {
  it.each([
    ['please add Rosalind Achterberg from the Parks Office, she’s joining as a member', 'member'],
    ['regista a Filomena Quaresma, do Parks Office, entra como observadora', 'observer'],
  ])('comes with the part and the organisation that stand beside the name: %s', (line, role) => {
    expect(heard(line)).toMatchObject({ command: 'people add', options: { organisation: 'parks', role } });
  });
});

describe('a note', () => {
  it.each([
    [
      'stick a note on the programme: keynote 2 wants late morning',
      'programme',
      'keynote 2 wants late morning',
    ],
    ['nota kit: mancano 30 guanti', 'kits', 'mancano 30 guanti'],
    [
      'note on the hotel: pls see www.hotel.example, III floor',
      'hotel',
      'pls see www.hotel.example, III floor',
    ],
  ])('is what stands after the colon: %s', (line, id, remark) => {
    expect(heard(line)).toEqual({ kind: 'command', command: 'note', options: { deadline: id, remark } });
  });
});

describe('somebody who is put on something', () => {
  it.each([
    'put Luc on the programme',
    'mets Luc sur le programme',
    'coloca o Luc no programa',
    'metti Luc sul programma',
  ])('%s', (line) => {
    const options = { deadline: 'programme', person: 'luc' };
    expect(heard(line)).toMatchObject({ command: 'assign', options });
  });
});

describe('a reminder', () => {
  it('may be asked for by its name alone', () => {
    const options = { what: 'chiamare il tecnico', when: 'alle 15' };
    expect(heard('promemoria alle 15 chiamare il tecnico')).toMatchObject({
      command: 'reminder add',
      options,
    });
  });
});

describe('a new item', () => {
  it.each([
    'add order the lanyards, by March 6, Luc can take it',
    'acrescenta aí: order the lanyards até 6 de março, fica o Luc com isso',
  ])('goes to whom the line gives it: %s', (line) => {
    const options = { title: 'order the lanyards', owner: 'luc' };
    expect(heard(line)).toMatchObject({ kind: 'command', command: 'deadline add', options });
  });

  it('is none where every word of its title does something else', () => {
    expect(heard('programme goes to the 27th, web guy is off')).not.toMatchObject({
      command: 'deadline add',
    });
  });
});

describe('a date of an item', () => {
  it.each([
    ['the kits are rather on March 15', 'kits'],
    ['o programa afinal é dia 6 de março', 'programme'],
  ])('is moved by a word for a change of mind: %s', (line, id) => {
    expect(heard(line)).toMatchObject({ command: 'deadline move', options: { deadline: id } });
  });

  it('of days is not moved by hours from now: it is to be heard of again', () => {
    const options = { deadline: 'visas', when: 'daqui a duas horas' };
    expect(heard('deixa os vistos pra daqui a duas horas')).toMatchObject({ command: 'snooze', options });
  });

  it.each([
    'retrasa lo del hotel unos días',
    'push the hotel back a few days',
    "repousse l'hôtel de quelques jours",
  ])('is asked for where it is not said how many days: %s', (line) =>
    expect(heard(line)).toMatchObject({ kind: 'form', command: 'deadline move' }),
  );

  it.each(['push the hotel back a couple of days', 'retrasa lo del hotel un par de días'])('%s', (line) => {
    const options = { deadline: 'hotel', to: '2028-03-02 17:00' };
    expect(heard(line)).toMatchObject({ kind: 'command', command: 'deadline move', options });
  });
});

describe('a verb for postponing', () => {
  it('with a day moves the date', () => {
    expect(heard('adiar programa 31/05', 'pt-BR')).toMatchObject({ command: 'deadline move' });
  });

  it('never takes an hour for that of another day', () => {
    const options = { deadline: 'programme', to: 'il 26 a mezzogiorno' };
    expect(heard('sposta il programma: il 26 a mezzogiorno', 'it')).toMatchObject({ options });
  });
});

describe('a way to do something', () => {
  it.each([
    ['how do i stop you pinging me at 6 in the morning', 'settings'],
    ['come faccio a non farmi svegliare dai tuoi messaggi di notte', 'settings'],
    ['if i mark the wrong thing as done what do i do', 'undo'],
    ['e se eu quiser pedir mais uns dias para uma coisa minha, como faço?', 'more time'],
    ["on s'y prend comment pour confier une tâche à quelqu'un d'autre ?", 'assign'],
    ['come si fa a segnare che una cosa è finita?', 'deadline done'],
  ])('%s', (line, command) => expect(heard(line)).toEqual({ kind: 'how-to', command }));
});

describe('chat shorthand', () => {
  it.each([
    ['per i kit mi servono altri 4 gg', 'it'],
    ['preciso de mais tempo para os kits até dia 20 pf', 'pt-BR'],
  ])('is read as what it stands for: %s', (line, locale) => {
    expect(heard(line, locale)).toMatchObject({ options: { deadline: 'kits' } });
  });

  it('is left alone in quotes', () => {
    expect(heard('add "pls x q" on 3 May')).toMatchObject({ options: { title: 'pls x q' } });
  });
});

describe('what is to be done', () => {
  it('is no name of an item in another language, where it only sounds like its idea', () => {
    expect(heard('les panneaux c’est plutôt le 6 mars', 'fr')).not.toMatchObject({
      options: { deadline: 'contract' },
    });
  });
});
