import { beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../../src/ask/asker.ts';
import { shippedAsker } from './shipped-asker.ts';

let asker: Asker;

beforeAll(async () => {
  asker = await shippedAsker();
});

const told = (question: string, at: string) => asker.ask(question, { now: Date.parse(at) });
const before = '2008-11-17T12:00:00-02:00';

describe('how much time is left', () => {
  test.each([
    ['how many days until the congress starts?', '8 days left'],
    ['how many weeks before the congress', '8 days left'],
    ['time remaining until the congress opens', '8 days left'],
    ['il reste combien de semaines avant le congrès ?', 'reste 8 jours'],
    ['quanti giorni mancano all’inizio del congresso?', 'Mancano 8 giorni'],
    ['¿en cuántos días empieza el congreso?', 'Faltan 8 días'],
    ['em quantos dias começa o congresso', 'Faltam 8 dias'],
  ])('is counted to the congress: “%s”', (question, days) => {
    expect(told(question, before).short).toContain(days);
  });

  test.each([
    ['how many days left to publish the programme', '2 days left'],
    ['how many days do we have left for the background papers?', '1 day left'],
    ['combien de jours reste-t-il avant l’échéance du programme', 'reste 2 jours'],
    ['tra quanti giorni scade il programma', 'Mancano 2 giorni'],
    ['¿cuánto falta para publicar el programa?', 'Faltan 2 días'],
    ['quantos dias faltam para publicar o programa', 'Faltam 2 dias'],
  ])('is counted to a deadline: “%s”', (question, days) => {
    expect(told(question, before).short).toContain(days);
  });

  test.each([
    ['how many weeks before the congress', '2008-11-26T12:00:00-02:00', 'taking place now'],
    ['how many weeks before the congress', '2008-12-10T12:00:00-02:00', 'is over'],
    ['how long until the Florence consultation', before, 'is over'],
    ['how many days left to publish the programme', '2008-11-24T12:00:00-02:00', 'late by 5 days'],
  ])('is none once it has begun or is over: “%s” at %s', (question, at, words) => {
    expect(told(question, at).short).toContain(words);
  });

  test('is not how many days before the congress something is due', () => {
    const { short } = told('how many days before the congress are the background papers due', before);
    expect(short).not.toContain('left until “');
  });
});
