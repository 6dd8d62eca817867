import type { ReportDocument } from '../views/report-document.ts';
import type { Cell, Section, Table } from '../views/report-section.ts';

/** A text that Markdown shows as it is: nothing in it becomes a heading, a link, HTML or a column. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');

/** Links stay links; they were checked when they were given. */
const cellText = (cell: Cell): string =>
  String(cell)
    .split('\n')
    .map((line) => (/^https?:\/\//.test(line) ? `<${line.replaceAll('|', '%7C')}>` : plain(line)))
    .join('<br>');

function tableText({ head, rows, widths }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = widths.map((width) => (width === 0 ? '---:' : '---'));
  return [line(head.map(plain)), line(rule), ...rows.map((row) => line(row.map(cellText)))].join('\n');
}

const sectionText = ({ heading, paragraphs, table }: Section): string =>
  [`## ${plain(heading)}`, ...paragraphs.map(plain), ...(table ? [tableText(table)] : [])].join('\n\n');

/** A report as Markdown. */
export const markdownOf = ({ title, subtitle, sections }: ReportDocument): string =>
  `${[`# ${plain(title)}`, subtitle.map(plain).join('  \n'), ...sections.map(sectionText)].join('\n\n')}\n`;
