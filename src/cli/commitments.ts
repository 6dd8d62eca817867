import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeSheet, sheetLimitMb } from '../sheet/decode.ts';
import { exportCommitments } from '../sheet/export-commitments.ts';
import { importCommitments, type SheetImport } from '../sheet/import-commitments.ts';
import { mostRows, readRows, type SheetFault } from '../sheet/read-rows.ts';
import type { CliContext } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';
import { writeOut } from './write-out.ts';

const shownFaults = 50;

/** What is wrong with a sheet, one line for each, with its row and column. */
function faultsOutcome(faults: readonly SheetFault[], file: string, { words, options }: CliContext): Outcome {
  const what = ({ key, params = {} }: SheetFault) => words.lookup(`sheet.${key}`, params) ?? key;
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

/** The bytes of a file, or why it cannot be read. */
async function readSheet(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    return size > sheetLimitMb * 1024 * 1024 ? new Uint8Array(size + 1) : await readFile(path);
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

async function save(imported: Extract<SheetImport, { added: number }>, context: CliContext): Promise<void> {
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

/** `commitments import <file>`: all rows of a CSV file, or none and what is wrong with them. */
export async function runCommitmentsImport(context: CliContext): Promise<Outcome> {
  const { session, plan, now, words, options, typed, cwd, person, locale } = context;
  const file = typed[2];
  if (file === undefined) return refused(words.text('sheet.needed'), 2);
  if (!session.lasting) return refused(words.text('cli.read-only'));
  const bytes = await readSheet(resolve(cwd, file));
  if (typeof bytes === 'string') return refused(words.text('sheet.unreadable', { file, reason: bytes }));
  const decoded = decodeSheet(bytes);
  if ('refused' in decoded)
    return refused(
      decoded.refused === 'too-large'
        ? words.text('sheet.too-large', { file, max: sheetLimitMb })
        : words.text('sheet.not-csv', { file, what: decoded.what }),
    );
  const read = readRows(decoded.text);
  if ('refused' in read) {
    if (read.refused === 'broken') return refused(words.text('sheet.broken', { file, line: read.line }));
    if (read.refused === 'empty') return refused(words.text('sheet.empty', { file }));
    return refused(words.text('sheet.too-many', { file, count: read.count, max: mostRows }));
  }
  if ('faults' in read) return faultsOutcome(read.faults, file, context);
  const source = { kind: 'person', by: person, at: Math.floor(now), via: 'cli' } as const;
  const imported = importCommitments(read.rows, { plan, now, locale, source });
  if ('faults' in imported) return faultsOutcome(imported.faults, file, context);
  const { added, known, organisations, people } = imported;
  if (added > 0) await save(imported, context);
  if (options.json) return json({ added, known, organisations, people, ignored: read.ignored });
  const listed = (key: 'sheet.organisations' | 'sheet.people' | 'sheet.ignored', names: readonly string[]) =>
    names.length > 0 ? [words.text(key, { count: names.length, names: names.join(', ') })] : [];
  const head =
    added === 0 ? words.text('sheet.same', { file }) : words.text('sheet.done', { count: added, known });
  return done(
    [
      head,
      ...listed('sheet.organisations', organisations),
      ...listed('sheet.people', people),
      ...listed('sheet.ignored', read.ignored),
    ].join('\n'),
  );
}

/** `commitments export`: every commitment as CSV, to a file or to standard output. */
export async function runCommitmentsExport(context: CliContext): Promise<Outcome> {
  const { plan, words, options } = context;
  const text = exportCommitments(plan);
  if (options.out === undefined) return { stdout: text, stderr: '', exitCode: 0 };
  const said = words.text('sheet.exported', { count: plan.commitments.length, path: options.out });
  return writeOut(context, { path: options.out, bytes: new TextEncoder().encode(text), said });
}
