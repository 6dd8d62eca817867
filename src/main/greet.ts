import { identify } from '../command/caller.ts';
import type { Instant } from '../domain/instant.ts';
import { wordsFor } from '../locales/index.ts';
import type { HealthPage } from '../process/health.ts';
import { programVersion } from '../process/program-version.ts';
import type { Config } from '../settings/config.ts';
import { banner } from './banner.ts';
import { type PlanStart, planPath } from './plan-start.ts';

/** What a start says in the terminal: the banner, and what became of the plan file. */
export function greeting(
  started: PlanStart,
  parts: {
    config: Config;
    /** The plan file that was named. */
    given: string | undefined;
    person: string;
    now: Instant;
    rehearsal: boolean;
    page: HealthPage | undefined;
    pageUrl: { url: string; isOpen: boolean } | undefined;
    queue: 'redis' | 'postgres';
    platforms: readonly string[];
    /** What is to be mended, a sentence each. */
    off: readonly string[];
  },
): string[] {
  const { config, given, person, now, rehearsal, page, pageUrl, off } = parts;
  const { plan, outcome } = started;
  const locale = config.CONGRESS_LANG;
  const words = wordsFor(locale ?? 'en');
  const speaker = { account: `terminal:${person}`, platform: 'terminal', ...(locale && { locale }) };
  const caller = identify(speaker, plan, config.CONGRESS_ADMINS);
  const where = config.DATABASE_URL ? 'PostgreSQL' : config.DATA_DIR;
  const database = config.DATABASE_URL ? 'PostgreSQL' : 'PGlite';
  const platforms = parts.platforms.map((name) => words.lookup(`platform.${name}`, {}) ?? name);
  const runs = {
    version: programVersion(),
    stores: parts.queue === 'redis' ? `${database} · Redis` : database,
    platforms: platforms.join(', '),
  };
  const healthUrl = page && `http://${config.HOST}:${page.port}/readyz`;
  const file = planPath(given);
  return [
    banner({ plan, now, rehearsal, caller, where, healthUrl, page: pageUrl, runs, off }),
    ...(started.outcome === 'merged'
      ? [words.text('start.plan-merged', { file, count: started.conflicts })]
      : []),
    ...(outcome === 'other' ? [words.text('start.plan-other', { file })] : []),
    ...(outcome === 'updated' ? [words.text('start.plan-updated', { file })] : []),
  ];
}
