import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { carryFollowUp } from '../domain/carry-follow-up.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { shiftCongress } from '../domain/shift-congress.ts';
import { packageRoot } from '../package-root.ts';
import { type PlanFile, readPlanFile } from '../plan-file/read-plan-file.ts';
import type { Store } from '../store/store.ts';
import { calendar } from '../time/calendar.ts';
import { keepTexts } from './documents.ts';

const setting = 'plan-file';
const importedSchema = z.object({ hash: z.string(), version: z.number(), starts: z.string().optional() });

/** What became of the plan file at start. */
export type PlanStart =
  | { plan: Plan; outcome: 'imported' | 'same' | 'updated' }
  /** The file differs, but people have changed the plan since it was imported. */
  | { plan: Plan; outcome: 'kept' };

/** The plan file to start from: the one that was named, else the one that is shipped. */
export const planPath = (given: string | undefined): string =>
  given ?? join(packageRoot, 'plans/rio-2008.yaml');

/** Reads a plan file, its congress moved to the configured first day. */
export async function readConfiguredPlan(
  path: string,
  config: Pick<Config, 'CONGRESS_STARTS'>,
): Promise<PlanFile> {
  const { plan, documents } = await readPlanFile(path);
  const { CONGRESS_STARTS: starts } = config;
  return { plan: starts ? shiftCongress(plan, starts, calendar) : plan, documents };
}

/** Saves the plan of a file as the store's plan. */
export async function importPlan(
  store: Store,
  file: PlanFile & { hash: string },
  { now, via, starts }: { now: Instant; via: string; starts?: string | undefined },
): Promise<Plan> {
  const present = await store.plan();
  const saved = await store.save({
    plan: carryFollowUp(present, file.plan),
    basedOn: present?.version ?? 0,
    by: 'plan-file',
    via,
    verb: 'plan import',
    now,
  });
  await keepTexts(store, file.documents);
  const { version } = saved.plan;
  await store.setSetting(setting, { hash: file.hash, version, ...(starts && { starts }) });
  return saved.plan;
}

/** What tells two contents of a plan file apart. */
export const hashOf = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

/**
 * Makes the store's plan follow the plan file: imported at first, imported anew when the file changed and nobody has
 * changed the plan. A configured first day that is new moves the congress.
 * @throws {PlanFileError} when the file is to be imported and is wrong; nothing is changed
 */
export async function startPlan(
  store: Store,
  options: { path: string; config: Config; now(plan: Plan): Promise<Instant> },
): Promise<PlanStart> {
  const { path, config } = options;
  const starts = config.CONGRESS_STARTS;
  const present = await store.plan();
  const imported = importedSchema.safeParse(await store.getSetting(setting)).data;
  const take = async () => {
    const file = await readConfiguredPlan(path, config);
    const hash = await hashOf(path);
    return importPlan(store, { ...file, hash }, { now: await options.now(file.plan), via: 'start', starts });
  };
  if (!present) return { plan: await take(), outcome: 'imported' };
  const hash = await hashOf(path).catch(() => imported?.hash);
  if (hash !== imported?.hash) {
    if (present.version !== imported?.version) return { plan: present, outcome: 'kept' };
    return { plan: await take(), outcome: 'updated' };
  }
  if (!starts || starts === imported?.starts || starts === present.congress.starts)
    return { plan: present, outcome: 'same' };
  const moved = await store.save({
    plan: shiftCongress(present, starts, calendar),
    basedOn: present.version,
    by: 'plan-file',
    via: 'start',
    verb: 'shift',
    now: await options.now(present),
  });
  await store.setSetting(setting, { hash, version: moved.plan.version, starts });
  return { plan: moved.plan, outcome: 'updated' };
}
