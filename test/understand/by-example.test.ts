import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { identify } from '../../src/command/caller.ts';
import type { Deadline, Plan } from '../../src/domain/plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { understand } from '../../src/understand/understand.ts';
import { committeePlan, personOf } from '../committee-plan.ts';

const deadline = (id: string, title: string, on: string): Deadline => ({
  ...{ id, title, due: { kind: 'absolute', on }, state: 'open', owner: 'nadia' },
  source: { kind: 'template' },
});
const base = committeePlan();
const plan: Plan = {
  ...base,
  congress: { ...base.congress, starts: '2028-09-20', ends: '2028-09-22', zone: 'Europe/Paris' },
  people: [
    personOf('nadia', { name: 'Nadia Farah', role: 'secretary', accounts: ['test:nadia'] }),
    personOf('pablo', { name: 'Pablo Ruiz', accounts: ['test:pablo'] }),
  ],
  deadlines: [
    deadline('piano', 'Rent the grand piano', '2028-06-30'),
    deadline('firemen', 'Ask the fire brigade for the permit', '2028-07-10'),
    deadline('menu', 'Choose the menu of the dinner', '2028-08-01'),
  ],
};
const now = Date.parse('2028-06-05T09:00:00Z');

const heard = (line: string) => {
  const caller = identify({ account: 'test:nadia', platform: 'test', locale: 'en' }, plan, []);
  return understand(line, { plan, now, calendar, caller, commands, conversation: {} }).reading;
};

describe('what the rules do not read to the last word', () => {
  it.each([
    ['the grand piano has been rented at long last, 800 quid, ouch', 'deadline done', 'piano'],
    ['les pompiers ont donné le feu vert hier, dossier bouclé', 'deadline done', 'firemen'],
    ['il pianoforte non ci serve più, annullalo pure', 'deadline cancel', 'piano'],
  ])('is done when the examples are sure: %s', (line, command, item) => {
    const reading = heard(line);
    const order = reading.kind === 'unsure' ? reading.order : reading;
    expect(order).toMatchObject({ command, options: { deadline: item } });
  });

  it.each([
    ['whos dealing with the grand piano', 'piano'],
    ['quem trata dos bombeiros sff', 'firemen'],
  ])('is a question about what it names: %s', (line, item) =>
    expect(heard(line)).toMatchObject({ kind: 'question', asks: { item } }),
  );
});

describe('what must not be acted upon', () => {
  it.each([
    'if the piano tuner calls, the grand piano would be done',
    'the menu is nowhere near done',
    'should we drop the grand piano?',
    'ojalá estuviera listo el menú',
    'demain je finirai le menu',
    'wenn das Menü fertig ist',
  ])('is not: %s', (line) => expect(heard(line).kind).not.toBe('command'));

  it('nor is something told as done in the same breath as a day to come', () =>
    expect(heard('el piano ya está y lo del menú déjalo para el 5 de septiembre')).not.toMatchObject({
      command: 'deadline done',
      options: { deadline: 'menu' },
    }));
});

it('gives a day of its own month to what is due in a month to come', () =>
  expect(heard('move the menu to the 11th')).toMatchObject({
    command: 'deadline move',
    options: { deadline: 'menu', to: '2028-08-11' },
  }));

it('and so does what corrects a day', () => {
  const done = { command: 'deadline move', options: { deadline: 'menu', to: '2028-08-11' } };
  const caller = identify({ account: 'test:nadia', platform: 'test', locale: 'es' }, plan, []);
  const conversation = { done, subject: 'menu' };
  const { reading } = understand('mejor el 12', { plan, now, calendar, caller, commands, conversation });
  expect(reading).toMatchObject({ command: 'deadline move', options: { to: '2028-08-12' } });
});

describe('who is in the committee', () => {
  const people = {
    ...plan,
    organisations: [{ ...{ id: 'opera', name: 'Opera House', aka: [] }, committee: true }],
  };
  const read = (line: string) => {
    const caller = identify({ account: 'test:nadia', platform: 'test', locale: 'en' }, plan, []);
    const known = {
      ...people,
      organisations: people.organisations.map((each) => ({ ...each, source: { kind: 'template' as const } })),
    };
    return understand(line, { plan: known, now, calendar, caller, commands, conversation: {} }).reading;
  };
  it.each([
    ['Pablo nous quitte, tu peux l’enlever', 'people leave', { person: 'pablo' }],
    ['Pablo pasa a ser secretario', 'people edit', { person: 'pablo', field: 'role', becomes: 'secretary' }],
    [
      'on accueille Inès Caron, de Opera House, comme membre',
      'people add',
      { who: 'Inès Caron', organisation: 'opera', role: 'member' },
    ],
  ])('is changed after it was asked: %s', (line, command, options) =>
    expect(read(line)).toMatchObject({ kind: 'unsure', order: { command, options } }),
  );
});

it('asks until when, where more time is wanted and no day was said', () => {
  const caller = identify({ account: 'test:nadia', platform: 'test', locale: 'es' }, plan, []);
  const conversation = { about: 'menu' };
  const { reading } = understand('uf, voy fatal con esto, necesito más días', {
    ...{ plan, now, calendar, caller, commands, conversation },
  });
  expect(reading).toMatchObject({ kind: 'form', options: { deadline: 'menu' } });
});

it.each([
  ['Apunta un plazo nuevo: reservar los autobuses, 28 de julio', 'reservar los autobuses'],
  ['add a new deadline: book the coaches, 28 July', 'book the coaches'],
])('takes what stands after a colon for a new item with its day, where one is asked for: %s', (line, title) =>
  expect(heard(line)).toMatchObject({ command: 'deadline add', options: { title } }),
);

it('knows the name of somebody new that is typed in small letters', () => {
  expect(heard('mete a benedita rocha en el comité')).toMatchObject({
    command: 'people add',
    options: { who: 'benedita rocha' },
  });
});

describe('a day that is said', () => {
  it.each([
    ['push the menu to the monday right after, the cooks are away that friday', '2028-08-07'],
    ['el menú mejor dos días antes, el 30 ya es tarde', '2028-07-30'],
    ['Adianta o menu para 28 de julho, o júri reúne-se no dia seguinte.', 'para 28 de julho'],
    ['move the menu to 2 August, sorry, 3 August', '3 August'],
  ])('is the new one only where it belongs to the move: %s', (line, to) =>
    expect(heard(line)).toMatchObject({ command: 'deadline move', options: { deadline: 'menu', to } }),
  );

  it.each([
    ['im off from 3 to 7 july, no signal there', '2028-07-03', '2028-07-07'],
    ["Sono via dal 7 all'11 giugno per un convegno", '2028-06-07', '2028-06-11'],
    ['estoy fuera el 15 y el 16 de julio, boda de mi hermana', '2028-07-15', '2028-07-16'],
    ['je serai pas la du 24 au 28 juin', '2028-06-24', '2028-06-28'],
  ])('is the first and the last of an absence: %s', (line, from, through) =>
    expect(heard(line)).toMatchObject({ kind: 'command', command: 'away', options: { from, through } }),
  );
});

it('leaves the thread of an item only for another one that is named by half of its title', () => {
  const caller = identify({ account: 'test:nadia', platform: 'test', locale: 'en' }, plan, []);
  const read = (line: string) =>
    understand(line, { plan, now, calendar, caller, commands, conversation: { about: 'menu' } }).reading;
  expect(read('this moves to 4 August, same permit')).toMatchObject({ options: { deadline: 'menu' } });
  expect(read('the grand piano moves to 4 July')).toMatchObject({ options: { deadline: 'piano' } });
});
