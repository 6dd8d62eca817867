import { expect, it } from 'vitest';
import { fallbackReminders } from '../../jobs/fallback.ts';
import { passQuestion } from '../../src/domain/question.ts';
import { questionReminders } from '../../src/domain/question-reminders.ts';
import { formatDestination } from '../../src/domain/reminder.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { createLocalAdapter } from '../fakes/local-adapter.ts';

const now = inRio('2027-10-01 12:00');
const people = [
  personOf('owner'),
  ...['first', 'second'].map((id) => personOf(id, { role: 'secretary' })),
  personOf('chair', { role: 'chair' }),
];
const asked = passQuestion(
  committeePlan({ people }),
  { asked: 4, body: 'where may buses park?' },
  { by: 'owner', at: now, via: 'slack' },
);
const [lost] = questionReminders(asked, calendar);

const reaching = (...known: string[]): Adapter => ({
  ...createLocalAdapter({ url: 'http://127.0.0.1:9/' }),
  placeOf: (to) =>
    to.kind === 'person' && known.includes(to.person) ? { platform: 'local', id: to.person } : undefined,
});

function instead(...known: string[]): string[] {
  if (!lost) throw new Error('a question is owed');
  const parts = { adapters: [reaching(...known)], calendar, now, since: 0 };
  return fallbackReminders(asked, { reminder: lost, isMissed: true }, parts).map(
    ({ kind, to }) => `${kind} > ${formatDestination(to)}`,
  );
}

it('a question that another secretary has is not passed on, and they hear who was not reached', () => {
  expect(instead('second', 'chair')).toEqual(['unreached > second']);
});

it('a secretary’s own question that does not reach the chair is not taken for heard', () => {
  const alone = people.filter(({ id }) => id !== 'second');
  const by = { by: 'first', at: now, via: 'slack' };
  const own = passQuestion(committeePlan({ people: alone }), { asked: 4, body: 'where?' }, by);
  const [card] = questionReminders(own, calendar);
  if (!card) throw new Error('a question is owed');
  const found = fallbackReminders(
    own,
    { reminder: card, isMissed: false },
    { adapters: [reaching('first')], calendar, now, since: 0 },
  );
  expect([card.to, found.map(({ to }) => formatDestination(to))]).toEqual([
    { kind: 'person', person: 'chair' },
    ['committee'],
  ]);
});

it('a question that no secretary has goes to the chair', () => {
  expect(instead('chair')).toEqual(['unreached > second', 'forwarded > chair']);
});
