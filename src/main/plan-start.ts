import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { shiftCongress } from '../domain/shift-congress.ts';
import { type PlanFile, readPlanFile } from '../plan-file/read-plan-file.ts';
import { packageRoot } from '../process/package-root.ts';
import type { Config } from '../settings/config.ts';
import type { Store } from '../store/store.ts';
import { calendar } from '../time/calendar.ts';
import { keepTexts, readTexts } from './library.ts';
import { type FileMerge, mergeFile } from './plan-base.ts';
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
  /** The file was merged; where people changed the same otherwise, the plan in use stays, and somebody may choose. */
  | { plan: Plan; outcome: 'merged'; conflicts: number }
  /** The file that was named is of another congress than the plan in use. */
  | { plan: Plan; outcome: 'other' };

/** The plan file to start from: the one that was named, else the one that is shipped. */
export const planPath = (given: string | undefined): string => given ?? shipped;

/** Reads a plan file, its congress moved to the configured first day. */
export async function readConfiguredPlan(
  path: string,
  config: Pick<Config, 'CONGRESS_STARTS'>,
): Promise<PlanFile> {
  const file = await readPlanFile(path);
  const { CONGRESS_STARTS: starts } = config;
  return starts ? { ...file, plan: shiftCongress(file.plan, starts, calendar) } : file;
}

const textSetting = 'plan-file-text';

/** The plan file as it was last read, with its comments; undefined before the first. */
export async function readFileText(store: Store): Promise<string | undefined> {
  return z.string().safeParse(await store.getSetting(textSetting)).data;
}

/** Saves the plan of a file, merged with the store's plan unless it is of another congress. */
export async function importPlan(
  store: Store,
  file: PlanFile & { path: string; hash: string },
  options: { now: Instant; by: string; via: string; starts?: string | undefined; merge?: FileMerge },
): Promise<Plan> {
  return (await importMerged(store, file, options)).plan;
}

/** The same, with what the merge left to be decided. */
async function importMerged(
  store: Store,
  file: Parameters<typeof importPlan>[1],
  options: Parameters<typeof importPlan>[2],
): Promise<{ plan: Plan; conflicts: number }> {
  const { now, by, via, starts } = options;
  const present = await store.plan();
  const merge = options.merge ?? (await mergeFile(store, file, { present }));
  const saved = await store.save({
    plan: merge.plan,
    basedOn: present?.version ?? 0,
    by,
    via,
    verb: 'plan import',
    now,
  });
  const isSame = present?.id === file.plan.id;
  await keepTexts(store, new Map([...(isSame ? await readTexts(store) : []), ...file.documents]));
  await store.setSetting(textSetting, file.text);
  await merge.remember(options.merge !== undefined);
  if (present && !isSame) await forgetRehearsal(store);
  const { version } = saved.plan;
  const origin = file.path === shipped ? {} : { file: resolve(file.path) };
  await store.setSetting(setting, { hash: file.hash, version, ...origin, ...(starts && { starts }) });
  return { plan: saved.plan, conflicts: merge.conflicts.length };
}

/** What tells two contents of a plan file apart. */
export const hashOf = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

/**
 * Makes the store's plan follow its plan file, the one named in `given` or else the one it came from: imported at first,
 * merged when the file changed. A plan is never replaced by that of another congress. A configured first day that is new moves the congress.
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
    return importMerged(store, { ...file, path, hash }, { now, by: 'plan-file', via: 'start', starts });
  };
  if (!present) {
    const { plan } = await take(await readConfiguredPlan(path, config));
    return { plan, outcome: 'imported' };
  }
  const hash = await hashOf(path).catch(() => imported?.hash);
  if (hash !== imported?.hash) {
    const file = await readConfiguredPlan(path, config);
    if (file.plan.id !== present.id) return { plan: present, outcome: given ? 'other' : 'same' };
    const { plan, conflicts } = await take(file);
    return conflicts > 0 ? { plan, outcome: 'merged', conflicts } : { plan, outcome: 'updated' };
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

/** How often a worker looks for the plan that the bot brings. */
const lookMs = 500;

/** The plan as the bot keeps it, for a worker, which never reads a plan file; `waiting` is called once when there is none yet. */
export async function followPlan(store: Store, waiting: () => void): Promise<PlanStart> {
  for (let isFirst = true; ; isFirst = false) {
    const plan = await store.plan();
    if (plan) return { plan, outcome: 'same' };
    if (isFirst) waiting();
    await sleep(lookMs);
  }
}
