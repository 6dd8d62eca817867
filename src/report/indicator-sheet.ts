import { stringify } from 'csv-stringify/sync';
import type { Report } from '../domain/report.ts';
import { indicatorRecords } from '../views/indicator-records.ts';
import type { View } from '../views/view.ts';

const columns = [
  ...(['id', 'title', 'unit', 'whole', 'level', 'country', 'region', 'organisation', 'objectives'] as const),
  ...(['commitments', 'frameworks', 'direction', 'baseline', 'baseline_on', 'previous', 'now'] as const),
  ...(['now_on', 'given_at', 'state', 'source', 'target', 'target_on', 'distance', 'trend'] as const),
] as const;

/** The indicators of a report as CSV, in the same form as its commitments. */
export const indicatorSheet = (report: Report, view: View): string =>
  stringify(
    indicatorRecords(report, view).map(({ objectives, commitments, frameworks, ...record }) => {
      const lists = { objectives, commitments, frameworks };
      const joined = Object.entries(lists).map(([name, values]) => [name, values.join('; ')]);
      return { ...record, ...Object.fromEntries(joined) };
    }),
    { header: true, columns: [...columns], bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
