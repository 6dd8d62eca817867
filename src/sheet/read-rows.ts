import { CsvError, parse } from 'csv-parse/sync';
import { type ColumnName, columnOf } from './columns.ts';

/** One row of a sheet: its number, the head being row 1, and what stands in its columns, without empty ones. */
export type SheetRow = { row: number; cells: Readonly<Partial<Record<ColumnName, string>>> };

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

/** The delimiter that the head has most of. */
function delimiterOf(text: string): string {
  const [head = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

function headFaults(head: readonly string[]): SheetFault[] {
  const seen = new Set<ColumnName>();
  const faults = head.flatMap((name): SheetFault[] => {
    const column = columnOf(name);
    if (!column) return [];
    if (seen.has(column)) return [{ row: 1, column: name, key: 'column-twice' }];
    seen.add(column);
    return [];
  });
  const missing = (['title', 'organisation'] as const).filter((column) => !seen.has(column));
  const found = head.join(', ');
  return [
    ...faults,
    ...missing.map((column) => ({ row: 1, column, key: 'column-missing', params: { found } })),
  ];
}

/** Reads CSV with commas, semicolons or tabs; a first line `sep=;` is a spreadsheet program's and is left out. */
export function readRows(text: string): SheetRows {
  const [, sign] = /^\ufeff?sep=(.)\r?\n/.exec(text) ?? [];
  const body = sign === undefined ? text : text.replace(/^.*\r?\n/, '');
  let records: { record: string[]; info: { lines: number } }[];
  try {
    const options = { bom: true, skip_empty_lines: true, relax_column_count: true, info: true } as const;
    records = parse(body, { ...options, delimiter: sign ?? delimiterOf(body) }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { refused: 'broken', line: Number((error as CsvError & { lines?: number }).lines ?? 1) };
  }
  const [first, ...others] = records.map(({ record }) => record);
  const head = (first ?? []).map((name) => name.trim());
  while (head.at(-1) === '') head.pop();
  const faults = headFaults(head);
  if (faults.length > 0) return { faults };
  const rows = others.flatMap((record, index): SheetRow[] => {
    const pairs = head.flatMap((name, at) => {
      const cell = unescaped((record[at] ?? '').trim());
      return cell === '' ? [] : [[columnOf(name), cell]];
    });
    return pairs.length === 0
      ? []
      : [{ row: index + 2, cells: Object.fromEntries(pairs) as SheetRow['cells'] }];
  });
  if (rows.length === 0) return { refused: 'empty' };
  return rows.length > mostRows
    ? { refused: 'too-many', count: rows.length }
    : { rows, ignored: head.filter((name) => name !== '' && !columnOf(name)) };
}
