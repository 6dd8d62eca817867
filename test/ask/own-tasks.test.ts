import { beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../../src/ask/asker.ts';
import { shippedAsker } from './shipped-asker.ts';

const now = Date.parse('2008-11-01T12:00:00-02:00');
let asker: Asker;

beforeAll(async () => {
  asker = await shippedAsker();
});

describe('what is one’s own to do', () => {
  const questions = [
    'what do I have to do',
    "what's on my plate?",
    'qual é a minha parte',
    'o que eu tenho que fazer?',
    '¿qué me toca hacer?',
    "qu'est-ce que je dois faire ?",
    'cosa devo fare?',
  ];

  test.each(questions)('is listed for who asks: “%s”', (question) => {
    const { short } = asker.ask(question, { now, person: 'secretary' });
    expect(short).toContain('- Publish the programme');
    expect(short).not.toContain('Circulate the draft outcome document');
  });

  test.each(questions)('is nobody’s when nobody is known to ask: “%s”', (question) => {
    const { declined, short } = asker.ask(question, { now });
    expect(declined).toBe(false);
    expect(short).toContain('--as <');
    expect(short).not.toContain('Publish the programme');
  });

  test('is only what is due in the time that is named', () => {
    const { short } = asker.ask('do I have anything due in December?', { now, person: 'secretary' });
    expect(short).toMatch(/^2 deadlines due from 1 to 31 December 2008:/);
  });
});

describe('deadlines', () => {
  test.each([
    ['What is due on 21 November?', '2 deadlines due on 21 November 2008:'],
    ['Quais prazos vencem em janeiro?', '3 prazos de 1 a 31 de janeiro de 2009:'],
    ['What is due in the week after the congress?', '1 deadline due from 29 November to 5 December 2008:'],
  ])('are listed by their days: “%s”', (question, lead) => {
    expect(asker.ask(question, { now }).short).toContain(lead);
  });

  test.each([
    ['Who publishes the proceedings?', 'Focal point, UNICEF'],
    ['My minister would like to know by when the programme will be published.', '19 November 2008'],
    ['How long after the congress will the second follow-up round be held?', '28 May 2009'],
    ['Quem encerra a lista de participantes?', 'Focal point, Government of Brazil'],
  ])('are found by what is done: “%s”', (question, told) => {
    expect(asker.ask(question, { now }).short).toContain(told);
  });
});

test.each([
  ['Which came first, the Special Session or the Optional Protocol?', /^Optional Protocol.* came before/],
  ['The UN Study came out before that. In what year was it?', /2006/],
  ['How many themes are there and which one did Florence deal with?', /5 themes.*international cooperation/],
  ['Which of the aims is about new challenges?', /^Objective 4/],
  ['Who were the conveners of the October meeting?', /Innocenti/],
  ['In which cities were the first and second World Congresses held?', /Stockholm.*Yokohama/],
  ['How many world congresses were there before Rio?', /^2: .*Stockholm.*Yokohama/],
  ['What was the Florence meeting about?', /^The Florence consultation dealt with/],
  ['O protocolo facultativo da convenção trata de quê?', /Sale of Children/],
  ['What takes place on 26 November 2008?', /^World Congress III takes place/],
  ['Cual es el próximo evento?', /del 25 al 28 de noviembre de 2008/],
  ['What weekday does Rio kick off?', /25 November 2008 \(Tuesday\)/],
  ['Which treaty of the Council of Europe was discussed in Florence, what is it called?', /Lanzarote/],
  ['Nr of congress days?', /lasts 4 days/],
])('“%s” is understood', (question, told) => {
  expect(asker.ask(question, { now }).short).toMatch(told);
});

test.each([
  'Where in Florence did the experts meet?',
  'Why was ECPAT expelled from the Planning Committee?',
  'Where were the other thematic consultations held?',
  'How many NGOs are members of ECPAT?',
  'Quali ONG fanno parte del gruppo di ONG?',
  'The exact date of the UN Study on Violence against Children, please',
])('“%s” is declined', (question) => {
  expect(asker.ask(question, { now }).declined).toBe(true);
});
