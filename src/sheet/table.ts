import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';
import { locales, wordsFor } from '../locales/index.ts';
import { freshId } from '../text/fresh-id.ts';
import { fold } from '../text/text.ts';
import { plainHead } from './columns.ts';
import { type CellReader, cellReader, type Fault } from './read-cells.ts';
import type { Columns, SheetFault, SheetRow } from './read-rows.ts';

/** What cells are read and written with; `plan` grows while rows are read. */
export type TableContext = { plan: Plan; now: Instant; locale: string; source: Source };

type Item = { id: string };
type Cells = Readonly<Record<string, string>>;

/** A part of the plan as a sheet: its columns, how an item is written, and how a row is read. */
export type Table<T extends Item> = {
  name: 'deadlines' | 'objectives' | 'people' | 'indicators';
  /** In the order in which they are written; their heads are the sentences `column.<name>`. `id` is the first. */
  columns: readonly string[];
  required: readonly string[];
  /** A column of its own that a head names, such as a year; where the table has such. */
  columnOf?(head: string): string | undefined;
  itemsOf(plan: Plan): readonly T[];
  /** What an item is known by in a sheet without ids. */
  nameOf(item: T): string;
  /** The same of a row; absent: what stands in the second column. */
  nameIn?(cells: Cells, context: TableContext): string;
  taken(plan: Plan): ReadonlySet<string>;
  cells(item: T, context: TableContext): Cells;
  /** The item that a row makes of what there was; undefined, with the reader's faults, when it makes none. */
  read(reader: CellReader<string>, id: string, before: T | undefined, context: TableContext): T | undefined;
  /** The plan with these items, and with what the rows brought beside them. */
  put(plan: Plan, items: readonly T[]): Plan;
};

const namesIn = (locale: string, column: string): string[] =>
  (wordsFor(locale).lookup(`column.${column}`, {}) ?? column).split('|');

/** How a column is called in what is written in a language. */
const headIn = (locale: string, column: string): string => namesIn(locale, column)[0] ?? column;

/** The columns of a table, whose heads may be in any language of the bot. */
export function columnsOf(
  table: Pick<Table<Item>, 'columns' | 'required' | 'columnOf'>,
  locale: string,
): Columns<string> {
  const byName = new Map<string, string[]>();
  for (const column of table.columns)
    for (const name of new Set([column, ...locales.flatMap((each) => namesIn(each, column))].map(plainHead)))
      byName.set(name, [...(byName.get(name) ?? []), column]);
  return {
    candidatesOf: (head) => {
      const own = table.columnOf?.(head);
      return own === undefined ? (byName.get(plainHead(head)) ?? []) : [own];
    },
    headOf: (column) => headIn(locale, column),
    namesOf: (column) => [...new Set(locales.flatMap((each) => namesIn(each, column)))],
    required: table.required,
  };
}

/** A cell of a sheet that says otherwise than the plan. */
export type TableDifference = { row: number; id: string; column: string; plan: string; sheet: string };

export type TableImport =
  | { plan: Plan; added: number; known: number; differs: readonly TableDifference[] }
  | { faults: readonly SheetFault[] };

const readId = (cell: string): string | Fault =>
  /^[a-z0-9][a-z0-9-]{0,39}$/.test(cell.toLowerCase())
    ? cell.toLowerCase()
    : { fault: 'id-bad', params: { value: cell } };

/** A row without the cells that still say what was exported: whoever changed them in the plan since is right. */
function withoutUnchanged<T extends Item>(
  row: SheetRow<string>,
  item: T | undefined,
  exported: ReadonlyMap<string, Cells> | undefined,
): SheetRow<string> {
  const were = item && exported?.get(item.id);
  if (!were) return row;
  const cells = Object.entries(row.cells).filter(([column, cell]) => were[column]?.trim() !== cell);
  return { ...row, cells: Object.fromEntries(cells) };
}

/**
 * Adds the rows of a sheet to a plan: all of them, or none and everything that is wrong. An item that the plan has already
 * is corrected only with `takeOver`; without it the differences are reported. An empty cell changes nothing, and neither does
 * one that still says what was last `exported`.
 */
export function importTable<T extends Item>(
  table: Table<T>,
  rows: readonly SheetRow<string>[],
  options: Omit<TableContext, 'source'> & {
    source: Source;
    takeOver?: boolean;
    exported?: ReadonlyMap<string, Cells>;
  },
): TableImport {
  const { plan, takeOver = false, exported, now, locale, source } = options;
  const present = table.itemsOf(plan);
  const items = new Map(present.map((item) => [item.id, item]));
  const named = new Map(present.map((item) => [fold(table.nameOf(item)), item.id]));
  const taken = new Set(table.taken(plan));
  const spoken = new Map<string, number>();
  const faults: SheetFault[] = [];
  const differs: TableDifference[] = [];
  let growing = plan;
  let added = 0;
  for (const row of rows) {
    const first = cellReader(row);
    const given = first.read('id', readId);
    const nameColumn = table.columns[1] ?? 'id';
    const context: TableContext = { plan: growing, now, locale, source };
    const name = table.nameIn?.(row.cells as Cells, context) ?? row.cells[nameColumn] ?? '';
    const twin = named.get(fold(name));
    const known = given === undefined ? twin : items.has(given) ? given : undefined;
    const before = known === undefined ? undefined : items.get(known);
    const reader = cellReader(withoutUnchanged(row, before, exported));
    if (given !== undefined && !before && taken.has(given)) reader.fault('id', 'id-taken', { value: given });
    const id = known ?? given ?? freshId(row.cells[nameColumn] ?? '', taken, table.name.slice(0, -1));
    const other = spoken.get(id);
    if (other !== undefined) reader.fault('id', 'id-twice', { other, value: id });
    spoken.set(id, row.row);
    if (!before)
      for (const column of table.required) if (reader.isEmpty(column)) reader.fault(column, 'value-missing');
    const item = table.read(reader, id, before, context);
    faults.push(...first.faults, ...reader.faults);
    if (!item || first.faults.length + reader.faults.length > 0) continue;
    growing = table.put(growing, [...table.itemsOf(growing).filter((each) => each.id !== id), item]);
    taken.add(id);
    named.set(fold(table.nameOf(item)), id);
    if (!before) {
      added++;
      items.set(id, item);
      continue;
    }
    const [was, is] = [
      table.cells(before, { ...context, plan: growing }),
      table.cells(item, { ...context, plan: growing }),
    ];
    const own = Object.keys(row.cells).filter((column) => !table.columns.includes(column));
    const found = [...table.columns, ...own].filter((column) => (was[column] ?? '') !== (is[column] ?? ''));
    differs.push(
      ...found.map((column) => ({
        row: row.row,
        id,
        plan: was[column] ?? '',
        sheet: is[column] ?? '',
        column: row.heads[column] ?? headIn(locale, column),
      })),
    );
    if (takeOver && found.length > 0) items.set(id, item);
  }
  if (faults.length > 0) return { faults };
  const isSame = added === 0 && (!takeOver || differs.length === 0);
  return {
    plan: isSame ? plan : table.put(plan, [...items.values()]),
    added,
    known: rows.length - added,
    differs,
  };
}

/** A table as it is written in a language: its head, and a row for each item. */
export function exportTable<T extends Item>(
  table: Table<T>,
  plan: Plan,
  locale: string,
): {
  records: string[][];
  exported: Record<string, Cells>;
} {
  const context: TableContext = { plan, locale, now: 0, source: { kind: 'committee' } };
  const rows = table.itemsOf(plan).map((item) => ({ id: item.id, cells: table.cells(item, context) }));
  return {
    records: [
      table.columns.map((column) => headIn(locale, column)),
      ...rows.map(({ cells }) => table.columns.map((column) => cells[column] ?? '')),
    ],
    exported: Object.fromEntries(rows.map(({ id, cells }) => [id, cells])),
  };
}
