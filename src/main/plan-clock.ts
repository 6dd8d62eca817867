import { z } from 'zod';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import {
  type Clock,
  type RehearsalClock,
  type RehearsalState,
  realNow,
  rehearsalClock,
  systemClock,
} from '../process/clock.ts';
import type { Config } from '../settings/config.ts';
import type { Store } from '../store/store.ts';
import { calendar } from '../time/calendar.ts';
import { hasPlatform } from './platforms.ts';

const setting = 'rehearsal';
const liveSetting = 'live';
const stateSchema = z.object({ planAt: z.number(), realAt: z.number() });

/** Whether the plan runs on real time. */
export const isReal = (config: Config): boolean =>
  (config.CONGRESS_CLOCK ?? (config.CONGRESS_STARTS || hasPlatform(config) ? 'real' : 'rehearsal')) ===
  'real';

/** 08:59 on the Monday at least 8 days before the congress: a minute later the digest and the first reminders go out. */
export function rehearsalStart({ congress }: Pick<Plan, 'congress'>): Instant {
  const early = calendar.addDays(congress.starts, -8);
  const monday = calendar.addDays(early, 1 - calendar.weekday(early));
  return calendar.resolve(monday, '08:59', congress.zone).at;
}

/** When a plan that is imported now begins: at `now` where that is given, else in real or in rehearsed time. */
export const planBegins = (
  { congress }: Pick<Plan, 'congress'>,
  { config, now }: { config: Config; now?: Instant | undefined },
): Instant => now ?? (isReal(config) ? realNow() : rehearsalStart({ congress }));

/** Keeps where a rehearsal stands. */
export const keepRehearsal = (store: Store, state: RehearsalState): Promise<void> =>
  store.setSetting(setting, state);

/** The next start begins a rehearsal of its own: another congress is at another time. */
export const forgetRehearsal = (store: Store): Promise<void> => store.setSetting(setting, undefined);

/** The clock that the plan runs on; a rehearsal goes on from where it stands, and time has passed since. */
export type PlanClock = { clock: Clock; rehearsal?: RehearsalClock };

/** Whether the plan runs on real time, or has: then it does so for a command without the bot's environment too. */
const isLive = async (store: Store, config: Config): Promise<boolean> =>
  isReal(config) || (config.CONGRESS_CLOCK === undefined && (await store.getSetting(liveSetting)) === true);

const keptState = async (store: Store): Promise<RehearsalState | undefined> =>
  stateSchema.safeParse(await store.getSetting(setting)).data;

/** The plan's time as a start would find it; nothing is written. */
export async function readPlanTime(store: Store, plan: Plan, config: Config): Promise<Instant> {
  if (await isLive(store, config)) return realNow();
  const kept = await keptState(store);
  return kept ? rehearsalClock(kept).now() : rehearsalStart(plan);
}

/**
 * Finds or begins the plan's time. `now` begins a rehearsal there. What has been live stays so, unless
 * CONGRESS_CLOCK says otherwise.
 */
export async function openClock(
  store: Store,
  plan: Plan,
  options: { config: Config; now?: Instant | undefined },
): Promise<PlanClock> {
  const { config, now } = options;
  if (now === undefined && (await isLive(store, config))) {
    await store.setSetting(liveSetting, true);
    return { clock: systemClock };
  }
  const kept = await keptState(store);
  const fresh = { planAt: now ?? rehearsalStart(plan), realAt: realNow() };
  const rehearsal = rehearsalClock(now === undefined && kept ? kept : fresh);
  await keepRehearsal(store, rehearsal.state());
  return { clock: rehearsal, rehearsal };
}
