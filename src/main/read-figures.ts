import type { Figures } from '../process/metrics.ts';
import { programVersion } from '../process/program-version.ts';
import { type HealthParts, readHealth } from './read-health.ts';

/** How late a reminder may be before it counts as late. */
const graceMs = 120_000;
const mostLate = 1_000;

/** What is counted for those who watch the bot. */
export async function readFigures(parts: HealthParts): Promise<Figures> {
  const { store, clock, jobs, platforms } = parts;
  const [tally, late, troubled, { ready }] = await Promise.all([
    store.ledger.tally(),
    store.ledger.due({ now: clock.now() - graceMs, limit: mostLate }),
    store.places.troubled(),
    readHealth(parts),
  ]);
  const { sending, queueIsUp } = jobs.health();
  const { planned, sent, missed: failed, waiting } = tally;
  return {
    reminders: { planned, sent, failed, waiting },
    late: late.length,
    sending,
    queueUp: queueIsUp,
    ready,
    places: troubled.map(({ place: { platform }, state }) => ({ platform, state })),
    platforms: platforms.map((adapter) => ({
      platform: adapter.platform,
      up: adapter.health().state === 'up',
    })),
    version: programVersion(),
  };
}
