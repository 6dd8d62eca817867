import { stringify } from 'csv-stringify/sync';
import { isAnswered, takesPart } from '../domain/asked.ts';
import { type Commitment, type ShieldedField, type Statement, statusAt } from '../domain/commitment.ts';
import type { Instant } from '../domain/instant.ts';
import { momentOf } from '../domain/plan.ts';
import type { Report } from '../domain/report.ts';
import { linksBy } from '../domain/report-answers.ts';
import type { View } from '../views/view.ts';

type May = (commitment: Commitment, field: ShieldedField) => boolean;

const columns = [
  'id',
  'title',
  'organisation',
  'level',
  'country',
  'region',
  'objective',
  'theme',
  'baseline',
  'due',
  'status_before',
  'status',
  'asked',
  'answered',
  'days_late',
  'reason',
  'progress',
  'evidence',
  'checked',
  'decision',
  'handed_to',
  'decided_because',
] as const;

/** How what was said last stands; empty where nothing was said. */
function checkedBy(line: readonly Statement[], asOf: Instant): string {
  const last = line.at(-1);
  if (!last) return '';
  return last.check && last.check.at <= asOf ? last.check.state : 'reported';
}

function rowOf(commitment: Commitment, report: Report, view: View, may: May) {
  const { plan, calendar } = view;
  const { round, asOf, since, late } = report;
  const line = (commitment.line ?? []).filter(({ at }) => at <= asOf);
  const shown = <T>(field: ShieldedField, value: T): T | '' => (may(commitment, field) ? value : '');
  const said = <K extends 'reason' | 'text'>(field: K) =>
    line.findLast((each) => each[field] !== undefined)?.[field];
  const decision = commitment.decision && commitment.decision.at <= asOf ? commitment.decision : undefined;
  const isAsked = takesPart(commitment, round);
  return {
    id: commitment.id,
    title: commitment.title,
    organisation: plan.organisations.find(({ id }) => id === commitment.organisation)?.name ?? '',
    level: commitment.level ?? '',
    country: commitment.country ?? '',
    region: commitment.region ?? '',
    objective: plan.objectives.find(({ id }) => id === commitment.objective)?.title ?? '',
    theme: plan.themes.find(({ id }) => id === commitment.theme)?.title ?? '',
    baseline: shown('baseline', commitment.baseline ?? ''),
    due: shown('due', commitment.due ? momentOf(plan, commitment.due, calendar).on : ''),
    status_before: shown('status', statusAt(commitment, since ?? Number.NEGATIVE_INFINITY)),
    status: shown('status', statusAt(commitment, asOf)),
    asked: isAsked ? 'yes' : 'no',
    answered: isAsked && isAnswered({ ...commitment, line }, round.id) ? 'yes' : 'no',
    days_late: late.find((each) => each.commitment.id === commitment.id)?.days ?? '',
    reason: shown('reason', said('reason') ?? commitment.reason ?? ''),
    progress: shown('progress', said('text') ?? commitment.progress ?? ''),
    evidence: shown('evidence', linksBy(commitment, asOf).join(' ')),
    checked: shown('status', checkedBy(line, asOf)),
    decision: shown('status', decision?.choice ?? ''),
    handed_to: shown('status', decision?.to ?? ''),
    decided_because: may(commitment, 'status') ? shown('reason', decision?.because ?? '') : '',
  };
}

/** The commitments of a report as CSV with a byte order mark; a cell that a spreadsheet would compute is escaped. */
export const reportSheet = (report: Report, view: View, may: May): string =>
  stringify(
    report.commitments.map((commitment) => rowOf(commitment, report, view, may)),
    { header: true, columns: [...columns], bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
