import { type ReportRequest, type RequestedReport, requestReport } from '../../src/bot/report-request.ts';
import type { Reader } from '../../src/command/permit.ts';
import { UserError } from '../../src/message/errors.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { toIso } from '../../src/time/iso.ts';
import { indicatorRecords } from '../../src/views/indicator-records.ts';

/** Who a report is for: a reader of the plan, or everybody. */
export type ReportWish = Pick<ReportRequest, 'view' | 'isPublic' | 'round' | 'frozen'> & { reader: Reader };

/** The report of a round, or of the one that opened last; undefined where there is none yet. */
export async function reportFor({ reader, ...wish }: ReportWish): Promise<RequestedReport | undefined> {
  try {
    return await requestReport({ ...wish, caller: reader });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** What a round has brought, for machines. */
function dataOf({ report, view, frozen }: RequestedReport) {
  const { congress } = view.plan;
  const { round, asOf, asked, answered, organisations, total, hidden, counts, groups } = report;
  const { review, checks } = report;
  return {
    congress: { name: congress.name, city: congress.city, starts: congress.starts, ends: congress.ends },
    round: round.id,
    asOf: toIso(asOf),
    frozenAt: frozen ? toIso(frozen.at) : null,
    reviewedAt: review ? toIso(review.at) : null,
    ...{ asked, answered, organisations, total, hidden, counts, groups, checks },
    indicators: indicatorRecords(report, view),
  };
}

/** The files of a report, by the last part of their address. */
export const reportFiles = ['commitments.csv', 'indicators.csv', 'report.json', 'corrections.csv'] as const;
export type ReportFile = (typeof reportFiles)[number];

/** A report as the text of a file, with what kind of text it is. */
export async function writeReportFile(
  file: ReportFile,
  requested: RequestedReport,
  { isPublic }: Pick<ReportWish, 'isPublic'>,
): Promise<{ text: string; type: string }> {
  if (file === 'report.json')
    return { text: `${JSON.stringify(dataOf(requested), undefined, 2)}\n`, type: 'application/json' };
  const format = file === 'commitments.csv' ? 'csv' : file;
  const { report, ...written } = requested;
  const bytes = await writeReport(report, format, { ...written, isPublic });
  return { text: Buffer.from(bytes).toString('utf8'), type: 'text/csv; charset=utf-8' };
}
