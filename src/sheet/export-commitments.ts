import { stringify } from 'csv-stringify/sync';
import { type Commitment, evidenceOf } from '../domain/commitment.ts';
import type { Plan } from '../domain/plan.ts';
import { formatPlanDate } from '../domain/plan-date.ts';
import { type ColumnName, columnNames, headOf } from './columns.ts';

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
    visibility: Object.entries(commitment.visibility ?? {})
      .map(([field, audience]) => `${field}=${audience}`)
      .join('; '),
  };
}

/** Every commitment as CSV with a byte order mark, in the columns that `importCommitments` reads. */
export const exportCommitments = (plan: Plan): string =>
  stringify(
    plan.commitments.map((commitment) => rowOf(commitment, plan)),
    {
      header: true,
      columns: columnNames.map((key) => ({ key, header: headOf(key) })),
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
