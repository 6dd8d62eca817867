import { boardHoldsUntil, boardReminders } from '../src/domain/board-reminders.ts';
import { type Instant, minuteMs } from '../src/domain/instant.ts';
import { endedPolls, nextPollEnd } from '../src/domain/poll-reminders.ts';
import { type Stopwatch, startStopwatch } from '../src/process/clock.ts';
import type { JobContext } from './context.ts';

/**
 * Marks the plan's boards as no longer true when a day ends or something becomes late, polls when they end, and both once
 * after the start: a change of the plan marks them by itself.
 */
export function createBoards({ store, clock, calendar }: JobContext): () => Promise<void> {
  let known: { from: Instant; until: Instant; elapsed: Stopwatch } | undefined;
  return async () => {
    const now = clock.now();
    const holds = known !== undefined && known.from <= now && now < known.until;
    if (holds && known && known.elapsed() < minuteMs) return;
    const plan = await store.plan();
    if (!plan) return;
    const keys = [...boardReminders(plan).map(({ key }) => key), ...endedPolls(plan, now)];
    if (!holds) await store.ledger.refresh(keys);
    const until = Math.min(boardHoldsUntil(plan, now, calendar), nextPollEnd(plan, now));
    known = { from: now, until, elapsed: startStopwatch() };
  };
}
