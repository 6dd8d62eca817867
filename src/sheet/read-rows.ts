import { CsvError, parse } from 'csv-parse/sync';
import { type ColumnName, columnOf, headOf, namesOf } from './columns.ts';

/** One row of a sheet: its number as spreadsheet programs count, its head, and what stands in it, without empty cells. */
export type SheetRow = {
  row: number;
  /** What the sheet itself calls its columns. */
  heads: Readonly<Partial<Record<ColumnName, string>>>;
  cells: Readonly<Partial<Record<ColumnName, string>>>;
};

/** Something wrong in a sheet; `key` names its sentence. */
export type SheetFault = {
  row: number;
  column: string;
  key: string;
  params?: Readonly<Record<string, string | number>>;
};

export type SheetRows =
  | { rows: SheetRow[] /** Heads of columns that are not known and were left out. */; ignored: string[] }
  | { faults: SheetFault[] }
  | { refused: 'broken'; line: number }
  | { refused: 'empty' }
  | { refused: 'too-many'; count: number };

export const mostRows = 2000;

/** What was escaped against being computed by a spreadsheet program is read as it was meant. */
const unescaped = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** The delimiter that the head has most of; empty lines may stand before it. */
function delimiterOf(text: string): string {
  const [head = ''] = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .split(/\r?\n/);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

function headFaults(head: readonly string[], row: number): SheetFault[] {
  const seen = new Set<ColumnName>();
  const faults = head.flatMap((name): SheetFault[] => {
    const column = columnOf(name);
    if (!column) return [];
    if (seen.has(column)) return [{ row, column: name, key: 'column-twice' }];
    seen.add(column);
    return [];
  });
  const missing = (['title', 'organisation'] as const).filter((column) => !seen.has(column));
  const found = head.join(', ');
  return [
    ...faults,
    ...missing.map((column): SheetFault => {
      const known = namesOf(column).join(', ');
      return { row, column: headOf(column), key: 'column-missing', params: { known, found } };
    }),
  ];
}

/** Reads CSV with commas, semicolons or tabs; a first line `sep=;` is a spreadsheet program's and is left out. */
export function readRows(text: string): SheetRows {
  const [, sign] = /^\ufeff?sep=(.)\r?\n/.exec(text) ?? [];
  const body = sign === undefined ? text : text.replace(/^.*\r?\n/, '');
  let records: string[][];
  try {
    records = parse(body, {
      bom: true,
      relax_column_count: true,
      delimiter: sign ?? delimiterOf(body),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { refused: 'broken', line: Number((error as CsvError & { lines?: number }).lines ?? 1) };
  }
  // Empty lines are rows for a spreadsheet program, which is where the row will be looked for.
  const at = records.findIndex((record) => record.some((cell) => cell.trim() !== ''));
  const head = (records[at] ?? []).map((name) => name.trim());
  while (head.at(-1) === '') head.pop();
  const faults = headFaults(head, Math.max(at, 0) + 1);
  if (faults.length > 0) return { faults };
  const named = head.flatMap((name): [ColumnName, string][] => {
    const column = columnOf(name);
    return column ? [[column, name]] : [];
  });
  const heads: SheetRow['heads'] = Object.fromEntries(named);
  const rows = records.slice(at + 1).flatMap((record, index): SheetRow[] => {
    const pairs = head.flatMap((name, place) => {
      const cell = unescaped((record[place] ?? '').trim());
      return cell === '' ? [] : [[columnOf(name), cell]];
    });
    const cells = Object.fromEntries(pairs) as SheetRow['cells'];
    return pairs.length === 0 ? [] : [{ row: at + index + 2, heads, cells }];
  });
  if (rows.length === 0) return { refused: 'empty' };
  return rows.length > mostRows
    ? { refused: 'too-many', count: rows.length }
    : { rows, ignored: head.filter((name) => name !== '' && !columnOf(name)) };
}
