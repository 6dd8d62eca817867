import { csvOf } from '../sheet/export-commitments.ts';
import { writeWorkbook } from '../sheet/workbook.ts';
import type { CliContext } from './context.ts';
import type { Outcome } from './output.ts';
import { writeOut } from './write-out.ts';

/** Writes cells as CSV to standard output, or to the file that `--out` names: a workbook when it ends in `.xlsx`. */
export async function writeTable(
  context: CliContext,
  table: { name: string; records: readonly (readonly string[])[]; said(path: string): string },
): Promise<Outcome> {
  const { out: path } = context.options;
  if (path === undefined) return { stdout: csvOf(table.records), stderr: '', exitCode: 0 };
  const isWorkbook = path.toLowerCase().endsWith('.xlsx');
  const bytes = isWorkbook
    ? await writeWorkbook(table.name, table.records)
    : new TextEncoder().encode(csvOf(table.records));
  return writeOut(context, { path, bytes, said: table.said(path) });
}
