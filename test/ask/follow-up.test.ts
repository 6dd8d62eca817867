import { describe, expect, test } from 'vitest';
import { createAsker } from '../../src/ask/asker.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { shippedPlan } from './shipped-asker.ts';

const source = { kind: 'committee' } as const;
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const now = at('2010-03-10');

const commitments: readonly Commitment[] = [
  {
    id: 'schools',
    title: 'Teach children in every school',
    country: 'Chile',
    level: 'national',
    objective: 'teaching',
    status: 'fulfilled',
    line: [
      {
        at: at('2010-02-01'),
        by: 'chair',
        via: 'test',
        was: 'in-progress',
        status: 'fulfilled',
        text: 'All 900 do.',
      },
    ],
    source,
  },
  {
    id: 'hotels',
    title: 'Train hotel staff',
    country: 'Kenya',
    due: { kind: 'absolute', on: '2010-01-31' },
    status: 'in-progress',
    source,
  },
  {
    id: 'police',
    title: 'Open a police unit',
    country: 'Sweden',
    due: { kind: 'absolute', on: '2011-06-30' },
    status: 'not-started',
    source,
  },
  {
    id: 'data',
    title: 'Publish the figures',
    country: 'Peru',
    status: 'withdrawn',
    reason: 'The law was not passed.',
    source,
  },
];

const indicators: readonly Indicator[] = [
  {
    id: 'plans',
    title: 'Countries with a national plan',
    whole: 27,
    direction: 'up',
    level: 'international',
    baseline: { value: 3, on: '2008', source },
    target: { value: 20, on: '2012' },
    values: [{ value: 5, at: at('2010-02-15'), by: 'chair', via: 'test' }],
    source,
  },
  {
    id: 'lines',
    title: 'Helplines',
    direction: 'up',
    region: 'Caribbean',
    baseline: { value: 2, source },
    source,
  },
];

async function askerOf(more: Partial<Plan> = {}) {
  const plan = await shippedPlan();
  const objective = {
    of: 'congress',
    id: 'teaching',
    title: 'Children know their rights',
    text: 'Children know their rights',
    source,
  };
  const deadlines = plan.deadlines.map((each) => ({ ...each, state: 'done' as const }));
  const changed: Plan = { ...plan, deadlines, commitments, indicators, objectives: [objective], ...more };
  const { ask } = createAsker({ plan: changed, documents: [], calendar });
  return (question: string) => ask(question, { now });
}

describe('commitments are asked for by where, how and how far', () => {
  test.each([
    ['how many are fulfilled in Latin America?', ['1 of', 'Chile'], ['Kenya', 'Peru ·']],
    ['which commitments of African countries are there?', [], []],
    ['which commitments are late?', ['Kenya', 'late'], ['Sweden', 'Chile']],
    ['which are late?', ['Kenya'], ['Sweden']],
    ['quais compromissos estão atrasados?', ['Kenya', 'atrasado'], ['Sweden']],
    ['which commitments are due in 2011?', ['Sweden'], ['Kenya']],
    ['compromisos de Europa', ['Sweden'], ['Kenya', 'Chile']],
    ['which national commitments are not in progress?', ['No commitments'], ['Sweden']],
    ['which commitments are not in progress?', ['Sweden'], ['Kenya']],
    ['which commitments are not fulfilled?', ['Kenya', 'Sweden', 'Peru'], ['Chile']],
    ['which commitments are there for the objective “Children know their rights”?', ['Chile'], ['Kenya']],
    ['how many commitments were made in total?', ['4 commitments'], []],
    ['what has moved since January?', ['Chile', 'in progress → fulfilled', '3 → 5'], ['Kenya']],
    ['qu’est-ce qui a changé depuis janvier ?', ['Chile', '3 → 5'], ['Kenya']],
  ])('“%s”', async (question, told, not) => {
    const { short } = (await askerOf())(question);
    for (const each of told) expect(short).toContain(each);
    for (const each of not) expect(short).not.toContain(each);
  });

  test('the nationality of a country of the plan is that country', async () => {
    expect((await askerOf())('Kenyan commitments').short).toContain('Train hotel staff');
  });

  test('what somebody said of it last is told with it', async () => {
    expect((await askerOf())('where does the teaching in every school stand?').text).toContain('All 900 do.');
  });

  test('a region of the world that has nothing of the plan has nothing', async () => {
    expect((await askerOf())('which commitments of Oceania are late?').short).toMatch(/no commitments/i);
  });
});

describe('what became of a commitment after the last round', () => {
  const because = 'another law covers it';
  const decision = { by: 'chair', at: now } as const;
  const decided = commitments.map((each): Commitment => {
    if (each.id === 'hotels') return { ...each, decision: { choice: 'carried', ...decision } };
    if (each.id !== 'police') return each;
    return { ...each, decision: { choice: 'handed', to: 'the Ministry of Justice', because, ...decision } };
  });

  test.each([
    ['What became of the commitment on hotel staff?', 'carried to the next congress'],
    ['What happened to the police unit?', 'handed to the Ministry of Justice'],
    ['What was decided about the police unit?', 'handed to the Ministry of Justice'],
    ['O que foi feito do compromisso do Quênia?', 'passa ao próximo congresso'],
    ['¿Qué fue del compromiso de Kenia?', 'pasa al próximo congreso'],
    ['Qu’est devenu l’engagement du Kenya ?', 'passe au prochain congrès'],
    ['Che ne è stato dell’impegno del Kenya?', 'passa al prossimo congresso'],
  ])('“%s”', async (question, told) => {
    const answer = (await askerOf({ commitments: decided }))(question);
    expect([answer.outcome, answer.text]).toEqual(['answered', expect.stringContaining(told)]);
  });

  test('a reason is told to who may read it', async () => {
    const plan = { ...(await shippedPlan()), commitments: decided, deadlines: [] };
    const { ask } = createAsker({ plan, documents: [], calendar });
    const question = 'What happened to the police unit?';
    expect(ask(question, { now }).text).toContain(because);
    const mayRead = (_: unknown, field: string) => field !== 'reason';
    expect(ask(question, { now, mayRead } as never).text).not.toContain(because);
  });
});

describe('indicators are asked for by what they measure', () => {
  test.each([
    [
      'what is the baseline of countries with a national plan?',
      ['baseline: 3 of 27 (2008)'],
      ['target', '5 of'],
    ],
    ['linha de base dos países com plano nacional', ['3 de 27'], []],
    ['what is the target for the national plans?', ['target: 20 of 27 (2012)'], ['3 of']],
    ['how many countries have a national plan?', ['5 of 27'], []],
    ['how far are we from the target for national plans?', ['15'], []],
    ['which indicators are there?', ['2 indicators', 'Helplines'], []],
    ['indicators of the Caribbean', ['Helplines'], ['national plan']],
  ])('“%s”', async (question, told, not) => {
    const { short } = (await askerOf())(question);
    for (const each of told) expect(short).toContain(each);
    for (const each of not) expect(short).not.toContain(each);
  });
});

test('a deadline is due until a day, not on it alone', async () => {
  const plan = await shippedPlan();
  const [first] = plan.deadlines;
  if (!first) throw new Error('the shipped plan has a deadline');
  const due = (on: string) => ({ kind: 'absolute', on }) as const;
  const asker = createAsker({
    plan: {
      ...plan,
      deadlines: [
        { ...first, id: 'a', title: 'Order the flowers', due: due('2008-11-12'), state: 'open' },
        { ...first, id: 'b', title: 'Print the badges', due: due('2008-11-14'), state: 'open' },
        { ...first, id: 'c', title: 'Rent the chairs', due: due('2008-11-15'), state: 'open' },
      ],
    },
    documents: [],
    calendar,
  });
  for (const question of [
    'what is due by friday?',
    'what is due until friday',
    'o que vence até sexta?',
    'qué vence hasta el viernes',
    'cosa scade entro venerdì',
  ]) {
    const { short } = asker.ask(question, { now: at('2008-11-11') });
    expect(short, question).toContain('Order the flowers');
    expect(short, question).toContain('Print the badges');
    expect(short, question).not.toContain('Rent the chairs');
  }
});
