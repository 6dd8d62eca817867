import { describe, expect, test } from 'vitest';
import { createAsker } from '../../src/ask/asker.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { calendar } from '../../src/time/calendar.ts';

const text = `id: glaciers
congress:
  name: Alpine Glacier Congress 2028
  city: Innsbruck
  country: Austria
  host: uibk
  starts: 2028-09-14 09:30
  ends: 2028-09-16
  zone: Europe/Vienna
organisations:
  - { id: uibk, name: University of Innsbruck }
people:
  - { id: lena, name: Lena Gruber, role: secretary }
events:
  - { id: picnic, name: Picnic, kind: other }
  - { id: gala, name: Gala dinner, kind: other, starts: 2028-09-15 20:00 }
  - { id: assembly, name: General assembly, kind: session, starts: 2028-09-15 14:00, ends: 17:30 }
  - { id: reception, name: Welcome reception, kind: other, starts: 2028-09-14 18:30, ends: 2028-09-14 21:00 }
  - { id: school, name: Summer school, kind: other, starts: 2028-09-11 08:30, ends: 2028-09-13 16:00 }
  - { id: night, name: Night walk, kind: other, starts: 2028-09-13 22:00, ends: 2028-09-14 01:15 }
  - { id: webinar, name: Webinar on permafrost, kind: session, zone: America/New_York, starts: 2028-05-30 11:00, ends: 12:15 }
  - { id: excursion, name: Excursion to the Hintertux, kind: other, starts: 2028-09-17 }
`;

const asker = createAsker({ plan: readPlan(text, 'plan.yaml'), documents: [], calendar });
const ask = (question: string, now = '2028-05-01T10:00:00Z') =>
  asker.ask(question, { now: Date.parse(now), locale: 'en' });

describe('the hours of an event', () => {
  test.each([
    ['at what time is the reception', 'takes place on 14 September 2028, 18:30–21:00 Innsbruck time.'],
    [
      '¿a qué hora es la recepción?',
      'tiene lugar el 14 de septiembre de 2028, 18:30–21:00, hora de Innsbruck.',
    ],
    ['à quelle heure est la réception ?', 'a lieu le 14 septembre 2028, 18:30–21:00, heure de Innsbruck.'],
    ['a que horas é a recepção?', 'acontece em 14 de setembro de 2028, 18:30–21:00, hora de Innsbruck.'],
    ['a che ora è il ricevimento?', 'si svolge il 14 settembre 2028, 18:30–21:00, ora di Innsbruck.'],
    ['when is the gala dinner', 'takes place on 15 September 2028, 20:00 Innsbruck time.'],
    [
      'when is the summer school',
      'takes place from 11 September, 08:30 to 13 September 2028, 16:00 Innsbruck time.',
    ],
    [
      'when is the night walk',
      'takes place from 13 September, 22:00 to 14 September 2028, 01:15 Innsbruck time.',
    ],
    [
      'when does the congress open',
      'takes place from 14 September, 09:30 Innsbruck time to 16 September 2028.',
    ],
    ['what time is the webinar', 'takes place on 30 May 2028, 11:00–12:15 New York time.'],
    ['when is the excursion', 'takes place on 17 September 2028.'],
  ])('are told with its day: “%s”', (question, told) => {
    expect(ask(question)).toMatchObject({ declined: false, short: expect.stringContaining(told) });
  });

  test.each([
    ['until when does the general assembly last?', 'ends on 15 September 2028, 17:30 Innsbruck time.'],
    [
      '¿hasta qué hora dura la asamblea general?',
      'termina el 15 de septiembre de 2028, 17:30, hora de Innsbruck.',
    ],
    ['à quelle heure finit la réception ?', 'se termine le 14 septembre 2028, 21:00, heure de Innsbruck.'],
    ['até que horas vai a recepção?', 'termina em 14 de setembro de 2028, 21:00, hora de Innsbruck.'],
    ['fino a che ora dura il ricevimento?', 'finisce il 14 settembre 2028, 21:00, ora di Innsbruck.'],
    ['when does the summer school end', 'ends on 13 September 2028, 16:00 Innsbruck time.'],
  ])('are told of its end: “%s”', (question, told) => {
    expect(ask(question)).toMatchObject({ declined: false, short: expect.stringContaining(told) });
  });

  test.each([
    ['how many hours does the reception take', 'lasts 2 hours and 30 minutes, on 14 September 2028'],
    ['¿cuánto dura la recepción?', 'dura 2 horas y 30 minutos, el 14 de septiembre'],
    ["combien d'heures dure la réception ?", 'dure 2 heures et 30 minutes, le 14 septembre'],
    ['quantas horas dura a recepção?', 'dura 2 horas e 30 minutos, em 14 de setembro'],
    ['quanto dura il ricevimento?', 'dura 2 ore e 30 minuti, il 14 settembre'],
    ['how long is the night walk', 'lasts 3 hours and 15 minutes, from 13 September'],
    ['how long is the summer school', 'lasts 3 days, from 11 September, 08:30'],
  ])('tell how long it is: “%s”', (question, told) => {
    const { declined, short } = ask(question);
    expect(declined).toBe(false);
    // French parts a number from its unit by a space that does not break.
    expect(short.replaceAll(/\s/g, ' ')).toContain(told);
  });

  test.each([
    'what time does the excursion start?',
    '¿a qué hora es la excursión?',
    'à quelle heure commence l’excursion ?',
    'a que horas começa a excursão?',
    'a che ora comincia l’escursione?',
  ])('are not made up where the plan has none: “%s”', (question) => {
    const { declined, text: told } = ask(question);
    expect(declined).toBe(true);
    expect(told).not.toMatch(/\d\d:\d\d|hour|heure|horas/);
  });

  test.each(['what time does the gala dinner end', 'how many hours does the gala dinner take'])(
    'are not made up where the plan has the start alone: “%s”',
    (question) => {
      const { declined, nearest } = ask(question);
      expect(declined).toBe(true);
      expect(nearest[0]?.text).toContain('on 15 September 2028, 20:00 Innsbruck time');
    },
  );

  test('stand in a list of events, with whose they are only where that is another zone', () => {
    expect(ask('which events are on 15 september').text).toMatch(
      /General assembly · on 15 September 2028, 14:00–17:30\n- Gala dinner · on 15 September 2028, 20:00$/,
    );
    const { text: all } = ask('list the events');
    expect(all).toContain('Webinar on permafrost · on 30 May 2028, 11:00–12:15 New York time');
    const names = all
      .split('\n')
      .slice(1)
      .map((line) => line.slice(2).split(' · ')[0]);
    expect(names).toEqual([
      ...['Webinar on permafrost', 'Summer school', 'Night walk', 'Welcome reception', 'General assembly'],
      ...['Gala dinner', 'Excursion to the Hintertux', 'Picnic'],
    ]);
  });

  test('say which of two on one day comes first', () => {
    expect(ask('is the gala dinner before the general assembly').short).toMatch(
      /^General assembly.*Gala dinner/,
    );
  });

  test('say whether it is over', () => {
    expect(ask('when is the reception', '2028-09-14T18:59:00Z').short).toContain('takes place');
    expect(ask('when is the reception', '2028-09-14T19:01:00Z').short).toContain('took place');
  });
});
