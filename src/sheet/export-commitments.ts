import { stringify } from 'csv-stringify/sync';
import { type Commitment, evidenceOf, type FinalDecision } from '../domain/commitment.ts';
import type { Plan } from '../domain/plan.ts';
import { formatPlanDate } from '../domain/plan-date.ts';
import { type ColumnName, columnNames } from '../language/columns.ts';
import { headOf } from './columns.ts';

/** What becomes of a commitment in one cell: `carried`, `handed: Ministry of Justice`, `closed: another treaty covers it`. */
export const decisionCell = (decision: FinalDecision | undefined): string =>
  decision ? [decision.choice, decision.to ?? decision.because].filter(Boolean).join(': ') : '';

/** A commitment as a sheet writes it; what it does not have is empty. */
export function rowOf(commitment: Commitment, plan: Plan): Record<ColumnName, string> {
  const {
    id,
    title,
    level,
    country,
    region,
    objective,
    theme,
    baseline,
    due,
    status,
    reason,
    line = [],
  } = commitment;
  const person = (of: string | undefined) => plan.people.find((each) => each.id === of);
  const [focal, alternate] = [person(commitment.focal), person(commitment.alternate)];
  const organisation = plan.organisations.find((each) => each.id === commitment.organisation);
  return {
    id,
    title,
    organisation: organisation?.name ?? '',
    focal: focal?.name ?? '',
    focalAccount: focal?.accounts[0] ?? '',
    alternate: alternate?.name ?? '',
    alternateAccount: alternate?.accounts[0] ?? '',
    level: level ?? '',
    country: country ?? '',
    region: region ?? '',
    objective: objective ?? '',
    theme: theme ?? '',
    baseline: baseline ?? '',
    due: due ? formatPlanDate(due) : '',
    status,
    reason: reason ?? '',
    progress: line.findLast(({ text }) => text !== undefined)?.text ?? commitment.progress ?? '',
    evidence: evidenceOf(commitment).join(' '),
    decision: decisionCell(commitment.decision),
    visibility: Object.entries(commitment.visibility ?? {})
      .map(([field, audience]) => `${field}=${audience}`)
      .join('; '),
  };
}

/** Cells as CSV with a byte order mark; one that a spreadsheet would compute is escaped. */
export const csvOf = (records: readonly (readonly string[])[]): string =>
  stringify(
    records.map((record) => [...record]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );

/** Every commitment with its head, in the columns that `importCommitments` reads. */
export const commitmentRecords = (plan: Plan): string[][] => [
  columnNames.map(headOf),
  ...plan.commitments.map((commitment) => {
    const row = rowOf(commitment, plan);
    return columnNames.map((column) => row[column]);
  }),
];

/** Every commitment as CSV. */
export const exportCommitments = (plan: Plan): string => csvOf(commitmentRecords(plan));
