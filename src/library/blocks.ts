import type { LeftOut } from '../domain/library.ts';

/** A part of a document that stands by itself. */
export type Block =
  | { kind: 'paragraph'; text: string }
  /** `level` from 1. */
  | { kind: 'heading'; text: string; level: number }
  | { kind: 'item'; text: string }
  /** `hasHead`: the file says that the first row names the columns; undefined when it does not say. */
  | { kind: 'table'; rows: readonly (readonly string[])[]; hasHead?: boolean };

/** What a reader found: the text as Markdown, and how much of what was left out. */
export type ReadText = { text: string; left?: LeftOut };

const longestHead = 60;

const cellText = (cell: string): string =>
  cell
    .replace(/\s*\n\s*/g, '; ')
    .replace(/\|/g, '/')
    .replace(/\s+/g, ' ')
    .trim();

/** A first row that names columns has a short word for each, and no number. */
const looksLikeHead = (row: readonly string[]): boolean =>
  row.every((cell) => cell !== '' && cell.length <= longestHead && !/\d|[:.?!]$/.test(cell));

/** A table as Markdown, a line a row; one without names of columns as items, a row each. */
function tableLines(rows: readonly (readonly string[])[], hasHead: boolean | undefined): string[] {
  const cells = rows.map((row) => row.map(cellText)).filter((row) => row.some(Boolean));
  const [head = [], ...body] = cells;
  if (head.length <= 1) return cells.flatMap((row) => row.filter(Boolean));
  if (body.length > 0 && (hasHead ?? looksLikeHead(head))) {
    const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...body.map(line)];
  }
  return cells.map(([first = '', ...others]) => {
    const said = others.filter(Boolean).join('; ');
    return `- ${first && said ? `${first.replace(/:$/, '')}: ${said}` : first || said}`;
  });
}

/** Blocks as Markdown: an empty line between them, none between the items of a list. */
export function writeBlocks(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let before: Block['kind'] | undefined;
  for (const block of blocks) {
    const written =
      block.kind === 'table'
        ? tableLines(block.rows, block.hasHead)
        : block.text.trim() === ''
          ? []
          : [
              block.kind === 'heading'
                ? `${'#'.repeat(Math.min(block.level, 6))} ${block.text.replace(/\s*\n\s*/g, ' ').trim()}`
                : block.kind === 'item'
                  ? `- ${block.text.trim().replace(/\s*\n\s*/g, '\n  ')}`
                  : block.text.trim(),
            ];
    if (written.length === 0) continue;
    if (before !== undefined && !(block.kind === 'item' && before === 'item')) lines.push('');
    lines.push(...written);
    before = block.kind;
  }
  return lines.join('\n');
}
