import type { CommitmentStatus } from '../domain/commitment.ts';
import type { Report, StatusCounts } from '../domain/report.ts';
import { capitalised, roundName, statusWord } from '../views/commitment-words.ts';
import { reportWords, shareOf } from '../views/report-words.ts';
import type { View } from '../views/view.ts';
import { bar, draw, figure, heading, legend, type Node, type Part, row } from './drawing.ts';

const height = 660;

/** Told apart by lightness as well as by colour; every figure is also written. */
const colours: Readonly<Record<CommitmentStatus, string>> = {
  fulfilled: '#1b6e4b',
  'in-progress': '#4a90c4',
  'not-started': '#c3ccd5',
  changed: '#e0a33a',
  withdrawn: '#7b4b6e',
};
const order: readonly CommitmentStatus[] = [
  'fulfilled',
  'in-progress',
  'not-started',
  'changed',
  'withdrawn',
];

const partsOf = (counts: StatusCounts): Part[] =>
  order.map((status) => ({
    count: counts[status],
    colour: colours[status],
    isLight: status === 'not-started' || status === 'changed',
  }));

function picture(report: Report, view: View): Node[] {
  const { words, plan, reader } = view;
  const { asked, answered, total, counts, groups } = report;
  const said = reportWords(report, view);
  const levels = groups.level.filter(({ key }) => key !== undefined).slice(0, 3);
  return [
    ...heading({
      congress: plan.congress.name,
      title: capitalised(roundName(report.round, words), reader.locale),
      asOf: said.asOf,
    }),
    figure(shareOf(answered, asked, reader.locale), said.response, colours.fulfilled),
    row(words.text('report.head-count'), String(total), bar(partsOf(counts), total, 56)),
    ...levels.map(({ key, counts: own, total: all, asked: of, answered: heard }) =>
      row(
        words.lookup(`level.${key}`, {}) ?? '',
        `${heard}/${of} ${words.text('report.answered-label')}`,
        bar(partsOf(own), all, 34),
      ),
    ),
    legend(order.map((status) => ({ name: statusWord(status, words), colour: colours[status] }))),
  ];
}

/** The words for a reader who does not see the picture. */
export function pictureAlt(report: Report, view: View): string {
  const { title, response, counts } = reportWords(report, view);
  return view.words.text('report.alt', { title, response, counts });
}

/** The figures of a report as a picture, PNG. */
export const pictureOf = (report: Report, view: View): Promise<Uint8Array> =>
  draw(height, picture(report, view));
