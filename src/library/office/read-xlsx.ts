import type { GivenFile } from '../../domain/library.ts';
import { type Block, type ReadText, writeBlocks } from '../blocks.ts';
import { unpack } from './archive.ts';

/** A cell as it would be typed: a date as its day, with the hour where it has one. */
function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 16).replace('T00:00', '').replace('T', ' ');
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** Reads the sheets of a workbook that are shown, each under its name as a table whose first row names the columns. */
export async function readXlsx(file: GivenFile): Promise<ReadText> {
  // For the limit on what it unpacks to: the reader below has none.
  unpack(file, /\.xml$/);
  const { readXlsx: read } = await import('hucre/xlsx');
  const { sheets } = await read(file.bytes, { sheets: (info) => !info.hidden && !info.veryHidden });
  const blocks = sheets.flatMap(({ name, rows }): Block[] => [
    { kind: 'heading', text: name, level: 2 },
    { kind: 'table', rows: rows.map((row) => row.map(cellText)), hasHead: true },
  ]);
  return { text: writeBlocks(blocks) };
}
