import {
  type Audience,
  audiences,
  commitmentStatuses,
  type FieldAudiences,
  levels,
  type ShieldedField,
  shieldedFields,
} from '../domain/commitment.ts';
import type { Instant } from '../domain/instant.ts';
import { parseLink } from '../domain/link.ts';
import type { Plan } from '../domain/plan.ts';
import { type PlanDate, parsePlanDate } from '../domain/plan-date.ts';
import type { ColumnName } from '../language/columns.ts';
import { locales, wordsFor } from '../locales/index.ts';
import { cleanLine, fold, lengthOf } from '../text/text.ts';
import { isDay } from '../time/calendar.ts';
import { parseTime } from '../time/parse-time.ts';
import { planTimeContext } from '../time/plan-time.ts';
import { headOf } from './columns.ts';
import type { SheetFault, SheetRow } from './read-rows.ts';

export type ReadContext = { plan: Plan; now: Instant; locale: string };

/** Takes the cells of one row, one after the other; what is wrong is kept. */
export type CellReader<C extends string = ColumnName> = {
  faults: SheetFault[];
  text(column: C, max: number): string | undefined;
  read<T>(column: C, read: (cell: string) => T): Exclude<T, Fault> | undefined;
  isEmpty(column: C): boolean;
  /** The columns in which something stands. */
  columns: readonly C[];
  fault(column: C, key: string, params?: SheetFault['params']): void;
};

/** What is wrong with a cell. */
export type Fault = { fault: string; params?: SheetFault['params'] };

const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'fault' in value;

export function cellReader<C extends string = ColumnName>({ row, heads, cells }: SheetRow<C>): CellReader<C> {
  const faults: SheetFault[] = [];
  const fault: CellReader<C>['fault'] = (column, key, params) => {
    faults.push({ row, column: heads[column] ?? headOf(column), key, ...(params && { params }) });
  };
  const read: CellReader<C>['read'] = <T>(column: C, reading: (cell: string) => T) => {
    const cell = cells[column];
    if (cell === undefined) return undefined;
    const value = reading(cell);
    if (!isFault(value)) return value as Exclude<T, Fault>;
    fault(column, value.fault, value.params);
    return undefined;
  };
  const text: CellReader<C>['text'] = (column, max) =>
    read(column, (cell): string | Fault => {
      const clean = cleanLine(cell);
      if (clean === '') return { fault: 'value-hidden' };
      return lengthOf(clean) > max ? { fault: 'value-long', params: { max } } : clean;
    });
  const columns = Object.keys(cells) as C[];
  return { faults, text, read, isEmpty: (column) => cells[column] === undefined, columns, fault };
}

const dashed = (word: string) => fold(word).replace(/[\s_-]+/g, '-');

/** One of some words, as we write them or as any language of the bot says them. */
export const oneOf =
  <T extends string>(known: readonly T[], keyOf: (value: T) => string) =>
  ({ locale }: Pick<ReadContext, 'locale'>) =>
  (cell: string): T | Fault => {
    const said = (value: T) =>
      locales.flatMap((each) => [
        wordsFor(each).lookup(keyOf(value), {}) ?? '',
        ...(wordsFor(each).lookup(`choice.${value}`, {}) ?? '').split('|'),
      ]);
    const asked = dashed(cell);
    const found = known.find((value) => [value, ...said(value)].map(dashed).includes(asked));
    const shown = known.map((value) => wordsFor(locale).lookup(keyOf(value), {}) ?? value);
    return found ?? { fault: 'value-unknown', params: { value: cell, known: shown.join(', ') } };
  };

export const readLevel = oneOf(levels, (level) => `level.${level}`);
export const readStatus = oneOf(commitmentStatuses, (status) => `commitment-status.${status}`);

/** A date: the plan's notation, a day, a day as spreadsheets write it with the day first, or words. */
export const readDue =
  ({ plan, now, locale }: ReadContext) =>
  (cell: string): PlanDate | Fault => {
    const written = parsePlanDate(cell);
    const fault = { fault: 'date-bad', params: { value: cell } };
    if (written) return written.kind === 'relative' || isDay(written.on) ? written : fault;
    const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell) ?? [];
    if (day && month && year) {
      const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      return isDay(on) ? { kind: 'absolute', on } : fault;
    }
    const { zone } = plan.congress;
    const parsed = parseTime(cell, { now, zone, locale, ...planTimeContext(plan) });
    return 'refused' in parsed || parsed.kind === 'range' ? fault : parsed.date;
  };

/** The date of something that was promised at the congress: none before it. */
export const readPromisedDue =
  (context: ReadContext) =>
  (cell: string): PlanDate | Fault => {
    const { starts } = context.plan.congress;
    const date = readDue(context)(cell);
    const isEarly = !isFault(date) && date.kind === 'absolute' && date.on < starts;
    return isEarly ? { fault: 'date-early', params: { value: cell, day: starts } } : date;
  };

/** Links with spaces, semicolons or lines between them. */
export function readLinks(cell: string): readonly string[] | Fault {
  const links: string[] = [];
  for (const part of cell.split(/[\s;]+/).filter(Boolean)) {
    const link = parseLink(part);
    if (link === undefined) return { fault: 'link-bad', params: { value: part } };
    links.push(link);
  }
  return [...new Set(links)];
}

/** `progress=public; due=organisation`. */
export function readVisibility(cell: string): FieldAudiences | Fault {
  const pairs: [ShieldedField, Audience][] = [];
  for (const part of cell.split(/[;,]/).filter((each) => each.trim() !== '')) {
    const [field, audience] = part.split(/[=:]/).map((word) => fold(word));
    const known = shieldedFields.find((name) => name === field);
    const reach = audiences.find((name) => name === audience);
    if (!known || !reach) {
      const words = [...shieldedFields, ...audiences].join(', ');
      return { fault: 'value-unknown', params: { value: part.trim(), known: words } };
    }
    pairs.push([known, reach]);
  }
  return Object.fromEntries(pairs);
}

/** An item of the plan by its id, its title or its number. */
export const readItem =
  (items: readonly { id: string; title: string; number?: number }[], fault: string) =>
  (cell: string): string | Fault => {
    const asked = fold(cell);
    const found = items.find(({ id, title, number }) =>
      [id, fold(title), String(number ?? '')].includes(asked),
    );
    return found?.id ?? { fault, params: { value: cell } };
  };
