import type { Plan } from '../domain/plan.ts';
import { exportedCells, keepExported } from '../sheet/kept.ts';
import { type PartImport, type PartName, partNamed } from '../sheet/parts.ts';
import type { TableDifference } from '../sheet/table.ts';
import { faultsOutcome, unreadOutcome } from './commitments.ts';
import { type CliContext, requireChange, requireLasting } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';
import { readSheetFile } from './sheet-file.ts';
import { writeTable } from './write-table.ts';

const shownDifferences = 50;

function differenceLines(differs: readonly TableDifference[], { words }: CliContext): string[] {
  const shown = differs.slice(0, shownDifferences).map(({ row, column, plan, sheet }) => {
    const said = (cell: string) => (cell === '' ? words.text('sheet.nothing') : cell);
    return words.text('sheet.differs-row', { row, column, before: said(plan), after: said(sheet) });
  });
  const hidden = differs.length - shown.length;
  return [...shown, ...(hidden > 0 ? [words.text('sheet.row-more', { count: hidden })] : [])];
}

type Imported = Extract<PartImport, { added: number }>;
type Part = Exclude<PartName, 'commitments'>;

function doneText(imported: Imported, file: string, context: CliContext): string {
  const { words, options, plan } = context;
  const { added, known, differs, ignored } = imported;
  const fresh = imported.plan.organisations.filter(
    (each) => !plan.organisations.some(({ id }) => id === each.id),
  );
  const count = differs.length;
  const names = (list: readonly string[]) => ({ count: list.length, names: list.join(', ') });
  return [
    ...(added > 0 ? [words.text('sheet.added', { count: added, known })] : []),
    ...(added === 0 && count === 0 ? [words.text('sheet.same', { file })] : []),
    ...(fresh.length > 0 ? [words.text('sheet.organisations', names(fresh.map(({ name }) => name)))] : []),
    ...(ignored.length > 0 ? [words.text('sheet.ignored', names(ignored))] : []),
    ...(count > 0 ? [words.text(options.yes ? 'sheet.changed' : 'sheet.differs', { count })] : []),
    ...differenceLines(differs, context),
    ...(count > 0 && !options.yes ? [words.text('sheet.differs-how')] : []),
  ].join('\n');
}

async function runImport(part: Part, context: CliContext): Promise<Outcome> {
  const { session, plan, now, words, options, typed, person, locale } = context;
  const [, , file] = typed;
  if (file === undefined) return refused(words.text('sheet.which', { table: part }), 2);
  requireLasting(session);
  requireChange(context);
  const given = await readSheetFile(file, context);
  if ('refusal' in given) return given.refusal;
  const exported = await exportedCells(session.store, part);
  const imported = partNamed(part).import(given.records, {
    plan,
    now,
    locale,
    takeOver: options.yes === true,
    source: { kind: 'person', by: person, at: Math.floor(now), via: 'cli' },
    ...(exported && { exported }),
  });
  if ('refused' in imported) return unreadOutcome(imported, file, context);
  if ('faults' in imported) return faultsOutcome(imported.faults, file, context);
  if (imported.plan !== plan) await save(imported.plan, `${part} import`, context);
  const { added, known, differs, ignored } = imported;
  if (options.json) return json({ added, known, differs, taken: options.yes === true, ignored });
  return done(doneText(imported, file, context));
}

async function save(after: Plan, verb: string, { session, plan, person, now }: CliContext): Promise<void> {
  const entry = { basedOn: plan.version, by: person, via: 'cli', verb, now: Math.floor(now) };
  await session.store.save({ plan: after, ...entry });
}

async function runExport(part: Part, context: CliContext): Promise<Outcome> {
  const { session, plan, words, locale } = context;
  requireChange(context);
  const { records, exported } = partNamed(part).export(plan, locale);
  if (session.lasting && exported) await keepExported(session.store, part, exported);
  const said = (path: string) => words.text('sheet.written', { count: records.length - 1, path });
  return writeTable(context, { name: part, records, said });
}

/** `deadlines | objectives | people | indicators import <file>` and `export`: a part of the plan as CSV or XLSX, in and out. */
export const runDeadlinesImport = (context: CliContext) => runImport('deadlines', context);
export const runDeadlinesExport = (context: CliContext) => runExport('deadlines', context);
export const runObjectivesImport = (context: CliContext) => runImport('objectives', context);
export const runObjectivesExport = (context: CliContext) => runExport('objectives', context);
export const runPeopleImport = (context: CliContext) => runImport('people', context);
export const runIndicatorsImport = (context: CliContext) => runImport('indicators', context);
export const runIndicatorsExport = (context: CliContext) => runExport('indicators', context);
export const runPeopleExport = (context: CliContext) => runExport('people', context);
