import { isDeepStrictEqual } from 'node:util';
import type { Standing, ToldDeadline } from './webhook-standing.ts';

/** Something that happened, as it is told. */
export type ToldEvent = { type: string; data: { id: string } & Record<string, unknown> };

const changedFields = ['title', 'on', 'due', 'state', 'objective', 'owner'] as const;

/** What stood before in the fields that have changed. */
const previousOf = (before: ToldDeadline, after: ToldDeadline) =>
  Object.fromEntries(
    changedFields.flatMap((field) =>
      before[field] === after[field] ? [] : [[field, before[field] ?? null]],
    ),
  );

function eventsOf(
  id: string,
  before: ToldDeadline | undefined,
  after: ToldDeadline | undefined,
): ToldEvent[] {
  if (!after) return before ? [{ type: 'deadline.removed', data: { id } }] : [];
  const data = { id, ...after };
  if (!before) return [{ type: 'deadline.added', data }];
  const previous = previousOf(before, after);
  const isChanged = Object.keys(previous).length > 0;
  const isDone = after.state === 'done' && before.state !== 'done';
  const type = isDone ? 'deadline.done' : 'deadline.changed';
  return [
    ...(isChanged ? [{ type, data: { ...data, previous } }] : []),
    ...(after.late && !before.late ? [{ type: 'deadline.late', data }] : []),
  ];
}

/** What has happened between two standings of a plan. */
export function eventsBetween(before: Standing, after: Standing): ToldEvent[] {
  if (isDeepStrictEqual(before, after)) return [];
  const ids = [...new Set([...Object.keys(before.deadlines), ...Object.keys(after.deadlines)])];
  const rounds = Object.entries(after.closed).filter(([id]) => !Object.hasOwn(before.closed, id));
  return [
    ...ids.flatMap((id) => eventsOf(id, before.deadlines[id], after.deadlines[id])),
    ...rounds.map(([id, round]) => ({ type: 'round.closed', data: { id, ...round } })),
  ];
}
