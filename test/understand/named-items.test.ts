import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { identify } from '../../src/command/caller.ts';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { calendar } from '../../src/time/calendar.ts';
import { understand } from '../../src/understand/understand.ts';

const { plan } = await readPlanFile(join(packageRoot, 'test/understand/lines/galway-2028/plan.yaml'));
const known = { ...plan, people: plan.people.map((each) => ({ ...each, accounts: [`test:${each.id}`] })) };

/** What a line of somebody of the committee is read as, on Wednesday 12 July 2028. */
function heard(text: string, as = 'niamh', about?: string) {
  const caller = identify({ account: `test:${as}`, platform: 'test' }, known, []);
  const now = Date.parse('2028-07-12T10:20:00+01:00');
  const conversation = about === undefined ? {} : { about };
  return understand(text, { plan: known, now, calendar, caller, commands, conversation }).reading;
}

it.each([
  ['a noun that a title begins with', 'el cartel para el martes 25', 'poster'],
  ['words that mean one of its titles together', 'primeiros socorros para 20 de agosto', 'first-aid'],
  [
    'more words of one title than of another',
    'repousse les fiches techniques des troupes au 24 juillet',
    'tech-riders',
  ],
])('names an item by %s', (_, line, deadline) => {
  expect(heard(line)).toMatchObject({ command: 'deadline move', options: { deadline } });
});

it('is about one’s own item, where several fit and no other may be changed', () => {
  expect(heard('the companies’ papers are done', 'siobhan')).toMatchObject({
    command: 'deadline done',
    options: { deadline: 'tech-riders' },
  });
});

it.each([
  ['child protection forms from 27 to 31 july', '2028-07-31'],
  ['presupuesto revisado del 24 al 28 de julio', '2028-07-28'],
])('moves from the day that an item has to another: %s', (line, to) => {
  expect(heard(line)).toMatchObject({ command: 'deadline move', options: { to } });
});

it.each([
  ['move the budget to the Friday before', '2028-07-21'],
  ['move the budget to the Friday after', '2028-07-28'],
  ['mueve el presupuesto al viernes anterior', '2028-07-21'],
  ['sposta il budget al venerdì precedente', '2028-07-21'],
])('moves to the weekday beside the day that an item has: %s', (line, to) => {
  expect(heard(line)).toMatchObject({ command: 'deadline move', options: { deadline: 'budget', to } });
});

it('moves to the weekday that has a number in the same line', () => {
  expect(
    heard('the interpreters answer between Tuesday 25 and Thursday 27, so move them to Thursday'),
  ).toMatchObject({ options: { to: '2028-07-27' } });
});

it.each([
  ['fwd from Davi: "all eight interpreters have signed" so close that please', 'interpreters'],
  ['Reenvío: «ya están traducidos los sobretítulos». márcalo como hecho', 'surtitles'],
])('finds in what is passed on what is done: %s', (line, deadline) => {
  expect(heard(line)).toMatchObject({ command: 'deadline done', options: { deadline } });
});

it.each([
  ['new one for Siobhan: spare keys for the rehearsal rooms, by 25 august', 'siobhan'],
  ['aggiungi: Livia, magliette per i volontari, 25 agosto', 'livia'],
  ['add: order the candles, Bastien, 9 August', 'bastien'],
  ['à ajouter : Bastien rédige le discours d’ouverture pour le 28 août', 'bastien'],
])('gives what is new to who is named with it: %s', (line, owner) => {
  const reading = heard(line);
  expect(reading).toMatchObject({ command: 'deadline add', options: { owner } });
});

it.each([
  ['tô fora de 19 a 23', '2028-07-19', '2028-07-23', 'davi'],
  ['mañana y pasado no estoy, me sacan una muela', '2028-07-13', '2028-07-14', 'maite'],
])('is away from the first day that is said to the last: %s', (line, from, through, as) => {
  expect(heard(line, as)).toMatchObject({ command: 'away', options: { from, through } });
});

it('is away on one day where one is said, and up to one where that is said', () => {
  expect(heard('I am away on Friday', 'declan')).toMatchObject({
    command: 'away',
    options: { from: 'on Friday', through: 'on Friday' },
  });
  expect(heard('I am away until Friday', 'declan')).not.toHaveProperty('options.from');
});

it('offers to note what is told of an item that is not done', () => {
  const line = 'not yet, the town hall still has to sign';
  expect(heard(line, 'siobhan', 'venues')).toMatchObject({
    kind: 'unsure',
    doubt: 'not-done',
    order: { command: 'note', options: { deadline: 'venues', remark: line } },
  });
});

it('asks how in French with a word that is a verb in English', () => {
  expect(heard('comment je fais pour avoir plus de délai ?', 'claudine')).toMatchObject({ kind: 'how-to' });
});
