import { z } from 'zod';
import type { Plan } from '../domain/plan.ts';
import { rowsOf } from '../sheet/read-rows.ts';
import {
  columnsOf,
  exportTable,
  importTable,
  type Table,
  type TableDifference,
  type TableImport,
} from '../sheet/table.ts';
import { deadlineTable, objectiveTable, peopleTable } from '../sheet/tables.ts';
import { faultsOutcome, unreadOutcome } from './commitments.ts';
import { type CliContext, requireChange } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';
import { readSheetFile } from './sheet-file.ts';
import { writeTable } from './write-table.ts';

const shownDifferences = 50;
const exportedSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** Where the cells that were last exported are kept, to tell what a sheet changed from what people changed since. */
const settingOf = (name: string) => `sheet-${name}`;

async function exportedCells(
  name: string,
  { session }: CliContext,
): Promise<ReadonlyMap<string, Record<string, string>> | undefined> {
  const kept = exportedSchema.safeParse(await session.store.getSetting(settingOf(name)));
  return kept.success ? new Map(Object.entries(kept.data)) : undefined;
}

function differenceLines(differs: readonly TableDifference[], { words }: CliContext): string[] {
  const shown = differs.slice(0, shownDifferences).map(({ row, column, plan, sheet }) => {
    const said = (cell: string) => (cell === '' ? words.text('sheet.nothing') : cell);
    return words.text('sheet.differs-row', { row, column, before: said(plan), after: said(sheet) });
  });
  const hidden = differs.length - shown.length;
  return [...shown, ...(hidden > 0 ? [words.text('sheet.row-more', { count: hidden })] : [])];
}

type Imported = Extract<TableImport, { added: number }>;

function doneText(
  imported: Imported,
  { file, ignored }: { file: string; ignored: readonly string[] },
  context: CliContext,
): string {
  const { words, options, plan } = context;
  const { added, known, differs } = imported;
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

async function runImport<T extends { id: string }>(table: Table<T>, context: CliContext): Promise<Outcome> {
  const { session, plan, now, words, options, typed, person, locale } = context;
  const [, , file] = typed;
  if (file === undefined) return refused(words.text('sheet.which', { table: table.name }), 2);
  if (!session.lasting) return refused(words.text('cli.read-only'));
  requireChange(context);
  const given = await readSheetFile(file, context);
  if ('refusal' in given) return given.refusal;
  const read = rowsOf(given.records, columnsOf(table, locale));
  if ('refused' in read) return unreadOutcome(read, file, context);
  if ('faults' in read) return faultsOutcome(read.faults, file, context);
  const exported = await exportedCells(table.name, context);
  const imported = importTable(table, read.rows, {
    plan,
    now,
    locale,
    takeOver: options.yes === true,
    source: { kind: 'person', by: person, at: Math.floor(now), via: 'cli' },
    ...(exported && { exported }),
  });
  if ('faults' in imported) return faultsOutcome(imported.faults, file, context);
  if (imported.plan !== plan) await save(imported.plan, `${table.name} import`, context);
  const { added, known, differs } = imported;
  if (options.json)
    return json({ added, known, differs, taken: options.yes === true, ignored: read.ignored });
  return done(doneText(imported, { file, ignored: read.ignored }, context));
}

async function save(after: Plan, verb: string, { session, plan, person, now }: CliContext): Promise<void> {
  const entry = { basedOn: plan.version, by: person, via: 'cli', verb, now: Math.floor(now) };
  await session.store.save({ plan: after, ...entry });
}

async function runExport<T extends { id: string }>(table: Table<T>, context: CliContext): Promise<Outcome> {
  const { session, plan, words, locale } = context;
  requireChange(context);
  const { records, exported } = exportTable(table, plan, locale);
  if (session.lasting) await session.store.setSetting(settingOf(table.name), exported);
  const said = (path: string) => words.text('sheet.written', { count: records.length - 1, path });
  return writeTable(context, { name: table.name, records, said });
}

/** `deadlines | objectives | people import <file>` and `export`: a part of the plan as CSV or XLSX, in and out. */
export const runDeadlinesImport = (context: CliContext) => runImport(deadlineTable, context);
export const runDeadlinesExport = (context: CliContext) => runExport(deadlineTable, context);
export const runObjectivesImport = (context: CliContext) => runImport(objectiveTable, context);
export const runObjectivesExport = (context: CliContext) => runExport(objectiveTable, context);
export const runPeopleImport = (context: CliContext) => runImport(peopleTable, context);
export const runPeopleExport = (context: CliContext) => runExport(peopleTable, context);
