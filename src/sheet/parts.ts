import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';
import { commitmentRecords } from './export-commitments.ts';
import { importCommitments } from './import-commitments.ts';
import { indicatorTable } from './indicator-table.ts';
import {
  type Columns,
  columnsOfHead,
  commitmentColumns,
  rowsOf,
  type SheetFault,
  type SheetRows,
} from './read-rows.ts';
import {
  columnsOf,
  exportTable,
  importTable,
  type Table,
  type TableDifference,
  type TableImport,
} from './table.ts';
import { deadlineTable, objectiveTable, peopleTable } from './tables.ts';

type Cells = Readonly<Record<string, string>>;
type Records = readonly (readonly string[])[];

/** What the rows of a sheet make of a plan, or why they make nothing of it. */
export type PartImport =
  | { plan: Plan; added: number; known: number; differs: readonly TableDifference[]; ignored: string[] }
  | { faults: readonly SheetFault[] }
  | Extract<SheetRows<string>, { refused: string }>;

export type PartOptions = {
  plan: Plan;
  now: Instant;
  locale: string;
  source: Source;
  /** Corrects what the plan has already; without it the differences are only told. */
  takeOver: boolean;
  /** The cells of each item that were last exported: those that still say so change nothing. */
  exported?: ReadonlyMap<string, Cells>;
};

/** A part of the plan that goes out to a sheet and comes in from one. */
export type SheetPart = {
  name: PartName;
  columns(locale: string): Columns<string>;
  import(records: Records, options: PartOptions): PartImport;
  export(plan: Plan, locale: string): { records: string[][]; exported?: Readonly<Record<string, Cells>> };
};

export const partNames = ['deadlines', 'objectives', 'people', 'commitments', 'indicators'] as const;
export type PartName = (typeof partNames)[number];

function imported<C extends string>(
  rows: SheetRows<C>,
  read: (rows: Extract<SheetRows<C>, { rows: unknown }>['rows']) => TableImport,
): PartImport {
  if (!('rows' in rows)) return rows;
  const made = read(rows.rows);
  return 'faults' in made ? made : { ...made, ignored: rows.ignored };
}

const partOfTable = <T extends { id: string }>(table: Table<T>): SheetPart => ({
  name: table.name,
  columns: (locale) => columnsOf(table, locale),
  import: (records, options) =>
    imported(rowsOf(records, columnsOf(table, options.locale)), (rows) => importTable(table, rows, options)),
  export: (plan, locale) => exportTable(table, plan, locale),
});

const commitmentPart: SheetPart = {
  name: 'commitments',
  columns: () => commitmentColumns as Columns<string>,
  import: (records, options) =>
    imported(rowsOf(records, commitmentColumns), (rows) => importCommitments(rows, options)),
  export: (plan) => ({ records: commitmentRecords(plan) }),
};

const parts: Readonly<Record<PartName, SheetPart>> = {
  deadlines: partOfTable(deadlineTable),
  objectives: partOfTable(objectiveTable),
  people: partOfTable(peopleTable),
  commitments: commitmentPart,
  indicators: partOfTable(indicatorTable),
};

export const partNamed = (name: PartName): SheetPart => parts[name];

/** So many columns make a sheet of a part even where one that it needs is missing, which is then told. */
const tellingColumns = 2;

/** The part of a plan that a sheet is of, by the columns that its head names; undefined when it is of none. */
export function partOf(records: Records, locale: string): SheetPart | undefined {
  const head = records.find((record) => record.some((cell) => cell.trim() !== '')) ?? [];
  const fits = partNames.map((name) => {
    const columns = parts[name].columns(locale);
    const named = new Set(columnsOfHead(head, columns).filter((column) => column !== undefined));
    return { name, count: named.size, isWhole: columns.required.every((column) => named.has(column)) };
  });
  const [best] = fits
    .filter(({ count, isWhole }) => isWhole || count >= tellingColumns)
    .toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.count - a.count);
  return best && parts[best.name];
}
