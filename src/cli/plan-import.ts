import { resolve } from 'node:path';
import { diffPlans } from '../domain/diff-plans.ts';
import type { Change } from '../domain/history.ts';
import type { Conflict } from '../domain/merge-plans.ts';
import type { Plan } from '../domain/plan.ts';
import { readTexts } from '../main/library.ts';
import { type FileMerge, mergeFile } from '../main/plan-base.ts';
import { hashOf, importPlan, readConfiguredPlan } from '../main/plan-start.ts';
import type { PlanFile } from '../plan-file/read-plan-file.ts';
import { calendar } from '../time/calendar.ts';
import { describeChange } from '../views/history.ts';
import type { View } from '../views/view.ts';
import { type CliContext, requireChange, requireLasting } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';

type Named = { id: string; title?: string; name?: string; about?: string };

/** What a change is about, as people call it. */
function itemName({ collection, id }: Pick<Change, 'collection' | 'id'>, { plan, words }: View): string {
  if (collection === 'congress') return words.text('item.congress');
  if (collection === 'plan') return words.text('item.plan', { name: id });
  const item = (plan[collection] as readonly Named[] | undefined)?.find((each) => each.id === id);
  const name = item?.title ?? item?.name ?? item?.about;
  return name === undefined ? id : `${name} (${id})`;
}

function conflictLine(conflict: Conflict, view: View): string {
  const { kind, field = '', here, file } = conflict;
  const item = itemName(conflict, view);
  if (kind !== 'field') return view.words.text(`import.conflict-${kind}`, { item });
  const change = { ...conflict, before: { [field]: here }, after: { [field]: file } } as Change;
  return view.words.text('import.conflict-field', { item, what: describeChange(change, view) });
}

/** What nobody can take from the file. */
const isFixed = ({ kind, field, here, file }: Conflict): boolean =>
  kind === 'id' || (field === 'state' && here !== 'open' && file === 'open');

function previewLines(merge: FileMerge, changes: readonly Change[], view: View): string[] {
  const { words } = view;
  const { conflicts } = merge;
  const choosable = [...new Set(conflicts.filter((each) => !isFixed(each)).map(({ id }) => id))];
  const rows = changes.map(
    (change) =>
      `• ${words.text('import.row', { item: itemName(change, view), what: describeChange(change, view) })}`,
  );
  return [
    ...(rows.length > 0 ? [words.text('import.differs', { count: rows.length }), ...rows] : []),
    ...(conflicts.length > 0 ? [words.text('import.conflicts', { count: conflicts.length })] : []),
    ...conflicts.map((conflict) => `• ${conflictLine(conflict, view)}`),
    ...(conflicts.some(({ field, file }) => field === 'state' && file === 'open')
      ? [words.text('import.stays-done')]
      : []),
    words.text('import.confirm'),
    ...(choosable.length > 0 ? [words.text('import.choose', { ids: choosable.slice(0, 3).join(',') })] : []),
  ];
}

/** Of which items the file is right, as `--take` names them; undefined when it names something that is in no conflict. */
function takenOf(
  given: string | undefined,
  conflicts: readonly Conflict[],
): { takesFile(id: string): boolean } | { unknown: string } {
  const wanted = (given ?? '').split(/[\s,]+/).filter(Boolean);
  const known = new Set(conflicts.map(({ id }) => id));
  const unknown = wanted.find((id) => id !== 'all' && !known.has(id));
  if (unknown !== undefined) return { unknown };
  return { takesFile: (id) => wanted.includes('all') || wanted.includes(id) };
}

async function take(context: CliContext, file: PlanFile & { path: string }, merge: FileMerge): Promise<void> {
  const { session, now, person } = context;
  const hash = await hashOf(file.path);
  await importPlan(session.store, { ...file, hash }, { now, by: person, via: 'cli', merge });
}

const changesOf = (plan: Plan, merge: FileMerge): Change[] =>
  diffPlans(plan, { ...merge.plan, version: plan.version });

/**
 * `plan import <file>`: shows what comes from the file, and what both changed; with `--yes` merges the file into the plan
 * in use, which is right where both changed something, except for what `--take` names.
 */
export async function runPlanImport(context: CliContext): Promise<Outcome> {
  const { session, plan, now, words, options, typed, reader, cwd } = context;
  const [, , file] = typed;
  if (file === undefined) return refused(words.text('import.needed'), 2);
  requireLasting(session);
  requireChange(context);
  const path = resolve(cwd, file);
  const read = { ...(await readConfiguredPlan(path, session.config)), path };
  const { store } = session;
  const first = await mergeFile(store, read, { present: plan });
  const taken = takenOf(options.take, first.conflicts);
  if ('unknown' in taken) {
    const known = [...new Set(first.conflicts.map(({ id }) => id))].join(', ') || '—';
    return refused(words.text('import.no-take', { id: taken.unknown, known }), 2);
  }
  const merge = await mergeFile(store, read, { present: plan, takesFile: taken.takesFile });
  const changes = changesOf(plan, merge);
  const texts = await readTexts(store);
  const sameTexts = [...read.documents].every(([id, text]) => texts.get(id) === text);
  const isOther = plan.id !== read.plan.id;
  const { conflicts } = merge;
  if (options.yes) {
    await take(context, read, merge);
    if (options.json) return json({ imported: changes.length, conflicts });
    return done(
      isOther
        ? words.text('import.replaced', { file })
        : words.text('import.done', { file, count: changes.length }),
    );
  }
  if (options.json) return json({ changes, conflicts });
  if (changes.length === 0 && conflicts.length === 0 && sameTexts)
    return done(words.text('import.same', { file }));
  if (isOther) {
    const head = words.text('import.replaces', { file, name: read.plan.congress.name });
    return done([head, words.text('import.confirm')].join('\n'));
  }
  const view = { plan: merge.plan, now, calendar, reader, words };
  return done(previewLines(merge, changes, view).join('\n'));
}
