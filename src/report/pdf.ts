import pdfmake from 'pdfmake';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { ReportDocument } from '../views/report-document.ts';
import type { Cell, Section, Table } from '../views/report-section.ts';
import { fontFamilies, runsOf } from './fonts.ts';

const ink = '#1d2733';
const quiet = '#5b6773';
const accent = '#1f4e79';
const shade = '#eef2f6';

type Style = { bold?: boolean; fontSize?: number; color?: string; link?: string };

/** Long words, such as links, may break where a line ends. */
const breakable = (text: string): string => text.replace(/([/?&=_.-])(?=\S)/g, '$1\u200b');

const textOf = (text: string, style: Style = {}) => runsOf(text).map((run) => ({ ...run, ...style }));

function cellOf(cell: Cell, isFigure: boolean): TableCell {
  if (isFigure) return { text: textOf(String(cell)), alignment: 'right' };
  const lines = String(cell).split('\n');
  const link = (line: string): Style =>
    /^https?:\/\//.test(line) ? { link: line, color: accent, fontSize: 8 } : {};
  return {
    stack: lines.map((line) => ({
      text: textOf(/^https?:/.test(line) ? breakable(line) : line, link(line)),
    })),
  };
}

function tableOf({ head, rows, widths }: Table): Content {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const flexible = widths.filter((width) => width > 0).length;
  const columns = widths.map((width) =>
    width === 0 ? 'auto' : flexible === 1 || whole === 0 ? '*' : `${Math.floor((width / whole) * 100)}%`,
  );
  const hasFigures = widths.includes(0);
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: hasFigures && flexible > 1 ? widths.map((width) => (width === 0 ? 'auto' : '*')) : columns,
      body: [
        head.map((name, index) => ({
          text: textOf(name, { bold: true, fontSize: 8, color: quiet }),
          alignment: widths[index] === 0 ? 'right' : 'left',
        })),
        ...rows.map((row) => row.map((cell, index) => cellOf(cell, widths[index] === 0))),
      ],
    },
    layout: {
      hLineWidth: (row) => (row <= 1 ? 0.8 : 0.4),
      vLineWidth: () => 0,
      hLineColor: () => '#c9d2db',
      fillColor: (row) => (row === 0 ? shade : null),
      paddingTop: () => 3,
      paddingBottom: () => 3,
      paddingLeft: () => 5,
      paddingRight: () => 5,
    },
    margin: [0, 2, 0, 4],
  };
}

const sectionOf = ({ heading, paragraphs, table }: Section): Content[] => [
  {
    text: textOf(heading, { bold: true, fontSize: 13, color: accent }),
    margin: [0, 14, 0, 5],
    headlineLevel: 1,
  },
  ...paragraphs.map((text): Content => ({ text: textOf(text), margin: [0, 0, 0, 5], lineHeight: 1.25 })),
  ...(table ? [tableOf(table)] : []),
];

/** What is under a heading begins on the same page. */
const mayEndPage = (node: { headlineLevel?: number; startPosition?: { verticalRatio: number } }): boolean =>
  node.headlineLevel === 1 && (node.startPosition?.verticalRatio ?? 0) > 0.86;

/** A report as PDF, A4, with its fonts in it. `pictures` are PNGs that follow the first section; `page` words the foot. */
export async function pdfOf(
  document: ReportDocument,
  {
    pictures,
    locale,
    page,
  }: { pictures: readonly Uint8Array[]; locale: string; page(page: number, pages: number): string },
): Promise<Uint8Array> {
  const { title, subtitle, sections } = document;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) =>
    fontFamilies().some(({ regular, bold }) => path === regular || path === bold),
  );
  pdfmake.setFonts(
    Object.fromEntries(fontFamilies().map(({ name, regular, bold }) => [name, { normal: regular, bold }])),
  );
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [48, 52, 48, 56],
    info: { title },
    language: locale,
    defaultStyle: { font: 'latin', fontSize: 9.5, color: ink },
    content: [
      {
        text: textOf(title, { bold: true, fontSize: 18, color: ink }),
        margin: [0, 0, 0, 6],
        lineHeight: 1.15,
      },
      ...subtitle.map((text): Content => ({ text: textOf(text, { color: quiet }), margin: [0, 0, 0, 2] })),
      ...sections.slice(0, 1).flatMap(sectionOf),
      ...pictures.map(
        (picture): Content => ({
          image: `data:image/png;base64,${Buffer.from(picture).toString('base64')}`,
          width: 499,
          margin: [0, 8, 0, 0],
        }),
      ),
      ...sections.slice(1).flatMap(sectionOf),
    ],
    footer: (current, pages) => ({
      columns: [
        { text: textOf(title, { fontSize: 7.5, color: quiet }), width: '*' },
        {
          text: textOf(page(current, pages), { fontSize: 7.5, color: quiet }),
          width: 100,
          alignment: 'right',
        },
      ],
      columnGap: 16,
      margin: [48, 18, 48, 0],
    }),
    pageBreakBefore: mayEndPage as never,
  };
  return pdfmake.createPdf(definition).getBuffer();
}
