import { beforeAll, describe, expect, test } from 'vitest';
import { createReader } from '../../src/ask/question/read.ts';
import { calendar } from '../../src/time/calendar.ts';
import { shippedPlan } from './shipped-asker.ts';

let read: ReturnType<typeof createReader>;

beforeAll(async () => {
  read = createReader({ plan: await shippedPlan(), calendar, inDocuments: () => false });
});

/** A Monday. */
const now = Date.parse('2008-11-17T12:00:00-02:00');
const daysIn = (question: string, locale: string) => read(question, { now, locale }).due;

describe('the days that a question speaks of', () => {
  test.each([
    ['en', 'what is due in the next ten days?', '2008-11-17', '2008-11-27'],
    ['en', 'what do we have over the coming fortnight', '2008-11-17', '2008-12-01'],
    ['en', 'what is coming up in the next 72 hours', '2008-11-17', '2008-11-20'],
    ['en', 'what is due over the next couple of weeks', '2008-11-17', '2008-12-01'],
    ['en', 'anything due from today to Friday?', '2008-11-17', '2008-11-21'],
    ['fr', 'quelles échéances dans les dix prochains jours ?', '2008-11-17', '2008-11-27'],
    ['fr', 'les échéances des deux prochaines semaines', '2008-11-17', '2008-12-01'],
    ['fr', 'qu’y a-t-il à faire sous huitaine', '2008-11-17', '2008-11-24'],
    ['fr', 'quoi dans la quinzaine qui vient', '2008-11-17', '2008-12-01'],
    ['fr', 'd’aujourd’hui à vendredi, quelles échéances ?', '2008-11-17', '2008-11-21'],
    ['it', 'quali scadenze nei prossimi dieci giorni?', '2008-11-17', '2008-11-27'],
    ['it', 'cosa scade di qui a dieci giorni', '2008-11-17', '2008-11-27'],
    ['es', '¿qué vence en los próximos diez días?', '2008-11-17', '2008-11-27'],
    ['es', 'qué vence de aquí a quince días', '2008-11-17', '2008-12-02'],
    ['pt', 'quais prazos nos próximos dez dias?', '2008-11-17', '2008-11-27'],
    ['pt', 'o que vence dentro de duas semanas', '2008-11-17', '2008-12-01'],
  ])('are counted from today on: %s “%s”', (locale, question, from, to) => {
    expect(daysIn(question, locale)).toEqual({ from, to });
  });

  test.each([
    ['en', 'what was due in the last ten days'],
    ['fr', 'les échéances des 10 derniers jours'],
    ['it', 'quali scadenze c’erano negli ultimi dieci giorni'],
    ['es', 'qué venció en los últimos diez días'],
    ['pt', 'o que venceu nos últimos dez dias'],
  ])('are counted back from yesterday: %s “%s”', (locale, question) => {
    expect(daysIn(question, locale)).toEqual({ from: '2008-11-07', to: '2008-11-16' });
  });

  test.each([
    ['en', 'what is due by the end of the month?'],
    ['en', 'which deadlines are left before the end of the month'],
    ['fr', 'que faut-il faire avant la fin du mois ?'],
    ['it', 'che cosa c’è da fare entro la fine del mese?'],
    ['es', 'qué hay que hacer antes de fin de mes'],
    ['pt', 'o que temos de fazer até o fim do mês'],
    ['en', 'what is left before the end of next week'],
  ])('go to the end of a month or a week, its last day included: %s “%s”', (locale, question) => {
    expect(daysIn(question, locale)).toEqual({ to: '2008-11-30' });
  });

  test.each([
    ['what is due next week', { from: '2008-11-24', to: '2008-11-30' }],
    ['what is due by Friday', { to: '2008-11-21' }],
    ['what happens in the last two days of the congress', undefined],
  ])('are those of the calendar where nothing is counted: “%s”', (question, due) => {
    expect(daysIn(question, 'en')).toEqual(due);
  });
});
