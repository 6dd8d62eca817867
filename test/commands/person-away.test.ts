import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

describe("'away'", () => {
  it('keeps an absence, which ends on a day that is ahead', async () => {
    const { text } = await desk.type('away until 24 November');
    expect(text).toContain('You are away from Monday, 17 November 2008 to Monday, 24 November 2008');
    const absences = (await desk.plan()).people.find(({ id }) => id === 'secretary')?.absences;
    expect(absences).toEqual([{ from: '2008-11-17', to: '2008-11-24' }]);
    expect((await desk.type('away until 10 November 2008')).failed).toBe(true);
  });
});
