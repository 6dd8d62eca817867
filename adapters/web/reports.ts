import { type RequestedReport, requestReport } from '../../src/bot/report-request.ts';
import type { Reader } from '../../src/command/permit.ts';
import { UserError } from '../../src/message/errors.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { toIso } from '../../src/time/iso.ts';
import { indicatorRecords } from '../../src/views/indicator-records.ts';
import type { View } from '../../src/views/view.ts';

/** Who a report is for: a reader of the plan, or everybody. */
export type ReportWish = { view: View; reader: Reader; isPublic: boolean; round?: string | undefined };

/** The report of a round, or of the one that opened last; undefined where there is none yet. */
export function reportFor({ view, reader, isPublic, round }: ReportWish): RequestedReport | undefined {
  const { plan, now, calendar } = view;
  try {
    return requestReport({ plan, now, calendar, caller: reader, round, isPublic });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** What a round has brought, for machines. */
function dataOf({ report }: RequestedReport, view: View) {
  const { congress } = view.plan;
  const { round, asOf, asked, answered, organisations, total, hidden, counts, groups } = report;
  return {
    congress: { name: congress.name, city: congress.city, starts: congress.starts, ends: congress.ends },
    round: round.id,
    asOf: toIso(asOf),
    ...{ asked, answered, organisations, total, hidden, counts, groups },
    indicators: indicatorRecords(report, view),
  };
}

/** The files of a report, by the last part of their address. */
export const reportFiles = ['commitments.csv', 'indicators.csv', 'report.json'] as const;
export type ReportFile = (typeof reportFiles)[number];

/** A report as the text of a file, with what kind of text it is. */
export async function writeReportFile(
  file: ReportFile,
  requested: RequestedReport,
  { view, isPublic }: Pick<ReportWish, 'view' | 'isPublic'>,
): Promise<{ text: string; type: string }> {
  if (file === 'report.json')
    return { text: `${JSON.stringify(dataOf(requested, view), undefined, 2)}\n`, type: 'application/json' };
  const format = file === 'indicators.csv' ? 'indicators.csv' : 'csv';
  const bytes = await writeReport(requested.report, format, { view, isPublic, may: requested.may });
  return { text: Buffer.from(bytes).toString('utf8'), type: 'text/csv; charset=utf-8' };
}
