import { describe, expect, test } from 'vitest';
import { renderMessage } from '../../adapters/terminal/index.ts';
import { alteredItems } from '../../src/domain/altered-items.ts';
import { type Statement, withStatement } from '../../src/domain/commitment.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { succeed } from '../../src/domain/succeed.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { calendar } from '../../src/time/calendar.ts';
import { updatedMessage } from '../../src/views/reminder.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';

const source = { kind: 'template' } as const;
const plan: Plan = committeePlan({
  organisations: [{ id: 'brazil', name: 'Government of Brazil', aka: [], committee: true, source }],
  people: [
    personOf('ana', { organisation: 'brazil' }),
    personOf('jose', { organisation: 'brazil' }),
    personOf('maria'),
    personOf('chair', { role: 'chair' }),
  ],
  commitments: ['law', 'line'].map((id) => ({
    id,
    title: `Promise ${id}`,
    organisation: 'brazil',
    status: 'not-started' as const,
    source,
    due: { kind: 'absolute', on: '2028-04-20' },
  })),
});
const answeredAt = inRio('2028-03-20 10:00');
const answered = (ids: readonly string[], more: Partial<Statement> = {}, from = plan): Plan => ({
  ...from,
  commitments: from.commitments.map((each) =>
    ids.includes(each.id)
      ? withStatement(each, {
          status: 'in-progress',
          round: 'month-3',
          at: answeredAt,
          by: 'jose',
          via: 'test',
          ...more,
        })
      : each,
  ),
});
const altered = (after: Plan, before = plan) => alteredItems(before, after, calendar).altered.toSorted();

/** What a message that was sent says after a change. */
function nowSays(subject: string, after: Plan, rule?: string): string {
  const sent = planReminders(plan, calendar).find(
    (each) => each.subject === subject && (rule === undefined || each.rule === rule),
  );
  if (!sent) throw new Error(`no reminder is about ${subject}`);
  const reader = { locale: 'en', zone: plan.congress.zone };
  const message = updatedMessage(sent, { plan: after, now: answeredAt, calendar, reader });
  const words = wordsFor('en');
  return renderMessage(message, { reader, words, width: 10_000, styled: false, number: () => 0 });
}

describe('an answer makes untrue', () => {
  test('what the focal point, the alternate and the chair were asked in that round, and what was said of its date', () => {
    expect(altered(answered(['law']))).toEqual([
      'due.2028-04-20.ana',
      'round.month-3.alternate.jose',
      'round.month-3.ana',
      'round.month-3.unanswered.chair',
    ]);
  });

  test('what was asked in every round, when the commitment is settled between rounds', () => {
    const { round: _, ...settled } = { status: 'fulfilled' as const, round: undefined };
    const after = answered(['law'], settled);
    expect(altered(after)).toContain('round.month-3.ana');
    expect(altered(after)).toContain('round.month-24.ana');
  });

  test('nothing, when nothing was said', () => {
    expect(altered({ ...plan, locale: 'pt-BR' })).toEqual([]);
    expect(altered(structuredClone(plan))).toEqual([]);
  });

  test('not the messages of a round before, when it is given in a later one', () => {
    const before = answered(['law', 'line']);
    const after = answered(['law'], { round: 'month-6', status: 'in-progress' }, before);
    expect(altered(after, before).filter((subject) => subject.includes('month-3'))).toEqual([]);
  });
});

describe('the copies of a question say', () => {
  const all = answered(['law', 'line']);

  test('to the focal point that it is answered, whoever answered it', () => {
    expect(nowSays('round.month-3.ana', all)).toContain(
      'all your 2 commitments are answered for. Thank you.',
    );
    expect(nowSays('round.month-3.ana', answered(['law']))).toContain('where does your commitment stand?');
  });

  test('to the alternate that nothing is left to do', () => {
    const said = nowSays('round.month-3.alternate.jose', all);
    expect(said).toContain('3-month round: all 2 commitments are answered for. Nothing is left to do.');
    expect(said).not.toContain('[0]');
    expect(nowSays('round.month-3.alternate.jose', answered(['law']))).toContain('one commitment of');
  });

  test('to the chair who has still not answered, or that everybody has', () => {
    expect(nowSays('round.month-3.unanswered.chair', answered(['law']))).toContain('1 commitment');
    expect(nowSays('round.month-3.unanswered.chair', all)).toContain('everybody has answered by now');
  });

  test('of a date that it is answered, as soon as something was said of every commitment of that day', () => {
    expect(nowSays('due.2028-04-20.ana', answered(['law'], { at: inRio('2028-04-13 10:00') }))).toContain(
      'Where does it stand?',
    );
    const both = answered(['law', 'line'], { at: inRio('2028-04-13 10:00') });
    const said = nowSays('due.2028-04-20.ana', both, 'before-7');
    expect(said).toContain('Your 2 commitments are answered for. Thank you.');
    expect(said).toContain('in progress');
  });
});

test('a question to somebody who has left is taken out of their hands', () => {
  const [ana, , maria] = plan.people;
  if (!ana || !maria) throw new Error('Ana and Maria are of the plan');
  const after = succeed(plan, ana, maria, answeredAt);
  expect(altered(after)).toEqual(expect.arrayContaining(['round.month-3.ana', 'round.month-3.maria']));
  expect(nowSays('round.month-3.ana', after)).toContain('nothing is waiting for you any more');
});
