import { expect, test } from 'vitest';
import { crashPoints } from '../../src/process/crash.ts';
import { crashPoints as crossed } from './crash-points.ts';

test('every point on the way of a reminder is one at which the campaign kills', () => {
  const points = Object.keys(crashPoints).filter((point) => !point.includes('-event-'));
  expect(points.filter((point) => !(crossed as readonly string[]).includes(point))).toEqual([]);
});
