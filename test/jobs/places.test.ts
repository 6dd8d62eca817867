import { describe, expect, it } from 'vitest';
import { placesOf } from '../../jobs/places.ts';
import type { PassedQuestion } from '../../src/domain/passed-question.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Destination, Reminder } from '../../src/domain/reminder.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import { createLocalAdapter } from '../fakes/local-adapter.ts';
import { faultPlan } from '../faults/fault-plan.ts';

const adapterFor = (platform: string, reaches: (to: Destination) => boolean): Adapter => ({
  ...createLocalAdapter({ url: 'http://127.0.0.1:9/', platform }),
  placeOf: (to) => (reaches(to) ? { platform, id: to.kind } : undefined),
});
const everyone = adapterFor('first', () => true);
const second = adapterFor('second', () => true);
const channelOnly = adapterFor('channel', ({ kind }) => kind === 'committee');

const reminder: Reminder = {
  key: 'a'.repeat(24),
  subject: 'deadline-0',
  kind: 'before',
  rule: 'before-7',
  dueAt: 2,
  at: 1,
  to: { kind: 'person', person: 'member-0' },
};
const planWith = (person: Partial<Person>, isPrivate = false) => {
  const plan = faultPlan([1]);
  return {
    ...plan,
    people: plan.people.map((known) => (known.id === 'member-0' ? { ...known, ...person } : known)),
    deadlines: plan.deadlines.map((deadline) => ({ ...deadline, private: isPrivate })),
  };
};

describe('the places of a reminder', () => {
  it('are the committee’s on every platform', () => {
    const places = placesOf({ ...reminder, to: { kind: 'committee' } }, planWith({}), [
      everyone,
      channelOnly,
    ]);
    expect(places.map(({ platform }) => platform)).toEqual(['first', 'channel']);
  });

  it('are the first platform that reaches the person', () => {
    expect(placesOf(reminder, planWith({}), [channelOnly, everyone, second])).toEqual([
      { platform: 'first', id: 'person' },
    ]);
  });

  it('are the channel for a person who prefers it, on the platform that knows them', () => {
    const plan = planWith({ reminders: 'channel' });
    expect(placesOf(reminder, plan, [channelOnly, everyone])).toEqual([
      { platform: 'first', id: 'committee' },
    ]);
    expect(placesOf(reminder, plan, [channelOnly])).toEqual([{ platform: 'channel', id: 'committee' }]);
  });

  it('never are the channel for a private deadline', () => {
    const plan = planWith({ reminders: 'channel' }, true);
    expect(placesOf(reminder, plan, [everyone])).toEqual([{ platform: 'first', id: 'person' }]);
    expect(placesOf(reminder, plan, [channelOnly])).toEqual([]);
  });

  it('are none for a person who wants none, unless they asked for this very one', () => {
    const plan = planWith({ reminders: 'off' });
    expect(placesOf(reminder, plan, [everyone])).toEqual([]);
    expect(placesOf({ ...reminder, kind: 'personal' }, plan, [everyone])).toHaveLength(1);
  });

  describe('of a question', () => {
    const question: PassedQuestion = {
      id: 'question.1',
      asked: 1,
      body: 'where may buses park?',
      state: 'answered',
      askers: [{ by: 'member-0', at: 0, via: 'second' }],
      settled: { by: 'member-1', at: 1 },
    };
    const answer = { ...reminder, kind: 'answer', subject: 'answer.question.1' } as const;

    it('are never the channel, even for a secretary who prefers it', () => {
      const card = { ...reminder, kind: 'question', subject: 'question.1' } as const;
      const plan = planWith({ reminders: 'channel' });
      expect(placesOf(card, plan, [everyone])).toEqual([{ platform: 'first', id: 'person' }]);
      expect(placesOf(card, plan, [channelOnly])).toEqual([]);
    });

    it('are for its answer on the platform on which it was asked, while that reaches them', () => {
      const plan = { ...planWith({ reminders: 'off' }), questions: [question] };
      expect(placesOf(answer, plan, [everyone, second])).toEqual([{ platform: 'second', id: 'person' }]);
      expect(placesOf(answer, plan, [everyone])).toEqual([{ platform: 'first', id: 'person' }]);
    });
  });

  it('are none for somebody whom the plan no longer has', () => {
    expect(
      placesOf({ ...reminder, to: { kind: 'person', person: '__proto__' } }, planWith({}), [everyone]),
    ).toEqual([]);
  });
});
