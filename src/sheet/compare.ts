import type { Commitment } from '../domain/commitment.ts';
import type { Plan } from '../domain/plan.ts';
import { type ColumnName, columnNames } from '../language/columns.ts';
import { rowOf } from './export-commitments.ts';

/** A cell of a sheet that says otherwise than the plan. */
export type Difference = {
  row: number;
  id: string;
  /** As the sheet calls it. */
  column: string;
  field: ColumnName;
  plan: string;
  sheet: string;
};

/**
 * What a sheet would make of a commitment of the plan: an empty cell changes nothing, and once people have said where it
 * stands, a sheet is not asked about that any more.
 */
export function withSheet(commitment: Commitment, fields: Partial<Commitment>): Commitment {
  if ((commitment.line ?? []).length === 0) return { ...commitment, ...fields };
  const { status: _, reason: __, progress: ___, evidence: ____, ...rest } = fields;
  return { ...commitment, ...rest };
}

/** The columns in which two states of a commitment differ, as they are written in a sheet. */
export function differences(
  before: Commitment,
  after: Commitment,
  plan: Plan,
): Pick<Difference, 'field' | 'plan' | 'sheet'>[] {
  const [was, is] = [rowOf(before, plan), rowOf(after, plan)];
  return columnNames.flatMap((field) =>
    was[field] === is[field] ? [] : [{ field, plan: was[field], sheet: is[field] }],
  );
}
