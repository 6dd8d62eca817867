import { requestReport } from '../../src/bot/report-request.ts';
import { type Context, defineCommand, type Reply, reply } from '../../src/command/command.ts';
import { maySee } from '../../src/command/permit.ts';
import { closingReport } from '../../src/domain/frozen-report.ts';
import { roundAt, roundsOf } from '../../src/domain/rounds.ts';
import { standingOf } from '../../src/domain/standing.ts';
import type { ReportFormat } from '../../src/report/write-report.ts';
import { toIso } from '../../src/time/iso.ts';
import { finalRecords } from '../../src/views/final-records.ts';
import { indicatorRecords } from '../../src/views/indicator-records.ts';
import { reportMessage } from '../../src/views/report-message.ts';
import { reportWords } from '../../src/views/report-words.ts';
import { standingMessage, standingWords } from '../../src/views/standing.ts';
import { viewOf } from '../deadline/changes.ts';

const formats = {
  csv: 'csv',
  indicators: 'indicators.csv',
  corrections: 'corrections.csv',
  document: 'md',
  pdf: 'pdf',
} as const;

/** How the work before the congress stands, with its picture. */
async function standingReply(context: Context): Promise<Reply> {
  const { plan, now, calendar, caller } = context;
  const view = viewOf(context);
  const seen = plan.deadlines.filter((deadline) => maySee(caller, deadline));
  const standing = standingOf(seen, { plan, now, calendar });
  const { standingPicture } = await import('../../src/report/standing-picture.ts');
  const picture = { png: await standingPicture(standing, view), alt: standingWords(standing, view).title };
  return reply(standingMessage(standing, { view, picture }), { data: standing });
}

/** Before the first round how the preparation stands; then the report of a round, with its picture, and as a file when one is asked for. */
export const report = defineCommand({
  name: 'report',
  right: 'see',
  visibility: 'private',
  effect: 'reads',
  options: {
    round: { kind: 'round', optional: true },
    audience: { kind: 'choice', choices: ['public'], optional: true },
    extent: { kind: 'choice', choices: ['closing'], optional: true },
    format: {
      kind: 'choice',
      choices: ['csv', 'indicators', 'corrections', 'document', 'pdf'],
      optional: true,
    },
  },
  async run(context, { round: named, audience, extent, format }) {
    const round = extent === undefined ? named : closingReport;
    const { plan, now, calendar, caller, store } = context;
    const isAboutRounds = round !== undefined || audience !== undefined || format !== undefined;
    if (!isAboutRounds && !roundAt(roundsOf(plan, calendar), now)) return standingReply(context);
    const isPublic = audience === 'public';
    const wish = { view: viewOf(context), caller, round, isPublic, frozen: store.frozen };
    const { report: counted, may, view, frozen } = await requestReport(wish);
    const { writeReport } = await import('../../src/report/write-report.ts');
    const { pictureAlt } = await import('../../src/report/picture.ts');
    const write = (as: ReportFormat) => writeReport(counted, as, { view, isPublic, may, frozen });
    const files = format
      ? [
          {
            name: `report-${round ?? counted.round.id}.${formats[format]}`,
            bytes: await write(formats[format]),
          },
        ]
      : [];
    const picture = { png: await write('png'), alt: pictureAlt(counted, view) };
    const { indicatorPicture, indicatorPictureAlt } = await import('../../src/report/indicator-picture.ts');
    const drawn = await indicatorPicture(counted, view);
    const numbers = drawn && { png: drawn, alt: indicatorPictureAlt(counted, view) };
    const message = reportMessage(counted, { view, picture, numbers, files, isPublic, frozen });
    const { asked, answered, organisations, total, counts, hidden, groups, moved, late, evidence } = counted;
    const finals = finalRecords(counted, may);
    const data = {
      round: counted.round.id,
      frozenAt: frozen ? toIso(frozen.at) : null,
      asked,
      answered,
      organisations,
      total,
      counts,
      hidden,
      groups,
      moved: moved.map(({ commitment, from, to }) => ({ id: commitment.id, from, to })),
      indicators: indicatorRecords(counted, view),
      ...(finals && { finals }),
      late: late.map(({ commitment, days }) => ({ id: commitment.id, days })),
      evidence: evidence.map(({ commitment, links }) => ({ id: commitment.id, links })),
      text: reportWords(counted, view).response,
    };
    return reply(message, { data });
  },
});
