import { type ReportRequest, type RequestedReport, requestReport } from '../../src/bot/report-request.ts';
import type { Reader } from '../../src/command/permit.ts';
import { UserError } from '../../src/message/errors.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { toIso } from '../../src/time/iso.ts';
import { finalRecords } from '../../src/views/final-records.ts';
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
function dataOf({ report, view, frozen, may }: RequestedReport) {
  const finals = finalRecords(report, may);
  const { name, city, starts, startTime, ends, endTime } = view.plan.congress;
  const { round, asOf, asked, answered, organisations, total, hidden, counts, groups } = report;
  const { review, checks, answerChecks } = report;
  return {
    congress: { name, city, starts, startTime, ends, endTime },
    round: round.id,
    asOf: toIso(asOf),
    frozenAt: frozen ? toIso(frozen.at) : null,
    reviewedAt: review ? toIso(review.at) : null,
    ...{ asked, answered, organisations, total, hidden, counts, groups, checks, answerChecks },
    indicators: indicatorRecords(report, view),
    ...(finals && { finals }),
  };
}

/** The files of a report, by the last part of their address. */
export const reportFiles = [
  'commitments.csv',
  'indicators.csv',
  'report.json',
  'corrections.csv',
  'report.png',
  'indicators.png',
] as const;
export type ReportFile = (typeof reportFiles)[number];

const formats = {
  'commitments.csv': 'csv',
  'indicators.csv': 'indicators.csv',
  'corrections.csv': 'corrections.csv',
  'report.png': 'png',
  'indicators.png': 'indicators.png',
} as const;

/** Whether a file is a picture: it is shown in the page rather than offered beside it. */
export const isPicture = (file: ReportFile): file is 'report.png' | 'indicators.png' => file.endsWith('.png');

/** A report as the bytes of a file, with what kind it is and the words in it. */
export async function writeReportFile(
  file: ReportFile,
  requested: RequestedReport,
  { isPublic }: Pick<ReportWish, 'isPublic'>,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string; text: string }> {
  if (file === 'report.json') {
    const text = `${JSON.stringify(dataOf(requested), undefined, 2)}\n`;
    return { bytes: new TextEncoder().encode(text), text, type: 'application/json' };
  }
  const { report, ...written } = requested;
  const bytes = new Uint8Array(await writeReport(report, formats[file], { ...written, isPublic }));
  if (!isPicture(file))
    return { bytes, text: Buffer.from(bytes).toString('utf8'), type: 'text/csv; charset=utf-8' };
  return { bytes, text: await altOf(file, requested), type: 'image/png' };
}

/** What a picture of a report shows, in words. */
export async function altOf(
  file: 'report.png' | 'indicators.png',
  { report, view }: RequestedReport,
): Promise<string> {
  const { pictureAlt } = await import('../../src/report/picture.ts');
  const { indicatorPictureAlt } = await import('../../src/report/indicator-picture.ts');
  return file === 'report.png' ? pictureAlt(report, view) : indicatorPictureAlt(report, view);
}
