import { expect, it } from 'vitest';
import { openDesk } from '../commands/desk.ts';

const desk = openDesk();

/** When the secretary hears again of the programme, which is due on 19 November 2008 at 17:00, on the 17th. */
async function wakesAt(line: string): Promise<string> {
  const { text } = await desk.chat(line);
  await desk.chat('undo');
  return text;
}

it.each([
  ['remind me a day before the programme is due', '18 November'],
  ['remind me about the programme 1 day before', '18 November'],
  ['recuérdame el programa un día antes', '18 de noviembre'],
  ['rappelle-moi le programme un jour avant', '18 novembre'],
  ['ricordami il programma un giorno prima', '18 novembre'],
  ['me lembra do programa um dia antes', '18 de novembro'],
  ['remind me two hours before the programme is due', '15:00'],
])('counts from the day of the item: %s', async (line, told) => {
  expect(await wakesAt(line)).toContain(told);
});

it.each([
  'remind me 2 hours before the farewell party',
  'recuérdame dos horas antes de la fiesta de despedida',
  'rappelle-moi deux heures avant la fête d’adieu',
  'lembra-me duas horas antes da festa de despedida',
  'ricordami due ore prima della festa d’addio',
])('is not counted from now where it is not known from when: %s', async (line) => {
  const before = await desk.plan();
  const { reply } = await desk.chat(line);
  expect(reply.kind).toBe('form');
  await desk.chat('cancel');
  expect((await desk.plan()).freeReminders ?? []).toEqual(before.freeReminders ?? []);
});
