import { describe, expect, it } from 'vitest';
import type { Stored } from '../fakes/local-platform.ts';
import { type Evidence, judge } from './check.ts';
import type { EditKind, EditLine } from './edits.ts';

const due = 100_000;
const message = (key: string, storedAt = due + 50): Stored => ({
  id: `${key}-${storedAt}`,
  place: 'member-0',
  key,
  carries: [key],
  text: '',
  storedAt,
  updates: [],
});
const line = (kind: EditKind, phase: EditLine['phase'], loggedAt: number): EditLine => ({
  at: loggedAt,
  index: 0,
  kind,
  phase,
  loggedAt,
});
const verdictOn = (evidence: Partial<Evidence>) =>
  judge({
    owed: [{ index: 0, at: due, key: 'original', movedKey: 'moved' }],
    stored: [],
    edits: [],
    down: [],
    ...evidence,
  });

describe('the verdict', () => {
  it('counts what arrived', () => {
    expect(verdictOn({ stored: [message('original')] })).toMatchObject({
      planned: 1,
      sent: 1,
      lost: 0,
      wrong: 0,
    });
  });

  it('counts what did not', () => {
    expect(verdictOn({})).toMatchObject({ planned: 1, sent: 0, lost: 1 });
  });

  it('counts what came twice, whatever it was', () => {
    const twice = (key: string) => [message(key), message(key, due + 900)];
    expect(verdictOn({ stored: twice('original') }).doubled).toBe(1);
    expect(verdictOn({ stored: [message('original'), ...twice('unheard of')] }).doubled).toBe(1);
  });

  it('counts as late what came after more than ten seconds with a bot there', () => {
    const stored = [message('original', due + 30_000)];
    expect(verdictOn({ stored })).toMatchObject({ late: 1, lateMs: [30_000] });
    const down = [{ from: due - 5_000, to: due + 25_000 }];
    expect(verdictOn({ stored, down })).toMatchObject({ late: 0, lateMs: [5_000] });
  });

  it('counts as wrong what was said after it had been taken back', () => {
    const edits = [line('move', 'begun', due - 20_000), line('move', 'acknowledged', due - 19_900)];
    expect(verdictOn({ edits, stored: [message('moved')] })).toMatchObject({ sent: 1, lost: 0, wrong: 0 });
    expect(verdictOn({ edits, stored: [message('original')] })).toMatchObject({ lost: 1, wrong: 1 });
  });

  it('takes either for right while nobody knows whether a change was made', () => {
    const edits = [line('move', 'begun', due - 20_000)];
    for (const key of ['original', 'moved'])
      expect(verdictOn({ edits, stored: [message(key)] })).toMatchObject({ sent: 1, lost: 0, wrong: 0 });
    expect(verdictOn({ edits })).toMatchObject({ lost: 1 });
  });

  it('wants nothing for what was done with, and the first date again for what was undone', () => {
    const done = [line('done', 'begun', due - 20_000), line('done', 'acknowledged', due - 19_900)];
    expect(verdictOn({ edits: done })).toMatchObject({ planned: 0, lost: 0 });
    expect(verdictOn({ edits: done, stored: [message('original')] }).wrong).toBe(1);
    const undone = [
      line('move', 'begun', due - 20_000),
      line('move', 'acknowledged', due - 19_900),
      line('undo', 'begun', due - 19_000),
      line('undo', 'acknowledged', due - 18_900),
    ];
    expect(verdictOn({ edits: undone, stored: [message('original')] })).toMatchObject({ lost: 0, wrong: 0 });
    expect(verdictOn({ edits: undone, stored: [message('moved')] })).toMatchObject({ lost: 1, wrong: 1 });
  });

  it('wants what was sent before it was done with', () => {
    const edits = [line('done', 'begun', due + 3_000), line('done', 'acknowledged', due + 3_100)];
    expect(verdictOn({ edits })).toMatchObject({ planned: 1, lost: 1 });
    expect(verdictOn({ edits, stored: [message('original')] })).toMatchObject({ lost: 0, wrong: 0 });
  });
});
