import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, createAsker } from '../../src/ask/asker.ts';
import { calendar } from '../../src/time/calendar.ts';
import { shippedAsker, shippedPlan } from './shipped-asker.ts';

const now = Date.parse('2008-11-01T12:00:00-02:00');
let asker: Asker;

beforeAll(async () => {
  asker = await shippedAsker();
});

describe('the city and the country of the congress', () => {
  test.each([
    [
      'When is the congress in Rio de Janeiro?',
      /^World Congress III takes place from 25 to 28 November 2008\.$/,
    ],
    [
      'Quando é o congresso no Rio de Janeiro?',
      /^World Congress III: acontece de 25 a 28 de novembro de 2008\.$/,
    ],
    ['que dia cai o congresso?', /25 a 28 de novembro/],
    ['Who hosts the congress in Rio de Janeiro?', /^Government of Brazil hosts World Congress III\.$/],
  ])('are places, though they hold the name of a month: “%s”', (question, told) => {
    expect(asker.ask(question, { now }).short).toMatch(told);
  });

  test.each([
    [
      'which deadlines are due before the congress in Rio de Janeiro?',
      /^13 deadlines \(until 24 November 2008\)/,
    ],
    ['which deadlines are due before the congress in Brazil?', /^13 deadlines \(until 24 November 2008\)/],
    ['o que vence antes do congresso no Rio de Janeiro?', /^13 prazos \(até 24 de novembro de 2008\)/],
    ['o que vence em janeiro?', /^3 prazos \(de 1 a 31 de janeiro de 2009\)/],
  ])('say which congress bounds the days: “%s”', (question, told) => {
    expect(asker.ask(question, { now }).short).toMatch(told);
  });

  test.each(['where do we meet?', 'où est-ce qu’on se retrouve ?'])(
    'are told to who asks where one meets: “%s”',
    (question) => {
      expect(asker.ask(question, { now }).short).toContain('Rio de Janeiro');
    },
  );

  test('are a filter where they name whose deadlines are meant', () => {
    expect(asker.ask('which deadlines are due before the congress by Brazil?', { now }).short).not.toMatch(
      /^13 /,
    );
  });
});

describe('a city is known by one name', () => {
  test.each([
    [
      'São Paulo',
      [
        'when is the congress in São Paulo?',
        'when is the Sao Paulo congress',
        'quando é o congresso em São Paulo?',
      ],
    ],
    [
      'The Hague',
      [
        'when is the congress in The Hague?',
        'when is the congress in the hague',
        'when is the Hague congress',
      ],
    ],
    ["L'Aquila", ['quando si svolge il congresso a L’Aquila?', 'when is the congress in L’Aquila']],
  ])('%s', async (city, questions) => {
    const plan = await shippedPlan();
    const there = createAsker({
      plan: { ...plan, congress: { ...plan.congress, city } },
      documents: [],
      calendar,
    });
    for (const question of questions) expect(there.ask(question, { now }).short).toMatch(/25 .*28 /);
  });
});
