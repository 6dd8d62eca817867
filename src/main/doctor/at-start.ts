import type { Plan } from '../../domain/plan.ts';
import type { Words } from '../../locales/words.ts';
import { AdapterError } from '../../message/errors.ts';
import type { Adapter } from '../../platform/adapter.ts';
import type { Log } from '../../process/log.ts';
import type { Config } from '../../settings/config.ts';
import { cureOf } from '../../views/unreached.ts';
import { checkFolder } from './folder.ts';
import { unreachedPeople } from './places.ts';
import { checkPlan } from './plan.ts';
import { checkProgram } from './program.ts';

/** What is off as far as can be seen without asking anybody: a sentence each, which is logged too. */
export async function offAtStart(
  { config, words, plan }: { config: Config; words: Words; plan: Plan },
  { platforms, log }: { platforms: readonly Adapter[]; log: Log },
): Promise<string[]> {
  const facts = { plan, now: 0, next: [], late: 0, kept: {}, webhooks: [], tokens: [], others: 0 };
  const found = await Promise.all(
    [checkProgram, checkFolder, checkPlan].map((check) => check({ config, words, facts })),
  );
  const people = platforms.length > 0 ? unreachedPeople(platforms, plan, words) : [];
  const off = [...found.flat(), ...people].filter(({ state }) => state === 'fix');
  for (const { check, says } of off) log.warn({ check, says }, 'something is to be mended');
  return off.map(({ says }) => says);
}

/** Looks at the committee's place on a platform that has just started; a sentence when it takes no messages. */
export async function offOn(
  adapter: Adapter,
  { plan, words, log }: { plan: Plan; words: Words; log: Log },
): Promise<string | undefined> {
  const place = adapter.placeOf({ kind: 'committee' }, plan);
  if (!place) return undefined;
  const trouble = await adapter.look(place).then(
    () => undefined,
    (error: unknown) => error,
  );
  // Anything else passes, and the jobs look again.
  if (!(trouble instanceof AdapterError) || !trouble.place) return undefined;
  const platform = words.lookup(`platform.${adapter.platform}`, {}) ?? adapter.platform;
  const says = `${platform}: ${cureOf(trouble.place, platform, words)}`;
  log.warn({ check: `${adapter.platform} places`, place: place.id, says }, 'something is to be mended');
  return says;
}
