import { describe, expect, test } from 'vitest';
import type { Allowance } from '../../src/domain/pace.ts';
import { chooseTurns, type Drawn, drawsOf, type Turn } from '../../src/domain/pace.ts';
import { measurePacing } from '../bench/pacing.ts';
import { createLimiter } from '../fakes/limiter.ts';

const channel = (id: string): Allowance => ({ scope: id, everyMs: 1_010, isGap: true });
const opening: Allowance = { scope: 'opening', everyMs: 1_225 };
const turnAt = (id: string, ...more: readonly Allowance[]): Turn => ({
  place: { platform: 'p', id },
  draws: [channel(id), ...more],
});

/** Ten minutes in a moment: each candidate has one message after the other; when each went, by its place. */
function simulate(candidates: readonly Turn[], forMs: number): Map<string, number[]> {
  const freeAt = new Map<string, number>();
  const went = new Map(candidates.map(({ place }): [string, number[]] => [place.id, []]));
  for (let now = 0; now < forMs; ) {
    const drawn: Drawn[] = [...freeAt].map(([scope, at]) => ({ platform: 'p', scope, aheadMs: at - now }));
    const { turns, waitMs } = chooseTurns(candidates, { drawn, limit: 12 });
    for (const { scope, ms } of drawsOf(turns)) freeAt.set(scope, Math.max(now, freeAt.get(scope) ?? 0) + ms);
    for (const { place } of turns) went.get(place.id)?.push(now);
    now += turns.length > 0 ? 1 : Math.max(1, waitMs ?? 1);
  }
  return went;
}

describe('turns', () => {
  test('of one channel keep the gap that its platform wants, and use 95 % of it', () => {
    const times = simulate([turnAt('C1')], 600_000).get('C1') ?? [];
    const limiter = createLimiter({ count: 1, windowMs: 1_000 });
    expect(times.filter((at) => limiter.take(at) > 0)).toEqual([]);
    expect(times.length).toBeGreaterThan(0.95 * 600);
  });

  test('of first chats share the limit of their workspace', () => {
    const chats = Array.from({ length: 200 }, (_, index) => turnAt(`U${index}`, opening));
    const times = [...simulate(chats, 240_000).values()].flat().sort((a, b) => a - b);
    const limiter = createLimiter({ count: 50, windowMs: 60_000 });
    expect(times.filter((at) => limiter.take(at) > 0)).toEqual([]);
    expect(times.length).toBeGreaterThan(0.95 * 200);
  });

  test('are fair between places, and a place that must wait holds up no other', () => {
    const went = simulate([turnAt('busy'), turnAt('U1', opening), turnAt('quiet')], 60_000);
    expect(went.get('quiet')?.length).toBe(went.get('busy')?.length);
    expect(went.get('U1')?.length).toBeGreaterThan(45);
  });

  test('come in the order of the candidates where they share a limit', () => {
    const { turns, waitMs } = chooseTurns([turnAt('urgent', opening), turnAt('patient', opening)], {
      drawn: [],
      limit: 5,
    });
    expect(turns.map(({ place }) => place.id)).toEqual(['urgent']);
    expect(waitMs).toBe(1_225);
  });

  test('of a place without a limit wait for nothing', () => {
    const free = { place: { platform: 'p', id: 'free' }, draws: [] };
    expect(chooseTurns([free], { drawn: [], limit: 1 })).toEqual({ turns: [free] });
  });
});

test('a few messages at once are taken without a refusal, and nothing is claimed before its turn', async () => {
  const { sent, refused, claims } = await measurePacing('slack channel', 4);
  expect({ sent, refused, claims }).toEqual({ sent: 4, refused: 0, claims: 4 });
}, 30_000);
