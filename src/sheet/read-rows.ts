import { CsvError, parse } from 'csv-parse/sync';
import type { ColumnName } from '../language/columns.ts';
import { fold } from '../text/text.ts';
import { candidatesOf, headOf, namesOf } from './columns.ts';

/** One row of a sheet: its number as spreadsheet programs count, its head, and what stands in it, without empty cells. */
export type SheetRow<C extends string = ColumnName> = {
  row: number;
  /** What the sheet itself calls its columns. */
  heads: Readonly<Partial<Record<C, string>>>;
  cells: Readonly<Partial<Record<C, string>>>;
};

/** Something wrong in a sheet; `key` names its sentence. */
export type SheetFault = {
  row: number;
  column: string;
  key: string;
  params?: Readonly<Record<string, string | number>>;
};

export type SheetRows<C extends string = ColumnName> =
  | { rows: SheetRow<C>[] /** Heads of columns that are not known and were left out. */; ignored: string[] }
  | { faults: SheetFault[] }
  | { refused: 'broken'; line: number }
  | { refused: 'empty' }
  | { refused: 'too-many'; count: number };

export const mostRows = 2000;

/** The columns that a sheet may have: how a head is read, and which may not be missing. */
export type Columns<C extends string> = {
  /** What a head may be, the likeliest first: `deadline` is what is to be done, or when. */
  candidatesOf(head: string): readonly C[];
  headOf(column: C): string;
  namesOf(column: C): readonly string[];
  required: readonly C[];
};

export const commitmentColumns: Columns<ColumnName> = {
  candidatesOf,
  headOf,
  namesOf,
  required: ['title', 'organisation'],
};

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

/** The column of each head, undefined for one that is not known; a head that may be several is one that no other is. */
export function columnsOfHead<C extends string>(
  head: readonly string[],
  { candidatesOf: ofHead }: Columns<C>,
): (C | undefined)[] {
  const candidates = head.map(ofHead);
  const taken = new Set(candidates.flatMap((each) => (each.length === 1 ? each : [])));
  return candidates.map((each) => {
    const column = each.find((one) => each.length === 1 || !taken.has(one)) ?? each[0];
    if (column !== undefined) taken.add(column);
    return column;
  });
}

function headFaults<C extends string>(
  head: readonly string[],
  { row, columns, named }: { row: number; columns: Columns<C>; named: readonly (C | undefined)[] },
): SheetFault[] {
  const seen = new Set<C>();
  const faults = head.flatMap((name, place): SheetFault[] => {
    const column = named[place];
    if (!column) return [];
    if (seen.has(column)) return [{ row, column: name, key: 'column-twice' }];
    seen.add(column);
    return [];
  });
  const missing = columns.required.filter((column) => !seen.has(column));
  const found = head.join(', ');
  return [
    ...faults,
    ...missing.map((column): SheetFault => {
      const known = columns.namesOf(column).join(', ');
      return { row, column: columns.headOf(column), key: 'column-missing', params: { known, found } };
    }),
  ];
}

/** What people and programs write where there is nothing. */
const placeholder =
  /^(?:[-–—?.]+|n\/?a|n\.\s?a\.|null|nil|none|nan|undefined|tb[acd]|s\/?d|n\/?d|#(?:n\/a|ref!|value!|name\?|null!|div\/0!))$/;

/** The first cell of a row that sums up the others. */
const footer =
  /^(?:(?:sub|grand )?totals?|sum|soma|suma|somme|(?:sub)?totais|totales|totaux|totali|totale|somma|count|average)\b:?$/;

/** What is wrong with a row as a whole: more cells than the head, what stands for nothing, and sums. */
function rowFaults(
  record: readonly string[],
  { row, head, isKnown }: { row: number; head: readonly string[]; isKnown(place: number): boolean },
): SheetFault[] {
  const surplus = record.slice(head.length).filter((cell) => cell.trim() !== '');
  if (surplus.length > 0) {
    const params = { cells: record.length, columns: head.length, surplus: surplus.join(', ').slice(0, 60) };
    return [{ row, column: head.at(-1) ?? '', key: 'row-longer', params }];
  }
  const said = record.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = '', ...others] = said;
  if (footer.test(fold(first)) && others.every((cell) => /^[\d\s.,%€$£-]+$/.test(cell)))
    return [
      {
        row,
        column: head[record.findIndex((cell) => cell.trim() === first)] ?? '',
        key: 'row-footer',
        params: { value: first },
      },
    ];
  return head.flatMap((name, place): SheetFault[] => {
    const value = (record[place] ?? '').trim();
    return isKnown(place) && placeholder.test(fold(value))
      ? [{ row, column: name, key: 'placeholder', params: { value } }]
      : [];
  });
}

/** The cells of a CSV text, line by line, or where its quotes are broken. A first line `sep=;` is a spreadsheet program's. */
export function csvRecords(text: string): { records: string[][] } | { refused: 'broken'; line: number } {
  const [, sign] = /^\ufeff?sep=(.)\r?\n/.exec(text) ?? [];
  const body = sign === undefined ? text : text.replace(/^.*\r?\n/, '');
  try {
    return {
      records: parse(body, { bom: true, relax_column_count: true, delimiter: sign ?? delimiterOf(body) }),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { refused: 'broken', line: Number((error as CsvError & { lines?: number }).lines ?? 1) };
  }
}

/** The rows under the head of a sheet, each checked as a whole. */
export function rowsOf<C extends string>(
  records: readonly (readonly string[])[],
  columns: Columns<C>,
): SheetRows<C> {
  // Empty lines are rows for a spreadsheet program, which is where the row will be looked for.
  const at = records.findIndex((record) => record.some((cell) => cell.trim() !== ''));
  const head = (records[at] ?? []).map((name) => name.trim());
  while (head.at(-1) === '') head.pop();
  const named = columnsOfHead(head, columns);
  const faults = headFaults(head, { row: Math.max(at, 0) + 1, columns, named });
  if (faults.length > 0) return { faults };
  const heads = Object.fromEntries(
    named.flatMap((column, place) => (column === undefined ? [] : [[column, head[place]]])),
  ) as SheetRow<C>['heads'];
  const isKnown = (place: number) => named[place] !== undefined;
  const wrong: SheetFault[] = [];
  const rows = records.slice(at + 1).flatMap((record, index): SheetRow<C>[] => {
    const row = at + index + 2;
    wrong.push(...rowFaults(record, { row, head, isKnown }));
    const pairs = head.flatMap((_, place) => {
      const cell = unescaped((record[place] ?? '').trim());
      return cell === '' || named[place] === undefined ? [] : [[named[place], cell]];
    });
    const cells = Object.fromEntries(pairs) as SheetRow<C>['cells'];
    return pairs.length === 0 ? [] : [{ row, heads, cells }];
  });
  if (wrong.length > 0) return { faults: wrong };
  if (rows.length === 0) return { refused: 'empty' };
  return rows.length > mostRows
    ? { refused: 'too-many', count: rows.length }
    : { rows, ignored: head.filter((name, place) => name !== '' && !isKnown(place)) };
}

/** The commitments of a sheet's cells. */
export const commitmentRows = (records: readonly (readonly string[])[]): SheetRows =>
  rowsOf(records, commitmentColumns);

/** Reads the commitments of a CSV text with commas, semicolons or tabs. */
export function readRows(text: string): SheetRows {
  const read = csvRecords(text);
  return 'refused' in read ? read : commitmentRows(read.records);
}
