import { describe, expect, test } from 'vitest';
import type { PassedQuestion } from '../../src/domain/passed-question.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { isTokenOf, passQuestion, questionToken, settleQuestion } from '../../src/domain/question.ts';
import { forwardQuestion, questionReminders } from '../../src/domain/question-reminders.ts';
import { formatDestination } from '../../src/domain/reminder.ts';
import { succeed } from '../../src/domain/succeed.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';

const noon = inRio('2027-10-01 12:00');
const dayMs = 86_400_000;
const counted = { asked: 4, body: 'where may buses park?' };
const askedBy = (by: string, at = noon) => ({ by, at, via: 'slack' });

const people: Person[] = [
  personOf('ana'),
  personOf('bea', { reminders: 'off' }),
  personOf('secretary', { role: 'secretary' }),
  personOf('chair', { role: 'chair' }),
];
const plan = committeePlan({ people });
const asked = passQuestion(plan, counted, askedBy('ana'));
const owed = (of: Plan) =>
  questionReminders(of, calendar).map(({ kind, to, at }) => ({ kind, to: formatDestination(to), at }));
const questionIn = (of: Plan): PassedQuestion => {
  const [question] = of.questions ?? [];
  if (!question) throw new Error('a question is expected');
  return question;
};

describe('a question that was put to the secretary', () => {
  test('is owed to them once, outside their quiet hours', () => {
    expect(owed(asked)).toEqual([{ kind: 'question', to: 'secretary', at: noon }]);
    const late = passQuestion(plan, counted, askedBy('ana', inRio('2027-09-30 22:00')));
    expect(owed(late)).toMatchObject([{ at: inRio('2027-10-01 08:00') }]);
  });

  test.each([
    ['the chair', 'where the secretary wants no reminders', 'secretary', ['chair']],
    ['the committee', 'where neither does', 'secretary chair', ['committee']],
  ])('is owed to %s %s', (_, __, off, expected) => {
    const silent = people.map(
      (each): Person => (off.includes(each.id) ? { ...each, reminders: 'off' } : each),
    );
    expect(owed({ ...asked, people: silent }).map(({ to }) => to)).toEqual(expected);
  });

  test.each([
    ['the chair', 'secretary', people, ['chair']],
    ['another secretary', 'secretary', [...people, personOf('second', { role: 'secretary' })], ['second']],
    ['themselves', 'secretary', people.filter(({ id }) => id !== 'chair'), ['secretary']],
  ])('of one who would be asked is owed to %s', (_, by, those, expected) => {
    const own = passQuestion({ ...plan, people: those }, counted, askedBy(by));
    expect(owed(own).map(({ to }) => to)).toEqual(expected);
  });

  test('is the same message when it is taken back and put again on one day', () => {
    const again = passQuestion(plan, counted, askedBy('ana', noon + 60_000));
    const keys = [asked, again].map((each) => questionReminders(each, calendar).map(({ key }) => key));
    expect(keys[0]).toEqual(keys[1]);
  });

  test('is put once more by who asks three days later, and only added by who asks before', () => {
    const soon = passQuestion(asked, counted, askedBy('bea', noon + 2 * dayMs));
    expect(owed(soon)).toHaveLength(1);
    const later = passQuestion(soon, counted, askedBy('chair', noon + 4 * dayMs));
    expect(owed(later)).toHaveLength(2);
    expect(questionIn(later).askers.map(({ by }) => by)).toEqual(['ana', 'bea', 'chair']);
    expect(passQuestion(later, counted, askedBy('ana', noon + 9 * dayMs))).toBe(later);
  });

  test('waits for the successor when who asked leaves', () => {
    const [ana, bea] = people;
    if (!ana || !bea) throw new Error('two people are expected');
    expect(questionIn(succeed(asked, ana, bea, noon)).askers).toMatchObject([{ by: 'bea' }]);
  });
});

describe('an answer', () => {
  const both = passQuestion(asked, counted, askedBy('secretary'));
  const answered = settleQuestion(both, counted, {
    state: 'answered',
    by: 'secretary',
    at: noon + 60_000,
    text: 'On the square.',
  });

  test('is owed to whoever asked, not to who gave it, and the question no more', () => {
    expect(owed(answered)).toEqual([{ kind: 'answer', to: 'ana', at: noon + 60_000 }]);
  });

  test('is owed to nobody the plan does not know', () => {
    expect(owed({ ...answered, people: people.filter(({ id }) => id !== 'ana') })).toEqual([]);
  });

  test('that is given anew after it was taken back is another message', () => {
    const anew = settleQuestion(both, counted, {
      state: 'answered',
      by: 'secretary',
      at: noon + 120_000,
      text: 'On the square.',
    });
    const [first, second] = [answered, anew].map((each) => questionReminders(each, calendar)[0]?.key);
    expect(first).not.toBe(second);
  });
});

describe('a question that does not reach whom it was put to', () => {
  const [card] = questionReminders(asked, calendar);
  const forwarded = (from: typeof card, of = asked) =>
    from ? forwardQuestion(of, from, noon).map(({ to }) => formatDestination(to)) : [];

  test('goes to the chair, then to the committee, then nowhere', () => {
    expect(forwarded(card)).toEqual(['chair']);
    const [toChair] = card ? forwardQuestion(asked, card, noon) : [];
    expect(forwarded(toChair)).toEqual(['committee']);
    const [toCommittee] = toChair ? forwardQuestion(asked, toChair, noon) : [];
    expect(forwarded(toCommittee)).toEqual([]);
  });

  test('goes nowhere once it is settled', () => {
    const declined = settleQuestion(asked, counted, { state: 'declined', by: 'chair', at: noon });
    expect(forwarded(card, declined)).toEqual([]);
  });
});

test('the token of a question is not that of another with the same number', () => {
  const token = questionToken({ id: 4, body: 'where may buses park?' });
  expect(isTokenOf(token, { id: 4, body: 'where may buses park?' })).toBe(true);
  expect(isTokenOf(token, { id: 4, body: 'who is ill?' })).toBe(false);
  expect(isTokenOf('4', { id: 4, body: 'where may buses park?' })).toBe(false);
});
