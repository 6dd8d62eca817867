import { describe, expect, test } from 'vitest';
import { guardWords } from '../../jobs/guard-words.ts';
import { placesOf } from '../../jobs/places.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { type Destination, formatDestination, type Reminder } from '../../src/domain/reminder.ts';
import type { Message } from '../../src/message/message.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import { calendar } from '../../src/time/calendar.ts';
import { bundleMessage, bundleUpdate } from '../../src/views/bundle.ts';
import { type Asker, betrayed, secretPlan } from '../bot/secret-plan.ts';

const render = { message: bundleMessage, updated: bundleUpdate };

/** A platform that tells everybody in its channel who has not chosen otherwise. */
const openPlatform = {
  platform: 'open',
  tells: 'channel',
  placeOf: (to: Destination) => ({
    platform: 'open',
    id: to.kind === 'committee' ? 'channel' : `chat-${to.person}`,
  }),
} as unknown as Adapter;

const contextAt = ({ at }: Reminder, plan: Plan) => ({
  plan,
  now: at,
  calendar,
  lateMs: 0,
  possibleRepeat: false,
  reader: { locale: 'en', zone: plan.congress.zone },
});

const textOf = (message: Message | undefined) => JSON.stringify(message ?? '');

const owed = planReminders(secretPlan, calendar);

function readerOf({ to }: Reminder): Asker | undefined {
  const person = to.kind === 'person' ? secretPlan.people.find(({ id }) => id === to.person) : undefined;
  return (
    person && {
      id: person.id,
      role: person.role,
      ...(person.organisation && { organisation: person.organisation }),
    }
  );
}

describe('what goes out unasked', () => {
  test('is of every kind', () => {
    expect([...new Set(owed.map(({ kind }) => kind))].sort()).toEqual(
      expect.arrayContaining(['before', 'digest', 'escalation', 'overdue', 'question', 'request']),
    );
  });

  test('tells nobody what is not for them, and needs no gate for that', () => {
    const guarded = guardWords(render);
    const found = owed.flatMap((reminder) => {
      const context = contextAt(reminder, secretPlan);
      const [bare, updated] = [render.message([reminder], context), render.updated([reminder], context)];
      const where = `${reminder.kind} ${formatDestination(reminder.to)}`;
      const betrays = [bare, updated].flatMap((message) => betrayed(textOf(message), readerOf(reminder)));
      const isHeld = textOf(guarded.message([reminder], context)) !== textOf(bare);
      return [...betrays.map((word) => `${where}: ${word}`), ...(isHeld ? [`${where}: held`] : [])];
    });
    expect(found).toEqual([]);
  });

  test('is told in a channel only when everybody may read it, also to who prefers channels', () => {
    const people = secretPlan.people.map((person) => ({ ...person, reminders: 'channel' as const }));
    const plan = { ...secretPlan, people };
    const open = planReminders(plan, calendar).filter((reminder) =>
      placesOf(reminder, plan, [openPlatform]).some(({ id }) => id === 'channel'),
    );
    const found = open.flatMap((reminder) =>
      betrayed(textOf(render.message([reminder], contextAt(reminder, plan))), undefined).map(
        (word) => `${reminder.kind} ${formatDestination(reminder.to)}: ${word}`,
      ),
    );
    expect(open.length).toBeGreaterThan(3);
    expect(found).toEqual([]);
  });

  test('that its words would betray is told without them', () => {
    const summary = secretPlan.deadlines.find(({ id }) => id === 'hidden')?.title ?? '';
    const careless = { message: () => ({ summary, blocks: [] }), updated: () => ({ summary, blocks: [] }) };
    const [reminder] = owed.filter(({ to }) => to.kind === 'committee');
    if (!reminder) throw new Error('something is owed to the committee');
    const context = contextAt(reminder, secretPlan);
    expect(guardWords(careless).message([reminder], context)?.summary).toContain('private');
    expect(guardWords(careless).updated([reminder], context).summary).not.toContain(summary);
    const [own] = owed.filter(({ to }) => to.kind === 'person' && to.person === 'owner');
    if (!own) throw new Error('something is owed to the owner');
    expect(guardWords(careless).message([own], context)?.summary).toBe(summary);
  });
});
