import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, createAsker } from '../../src/ask/asker.ts';
import { calendar } from '../../src/time/calendar.ts';
import { shippedPlan } from './shipped-asker.ts';

const now = Date.parse('2008-11-01T12:00:00-02:00');
let asker: Asker;

/** Of the shipped plan two deadlines: one without an owner, one that is done; and one to print badges. */
beforeAll(async () => {
  const plan = await shippedPlan();
  const [first, second, third] = plan.deadlines;
  if (!first || !second || !third) throw new Error('the shipped plan has three deadlines');
  const { owner: _, ...ownerless } = first;
  asker = createAsker({
    plan: {
      ...plan,
      deadlines: [
        { ...ownerless, title: 'Order the flowers', state: 'open' },
        { ...second, title: 'Rent the chairs', state: 'done' },
        { ...third, title: 'Print the badges', state: 'open' },
      ],
    },
    documents: [],
    calendar,
  });
});

const ask = (question: string) => asker.ask(question, { now });

describe('what nobody has', () => {
  test.each([
    ...['unassigned deadlines', 'deadlines nobody has', 'deadlines without anyone', 'what is unassigned?'],
    ...['which tasks has nobody taken on?', 'which deadlines have no owner?'],
    ...['prazos que ninguém tem', 'prazos sem ninguém', 'o que está sem dono?'],
    ...['plazos sin asignar', 'plazos que nadie tiene', '¿qué no tiene responsable?'],
    ...['échéances que personne n’a', 'échéances sans personne', 'les tâches non attribuées'],
    ...['scadenze di nessuno', 'scadenze che nessuno ha', 'scadenze senza responsabile'],
  ])('is listed alone: “%s”', (question) => {
    const { short } = ask(question);
    expect(short).toContain('Order the flowers');
    expect(short).not.toContain('badges');
  });
});

test.each(['deadlines that are not late', 'deadlines without a milestone', 'prazos que não estão atrasados'])(
  'a negation that was not understood is never dropped: “%s”',
  (question) => {
    expect(ask(question).declined).toBe(true);
  },
);

test.each([
  ['how many things are done', /^1 of 3 deadlines \(done\)/],
  ['how many deadlines are cancelled?', /^0 of 3 deadlines \(cancelled\)/],
  ['quantos prazos não têm responsável?', /^1 de 3 prazos/],
  ['combien d’échéances sont faites ?', /^1 échéance sur 3/],
])('a share is told of all that there are: “%s”', (question, told) => {
  expect(ask(question).short).toMatch(told);
});

test.each([
  ['what has to be done after the congress?', /open/],
  ['which deadlines due are done?', /\(done\)[\s\S]*Rent the chairs/],
  ['what must be ready next year?', /open/],
])('what is to be done is not what is done: “%s”', (question, told) => {
  expect(ask(question).short).toMatch(told);
});

test('when something opens is no list of what is open', () => {
  expect(ask('when does the Rio congress open?').short).toContain('25 to 28 November 2008');
});

test('all milestones are listed, those that are done as well', async () => {
  const plan = await shippedPlan();
  const [first] = plan.deadlines;
  if (!first) throw new Error('the shipped plan has a deadline');
  const done = { ...first, id: 'a', title: 'Call closes', milestone: true, state: 'done' } as const;
  const { ask: askOf } = createAsker({
    plan: { ...plan, deadlines: [done, { ...done, id: 'b', title: 'Doors open', state: 'open' }] },
    documents: [],
    calendar,
  });
  expect(askOf('milestones please', { now }).short).toMatch(/^2 milestones:[\s\S]*Call closes/);
});

test.each(['who represents UNICEF?', 'quem representa o UNICEF?', 'chi rappresenta l’UNICEF?'])(
  'people are listed by whom they represent: “%s”',
  (question) => {
    expect(ask(question).short).toMatch(/UNICEF/);
    expect(ask(question).declined).toBe(false);
  },
);

describe('a title that lacks a word of the question', () => {
  test.each([
    'is there a bus pass?',
    'do we have a bus pass',
    'when is the bus pass due',
    'is there a press badge?',
  ])('does not answer of another thing: “%s”', (question) => {
    expect(ask(question).declined).toBe(true);
  });

  test('nor with a verb that means something else', () => {
    expect(ask('when do we have to hire the chairs?').short).not.toContain('flowers');
    expect(ask('when do we have to sell the badges?').declined).toBe(true);
  });

  test.each(['when are the badges due?', 'when must the badges be manufactured?'])(
    'answers where the word is its verb said otherwise: “%s”',
    (question) => {
      expect(ask(question).short).toContain('Print the badges');
    },
  );
});
