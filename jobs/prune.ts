import { boardReminders } from '../src/domain/board-reminders.ts';
import { dayMs, hourMs, type Instant } from '../src/domain/instant.ts';
import type { Plan } from '../src/domain/plan.ts';
import { pollSubject } from '../src/domain/poll-reminders.ts';
import { type Stopwatch, startStopwatch } from '../src/process/clock.ts';
import type { JobContext } from './context.ts';

/** Few at a time, so that nothing else waits for it. */
const limit = 200;

const idsOf = (plan: Plan): string[] => {
  const { deadlines, timeRequests, questions = [], polls = [] } = plan;
  const boards = boardReminders(plan).map(({ subject }) => subject);
  const asked = polls.map(pollSubject);
  return [...[...deadlines, ...timeRequests, ...questions].map(({ id }) => id), ...boards, ...asked];
};

/**
 * Drops what is settled and old, some with every sweep until nothing is left; then it rests for an hour, or until the
 * plan's time has gone on by a day.
 */
export function createPrune({ store, clock, clockIsRight }: JobContext): () => Promise<void> {
  let rest: { at: Instant; elapsed: Stopwatch } | undefined;
  return async () => {
    const now = clock.now();
    if (rest && rest.elapsed() < hourMs && Math.abs(now - rest.at) < dayMs) return;
    // By a clock that is ahead everything is old.
    if (!(await clockIsRight())) return;
    const plan = await store.plan();
    if (!plan) return;
    const gone = await store.prune({ now, items: idsOf(plan), limit });
    rest = gone === 0 ? { at: now, elapsed: startStopwatch() } : undefined;
  };
}
