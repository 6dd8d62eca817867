import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { carryFollowUp } from '../domain/carry-follow-up.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { shiftCongress } from '../domain/shift-congress.ts';
import { type PlanFile, readPlanFile } from '../plan-file/read-plan-file.ts';
import { packageRoot } from '../process/package-root.ts';
import type { Config } from '../settings/config.ts';
import type { Store } from '../store/store.ts';
import { calendar } from '../time/calendar.ts';
import { keepTexts } from './library.ts';
import { forgetRehearsal, planBegins } from './plan-clock.ts';

const setting = 'plan-file';
const shipped = join(packageRoot, 'plans/rio-2008.yaml');
const importedSchema = z.object({
  hash: z.string(),
  version: z.number(),
  starts: z.string().optional(),
  /** The file it came from; absent for the one that is shipped, wherever the program lies. */
  file: z.string().optional(),
});

/** What became of the plan file at start. */
export type PlanStart =
  | { plan: Plan; outcome: 'imported' | 'same' | 'updated' }
  /** The file differs, but people have changed the plan since it was imported. */
  | { plan: Plan; outcome: 'kept' }
  /** The file that was named is of another congress than the plan in use. */
  | { plan: Plan; outcome: 'other' };

/** The plan file to start from: the one that was named, else the one that is shipped. */
export const planPath = (given: string | undefined): string => given ?? shipped;

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
  file: PlanFile & { path: string; hash: string },
  { now, by, via, starts }: { now: Instant; by: string; via: string; starts?: string | undefined },
): Promise<Plan> {
  const present = await store.plan();
  const saved = await store.save({
    plan: carryFollowUp(present, file.plan),
    basedOn: present?.version ?? 0,
    by,
    via,
    verb: 'plan import',
    now,
  });
  await keepTexts(store, file.documents);
  if (present && present.id !== file.plan.id) await forgetRehearsal(store);
  const { version } = saved.plan;
  const origin = file.path === shipped ? {} : { file: resolve(file.path) };
  await store.setSetting(setting, { hash: file.hash, version, ...origin, ...(starts && { starts }) });
  return saved.plan;
}

/** What tells two contents of a plan file apart. */
export const hashOf = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

/**
 * Makes the store's plan follow its plan file, the one named in `given` or else the one it came from: imported at first,
 * imported anew when the file changed and nobody has changed the plan. A plan is never replaced by that of another
 * congress. A configured first day that is new moves the congress.
 * @throws {PlanFileError} when the file is to be imported and is wrong; nothing is changed
 */
export async function startPlan(
  store: Store,
  options: { given: string | undefined; config: Config; now?: Instant | undefined },
): Promise<PlanStart> {
  const { given, config } = options;
  const starts = config.CONGRESS_STARTS;
  const present = await store.plan();
  const imported = importedSchema.safeParse(await store.getSetting(setting)).data;
  const path = planPath(given ?? (present && imported?.file));
  const take = async (file: PlanFile) => {
    const hash = await hashOf(path);
    const now = planBegins(file.plan, options);
    return importPlan(store, { ...file, path, hash }, { now, by: 'plan-file', via: 'start', starts });
  };
  if (!present) return { plan: await take(await readConfiguredPlan(path, config)), outcome: 'imported' };
  const hash = await hashOf(path).catch(() => imported?.hash);
  if (hash !== imported?.hash) {
    const file = await readConfiguredPlan(path, config);
    if (file.plan.id !== present.id) return { plan: present, outcome: given ? 'other' : 'same' };
    if (present.version !== imported?.version) return { plan: present, outcome: 'kept' };
    return { plan: await take(file), outcome: 'updated' };
  }
  if (!starts || starts === imported?.starts || starts === present.congress.starts)
    return { plan: present, outcome: 'same' };
  const moved = await store.save({
    plan: shiftCongress(present, starts, calendar),
    basedOn: present.version,
    by: 'plan-file',
    via: 'start',
    verb: 'shift',
    now: planBegins(present, options),
  });
  await store.setSetting(setting, { ...imported, hash, version: moved.plan.version, starts });
  return { plan: moved.plan, outcome: 'updated' };
}
