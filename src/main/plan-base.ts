import { z } from 'zod';
import { type Conflict, type Merged, mergePlans, undecidedBase } from '../domain/merge-plans.ts';
import type { Plan } from '../domain/plan.ts';
import { exportedVersion } from '../plan-file/export-plan.ts';
import type { PlanFile } from '../plan-file/read-plan-file.ts';
import type { Store } from '../store/store.ts';

const setting = 'plan-base';
const planSchema = z.custom<Plan>((value) => typeof value === 'object' && value !== null && 'id' in value);
const basesSchema = z.object({
  /** The plan file as it was last imported. */
  imported: planSchema.optional(),
  /** Plan files that `plan export` wrote, the newest last, as they were written or last imported. */
  exported: z.array(z.object({ version: z.number(), plan: planSchema })).default([]),
});
type Bases = z.infer<typeof basesSchema>;

/** So many exported files may be edited side by side. */
const mostExported = 5;

async function readBases(store: Store): Promise<Bases> {
  return basesSchema.safeParse(await store.getSetting(setting)).data ?? { exported: [] };
}

/** Remembers a file as it stands, for when it comes back. */
async function keepBase(store: Store, version: number | undefined, plan: Plan): Promise<void> {
  const bases = await readBases(store);
  const others = bases.exported.filter((each) => each.version !== version);
  const next: Bases =
    version === undefined
      ? { ...bases, imported: plan }
      : { imported: plan, exported: [...others, { version, plan }].slice(-mostExported) };
  await store.setSetting(setting, next);
}

/** Remembers a file that was just written. */
export async function keepExported(store: Store, version: number, plan: Plan): Promise<void> {
  const bases = await readBases(store);
  const others = bases.exported.filter((each) => each.version !== version);
  await store.setSetting(setting, {
    ...bases,
    exported: [...others, { version, plan }].slice(-mostExported),
  });
}

/** A file merged with the plan in use, and how it is remembered afterwards. */
export type FileMerge = Merged & {
  /** Call when the merged plan was saved; conflicts that nobody `decided` about are found again next time. */
  remember(decided: boolean): Promise<void>;
};

/** Merges a plan file with the plan in use; a plan of another congress, or the first one, is taken as it is. */
export async function mergeFile(
  store: Store,
  file: PlanFile,
  options: { present: Plan | undefined; takesFile?: (id: string) => boolean },
): Promise<FileMerge> {
  const { present: here, takesFile } = options;
  const version = exportedVersion(file.text);
  const bases = await readBases(store);
  const known = bases.exported.find((each) => each.version === version)?.plan ?? bases.imported;
  const base = known?.id === file.plan.id ? known : undefined;
  const merged: Merged =
    here?.id === file.plan.id
      ? mergePlans({ base, here, file: file.plan, ...(takesFile && { takesFile }) })
      : { plan: file.plan, conflicts: [] };
  const open: readonly Conflict[] = merged.conflicts;
  return {
    ...merged,
    remember: (decided) =>
      keepBase(store, version, decided ? file.plan : undecidedBase({ base, file: file.plan }, open)),
  };
}
