import type { Place } from './delivery.ts';
import type { ReminderKind } from './reminder.ts';

/**
 * A limit of a platform that a message draws on, in the platform's own terms: `scope` is what it holds for, such as a
 * method in a workspace. One message each `everyMs`, and `atOnce` of them after a rest.
 */
export type Allowance = {
  scope: string;
  everyMs: number;
  atOnce?: number;
  /** The platform measures from one message to the next, so that how long each was under way matters. */
  isGap?: true;
};

/** A place where something is due, and what a message there draws on; nothing where no limit is known. */
export type Turn = { place: Place; draws: readonly Allowance[] };

/** How far ahead of now a scope has been drawn upon. */
export type Drawn = { platform: string; scope: string; aheadMs: number };

/** What can wait a little for its place: it sums up, and is true a minute later as well. */
export const patientKinds: readonly ReminderKind[] = ['digest', 'desk', 'board'];

const keyOf = (platform: string, scope: string) => JSON.stringify([platform, scope]);

/** What all these turns draw, by scope. */
export function drawsOf(turns: readonly Turn[]): { platform: string; scope: string; ms: number }[] {
  const draws = new Map<string, { platform: string; scope: string; ms: number }>();
  for (const { place, draws: each } of turns)
    for (const { scope, everyMs } of each) {
      const key = keyOf(place.platform, scope);
      const before = draws.get(key)?.ms ?? 0;
      draws.set(key, { platform: place.platform, scope, ms: before + everyMs });
    }
  return [...draws.values()];
}

/**
 * Which places have their turn now, in the order of the candidates, at most `limit`; and in how many milliseconds the
 * next of them may, which is absent when none has to wait.
 */
export function chooseTurns(
  candidates: readonly Turn[],
  { drawn, limit }: { drawn: readonly Drawn[]; limit: number },
): { turns: readonly Turn[]; waitMs?: number } {
  const ahead = new Map(drawn.map(({ platform, scope, aheadMs }) => [keyOf(platform, scope), aheadMs]));
  const aheadOf = ({ platform }: Place, scope: string) => Math.max(0, ahead.get(keyOf(platform, scope)) ?? 0);
  const waitOf = ({ place, draws }: Turn) =>
    Math.max(
      0,
      ...draws.map(({ scope, everyMs, atOnce = 1 }) => aheadOf(place, scope) - (atOnce - 1) * everyMs),
    );
  const turns: Turn[] = [];
  for (const turn of candidates) {
    if (turns.length >= limit || waitOf(turn) > 0) continue;
    turns.push(turn);
    for (const { scope, everyMs } of turn.draws)
      ahead.set(keyOf(turn.place.platform, scope), aheadOf(turn.place, scope) + everyMs);
  }
  const waits = candidates.map(waitOf).filter((ms) => ms > 0);
  return { turns, ...(waits.length > 0 && { waitMs: Math.min(...waits) }) };
}
