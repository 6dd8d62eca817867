import { expect, test } from 'vitest';
import { eventsOf } from '../../adapters/discord/plan-events.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { committeePlan } from '../committee-plan.ts';

const base = committeePlan();
const event = { aka: [], kind: 'other', convenors: [], source: { kind: 'committee' } } as const;
const plan: Plan = {
  ...base,
  congress: {
    ...base.congress,
    ...{ starts: '2028-11-24', startTime: '09:30', ends: '2028-11-26', endTime: '13:00' },
  },
  deadlines: [],
  events: [
    { ...event, id: 'tour', name: 'Tour', starts: '2028-11-23' },
    { ...event, id: 'dinner', name: 'Dinner', starts: '2028-11-25', startTime: '20:00' },
    {
      ...event,
      ...{ id: 'reception', name: 'Reception', city: 'Niterói', zone: 'America/New_York' },
      ...{ starts: '2028-11-24', startTime: '18:30', ends: '2028-11-24', endTime: '21:00' },
    },
  ],
};
const now = Date.parse('2028-10-01T00:00:00Z');
const shown = (of: Plan, at = now) =>
  eventsOf(of, at).map(({ subject, body }) => [
    subject,
    body.scheduled_start_time,
    body.scheduled_end_time,
    body.entity_metadata.location,
  ]);

test('the congress and its events take place at their hours; an event without one is not shown', () => {
  const place = `${base.congress.city}, ${base.congress.country}`;
  const there = `Niterói, ${base.congress.country}`;
  expect(shown(plan)).toEqual([
    ['congress', '2028-11-24T12:30:00.000Z', '2028-11-26T16:00:00.000Z', place],
    ['event.reception', '2028-11-24T23:30:00.000Z', '2028-11-25T02:00:00.000Z', there],
    ['event.dinner', '2028-11-25T23:00:00.000Z', '2028-11-26T00:00:00.000Z', place],
  ]);
});

test('a congress without hours is shown in whole days', () => {
  const { startTime: _start, endTime: _end, ...congress } = plan.congress;
  expect(shown({ ...plan, congress, events: [] })).toEqual([
    ['congress', '2028-11-24T03:00:00.000Z', '2028-11-27T02:59:00.000Z', expect.any(String)],
  ]);
});

test('an event that has begun is shown no more', () => {
  const later = Date.parse('2028-11-25T00:00:00Z');
  expect(shown(plan, later).map(([subject]) => subject)).toEqual(['event.dinner']);
});
