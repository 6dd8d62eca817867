import type { ColumnName } from '../language/columns.ts';
import type { Difference } from '../sheet/compare.ts';
import { commitmentRecords } from '../sheet/export-commitments.ts';
import { importCommitments, type ReadDate, type SheetImport } from '../sheet/import-commitments.ts';
import { commitmentRows, mostRows, type SheetFault, type SheetRows } from '../sheet/read-rows.ts';
import { isDay } from '../time/calendar.ts';
import { formatDay, plainText } from '../views/plain-text.ts';
import { faultReason, unreadText } from '../views/sheets.ts';
import { type CliContext, requireChange, requireLasting } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';
import { readSheetFile } from './sheet-file.ts';
import { writeTable } from './write-table.ts';

const shownFaults = 50;

/** What is wrong with a sheet, one line for each, with its row and column. */
export function faultsOutcome(
  faults: readonly SheetFault[],
  file: string,
  { words, options }: CliContext,
): Outcome {
  const what = (fault: SheetFault) => faultReason(fault, words);
  const lines = faults
    .slice(0, shownFaults)
    .map((fault) => words.text('sheet.row', { row: fault.row, column: fault.column, what: what(fault) }));
  const hidden = faults.length - lines.length;
  const head = words.text('sheet.refused', { count: faults.length, file });
  const more = hidden > 0 ? [words.text('sheet.row-more', { count: hidden })] : [];
  const text = [head, ...lines, ...more].join('\n');
  if (!options.json) return refused(text);
  const errors = faults.map((fault) => ({ row: fault.row, column: fault.column, reason: what(fault) }));
  return { ...json({ errors }), stderr: `${head}\n`, exitCode: 1 };
}

/** Why the rows of a sheet were not read at all. */
export const unreadOutcome = (
  read: Extract<SheetRows<string>, { refused: string }>,
  file: string,
  { words, reader }: CliContext,
): Outcome => refused(plainText(unreadText(read, { file, max: mostRows }, words), reader));

type Imported = Extract<SheetImport, { added: number }>;

async function save(imported: Imported, context: CliContext): Promise<void> {
  const { session, plan, now, person } = context;
  const basedOn = plan.version;
  const verb = 'commitments import';
  await session.store.save({
    plan: imported.plan,
    basedOn,
    by: person,
    via: 'cli',
    verb,
    now: Math.floor(now),
  });
}

/** What a cell says, in the reader's words where the plan has words of its own for it. */
function shownCell(field: ColumnName, cell: string, { words, locale }: CliContext): string {
  if (cell === '') return words.text('sheet.nothing');
  if (field === 'level') return words.lookup(`level.${cell}`, {}) ?? cell;
  if (field === 'status') return words.lookup(`commitment-status.${cell}`, {}) ?? cell;
  return field === 'due' && isDay(cell) ? formatDay(cell, locale) : cell;
}

/** Where the sheet says otherwise than the plan, cell by cell. */
function differenceLines(differs: readonly Difference[], context: CliContext): string[] {
  const { words } = context;
  const shown = differs.slice(0, shownFaults).map(({ row, column, field, plan, sheet }) => {
    const [before, after] = [shownCell(field, plan, context), shownCell(field, sheet, context)];
    return words.text('sheet.differs-row', { row, column, before, after });
  });
  const hidden = differs.length - shown.length;
  return [...shown, ...(hidden > 0 ? [words.text('sheet.row-more', { count: hidden })] : [])];
}

/** Dates that were written in words, and the days that they were taken for. */
function dateLines(dates: readonly ReadDate[], { words, locale }: CliContext): string[] {
  const shown = dates
    .slice(0, shownFaults)
    .map(({ row, column, cell, on }) =>
      words.text('sheet.date-read', { row, column, cell, day: formatDay(on, locale) }),
    );
  const hidden = dates.length - shown.length;
  return [...shown, ...(hidden > 0 ? [words.text('sheet.row-more', { count: hidden })] : [])];
}

function doneText(
  imported: Imported,
  { file, ignored }: { file: string; ignored: readonly string[] },
  context: CliContext,
) {
  const { words, options, plan } = context;
  const { added, known, differs, accounts, organisations, people, dates } = imported;
  const listed = (key: 'sheet.organisations' | 'sheet.people' | 'sheet.ignored', names: readonly string[]) =>
    names.length > 0 ? [words.text(key, { count: names.length, names: names.join(', ') })] : [];
  const isSame = added === 0 && differs.length === 0 && imported.plan === plan;
  const heads = [
    ...(added > 0 ? [words.text('sheet.done', { count: added, known })] : []),
    ...(isSame ? [words.text('sheet.same', { file })] : []),
  ];
  const count = differs.length;
  return [
    ...heads,
    ...listed('sheet.organisations', organisations),
    ...listed('sheet.people', people),
    ...(accounts > 0 ? [words.text('sheet.accounts', { count: accounts })] : []),
    ...listed('sheet.ignored', ignored),
    ...(added > 0 ? dateLines(dates, context) : []),
    ...(count > 0 ? [words.text(options.yes ? 'sheet.changed' : 'sheet.differs', { count })] : []),
    ...differenceLines(differs, context),
    ...(count > 0 && !options.yes ? [words.text('sheet.differs-how')] : []),
  ].join('\n');
}

/** `commitments import <file>`: all rows of a CSV file, or none and what is wrong; `--yes` takes corrections over. */
export async function runCommitmentsImport(context: CliContext): Promise<Outcome> {
  const { session, plan, now, words, options, typed, person, locale } = context;
  const file = typed[2];
  if (file === undefined) return refused(words.text('sheet.needed'), 2);
  requireLasting(session);
  requireChange(context);
  const given = await readSheetFile(file, context);
  if ('refusal' in given) return given.refusal;
  const read = commitmentRows(given.records);
  if ('refused' in read) return unreadOutcome(read, file, context);
  if ('faults' in read) return faultsOutcome(read.faults, file, context);
  const source = { kind: 'person', by: person, at: Math.floor(now), via: 'cli' } as const;
  const takeOver = options.yes === true;
  const language = options.lang === undefined ? {} : { language: locale };
  const imported = importCommitments(read.rows, { plan, now, locale, source, takeOver, ...language });
  if ('faults' in imported) return faultsOutcome(imported.faults, file, context);
  if (imported.plan !== plan) await save(imported, context);
  const { ignored } = read;
  if (!options.json) return done(doneText(imported, { file, ignored }, context));
  const { added, known, differs, organisations, people, accounts, dates } = imported;
  return json({ added, known, differs, taken: takeOver, organisations, people, accounts, dates, ignored });
}

/** `commitments export`: every commitment as CSV or XLSX, to a file or to standard output. */
export async function runCommitmentsExport(context: CliContext): Promise<Outcome> {
  const { plan, words } = context;
  // The sheet has every field, also those that an organisation shows to nobody else.
  requireChange(context);
  const said = (path: string) => words.text('sheet.exported', { count: plan.commitments.length, path });
  return writeTable(context, { name: 'commitments', records: commitmentRecords(plan), said });
}
