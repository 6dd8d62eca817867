import { expect, test } from 'vitest';
import { planMovedNotes } from '../../src/domain/moved-notes.ts';
import type { Destination } from '../../src/domain/reminder.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf } from '../committee-plan.ts';

const plan = committeePlan({ deadlines: [deadlineOf('papers', '2027-11-10')] });
const at = (hour: string) => Date.parse(`2027-11-01T${hour}-03:00`);
const announced = (to: Destination) => [{ subject: 'papers', to, dueAt: at('09:00') }];
const owner: Destination = { kind: 'person', person: 'owner' };

const noteFor = (to: Destination, now: number) =>
  planMovedNotes({ plan, calendar, waiting: [], announced: announced(to), now })[0];

test('who was told another date is told at once by day, and when the quiet hours are over by night', () => {
  expect(noteFor(owner, at('10:00'))?.at).toBe(at('10:00'));
  expect(noteFor(owner, at('02:00'))?.at).toBe(at('08:00'));
  expect(noteFor({ kind: 'committee' }, at('02:00'))?.at).toBe(at('02:00'));
});

test('a note that waits for the morning is not owed any more once the old date holds again', () => {
  const note = noteFor(owner, at('02:00'));
  const back = [{ subject: 'papers', to: owner, dueAt: note?.dueAt ?? 0 }];
  const undone = committeePlan({ deadlines: [deadlineOf('papers', '2027-11-12')] });
  const waiting = note ? [note] : [];
  const moved = planMovedNotes({ plan: undone, calendar, waiting, announced: back, now: at('02:05') });
  expect(moved.map(({ key }) => key)).not.toContain(note?.key);
});
