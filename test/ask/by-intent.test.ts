import { describe, expect, test } from 'vitest';
import { createAsker } from '../../src/ask/asker.ts';
import type { Deadline } from '../../src/domain/plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, personOf } from '../committee-plan.ts';

const deadline = (id: string, title: string, on: string, more: Partial<Deadline> = {}): Deadline => ({
  ...{ id, title, due: { kind: 'absolute', on }, state: 'open', source: { kind: 'template' } },
  ...more,
});
const plan = {
  ...committeePlan(),
  people: [
    personOf('lucia', { name: 'Lucia Bianchi', role: 'secretary' }),
    personOf('tom', { name: 'Tom Reed' }),
  ],
  deadlines: [
    deadline('buses', 'Charter the buses', '2027-10-17', { owner: 'tom' }),
    deadline('choir', 'Rehearse with the choir', '2027-10-24', { owner: 'lucia' }),
    deadline('badges', 'Print the badges', '2027-10-28'),
    deadline('travel', 'Confirm travel and visas of the delegates', '2027-10-29'),
  ],
};
const asker = createAsker({ plan, documents: [], calendar });
const now = Date.parse('2027-10-05T12:00:00Z');
const ask = (question: string) => asker.ask(question, { now, person: 'lucia' });

describe('what is asked in words that no rule has', () => {
  test.each([
    ['whose baby is the choir?', 'Lucia Bianchi'],
    ['c’est qui qui gère les autocars', 'Tom Reed'],
    ['de quem é a bola nos ônibus?', 'Tom Reed'],
  ])('is told of the one thing that is named: “%s”', (question, told) =>
    expect(ask(question).text).toContain(told),
  );

  test.each([
    ['stuff nobody has picked up so far', 'Print the badges', 'Charter the buses'],
    ['cosa scade il 17', 'Charter the buses', 'Print the badges'],
    ['qu’est-ce qui tombe entre le 24 et le 29', 'Rehearse with the choir', 'Charter the buses'],
  ])('is listed: “%s”', (question, has, hasNot) => {
    const { text } = ask(question);
    expect(text).toContain(has);
    expect(text).not.toContain(hasNot);
  });
});

describe('what has a word of its own', () => {
  test.each(['who pays the buses?', 'what colour are the buses?', 'who insures the choir?'])(
    'is not answered by the thing alone: “%s”',
    (question) => expect(ask(question).outcome).not.toBe('answered'),
  );
});

describe('a title that has little of a question', () => {
  test.each(['do we need a visa?', 'serve il visto?'])('is shown, and is no answer: “%s”', (question) => {
    const { outcome, text } = ask(question);
    expect(outcome).toBe('shown');
    expect(text).toContain('visas of the delegates');
  });

  test('answers where its state is asked for', () =>
    expect(ask('are the visas of the delegates confirmed yet?').outcome).toBe('answered'));
});
