import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { CommitmentStatus } from '../domain/commitment.ts';
import type { Report, StatusCounts } from '../domain/report.ts';
import { capitalised, roundName, statusWord } from '../views/commitment-words.ts';
import { reportWords, shareOf } from '../views/report-words.ts';
import type { View } from '../views/view.ts';
import { fontFamilies } from './fonts.ts';

const width = 1200;
const height = 660;
const margin = 56;
const inner = width - 2 * margin;
const labelWidth = 300;
const barWidth = inner - labelWidth;

const ink = '#1d2733';
const quiet = '#5b6773';

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

type Node = { type: string; props: { style: Readonly<Record<string, unknown>>; children?: unknown } };

const box = (style: Readonly<Record<string, unknown>>, ...children: readonly (Node | string)[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children.length > 0 && { children }) },
});

const line = (text: string, style: Readonly<Record<string, unknown>> = {}): Node => box(style, text);

/** One bar, a part for each status; a part wide enough has its figure in it. */
function bar(counts: StatusCounts, total: number, size: number): Node {
  const parts = order.filter((status) => counts[status] > 0);
  return box(
    { width: barWidth, height: size, background: '#eef2f6' },
    ...parts.map((status) => {
      const share = (counts[status] / Math.max(total, 1)) * barWidth;
      const isLight = status === 'not-started' || status === 'changed';
      return box(
        {
          width: share,
          height: size,
          background: colours[status],
          color: isLight ? ink : '#ffffff',
          fontSize: size > 40 ? 22 : 16,
          alignItems: 'center',
          justifyContent: 'center',
          borderRight: '2px solid #ffffff',
        },
        share > 34 ? String(counts[status]) : '',
      );
    }),
  );
}

const row = (name: string, note: string, graph: Node): Node =>
  box(
    { alignItems: 'center', marginTop: 14 },
    box(
      { width: labelWidth - 24, marginRight: 24, flexDirection: 'column' },
      line(name, { fontSize: 20 }),
      line(note, { fontSize: 15, color: quiet }),
    ),
    graph,
  );

const legend = (view: View): Node =>
  box(
    { marginTop: 26, marginLeft: labelWidth, flexWrap: 'wrap' },
    ...order.map((status) =>
      box(
        { alignItems: 'center', marginRight: 30 },
        box({ width: 18, height: 18, background: colours[status], marginRight: 9 }),
        line(statusWord(status, view.words), { fontSize: 17, color: quiet }),
      ),
    ),
  );

function picture(report: Report, view: View): Node {
  const { words, plan, reader } = view;
  const { asked, answered, total, counts, groups } = report;
  const said = reportWords(report, view);
  const levels = groups.level.filter(({ key }) => key !== undefined).slice(0, 3);
  const rows = levels.map(({ key, counts: own, total: all, asked: of, answered: heard }) =>
    row(
      words.lookup(`level.${key}`, {}) ?? '',
      `${heard}/${of} ${words.text('report.answered-label')}`,
      bar(own, all, 34),
    ),
  );
  const content = [
    line(plan.congress.name, { fontSize: 22, color: quiet, lineHeight: 1.3 }),
    box(
      { marginTop: 8, width: inner, alignItems: 'flex-end', justifyContent: 'space-between' },
      line(capitalised(roundName(report.round, words), reader.locale), { fontSize: 38, fontWeight: 700 }),
      line(said.asOf, { fontSize: 19, color: quiet }),
    ),
    box(
      { marginTop: 24, alignItems: 'center' },
      line(shareOf(answered, asked, reader.locale), {
        fontSize: 72,
        fontWeight: 700,
        width: labelWidth,
        color: colours.fulfilled,
      }),
      line(said.response, { fontSize: 22, lineHeight: 1.35, width: barWidth }),
    ),
    row(words.text('report.head-count'), String(total), bar(counts, total, 56)),
    ...rows,
    legend(view),
  ];
  const fontFamily = fontFamilies()
    .map(({ name }) => name)
    .join(', ');
  const page = { width, height, padding: `${margin - 8}px ${margin}px`, background: '#ffffff', color: ink };
  return box({ ...page, flexDirection: 'column', fontFamily }, ...content);
}

/** The words for a reader who does not see the picture. */
export function pictureAlt(report: Report, view: View): string {
  const { title, response, counts } = reportWords(report, view);
  return view.words.text('report.alt', { title, response, counts });
}

/** The figures of a report as a picture, PNG. */
export async function pictureOf(report: Report, view: View): Promise<Uint8Array> {
  const fonts = fontFamilies().flatMap(({ name, regular, bold }) => [
    { name, data: readFileSync(regular), weight: 400 as const, style: 'normal' as const },
    { name, data: readFileSync(bold), weight: 700 as const, style: 'normal' as const },
  ]);
  const svg = await satori(picture(report, view) as never, { width, height, fonts });
  return new Resvg(svg).render().asPng();
}
