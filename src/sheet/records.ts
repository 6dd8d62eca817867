import { cleanLine } from '../text/text.ts';
import { type DecodedSheet, decodeSheet } from './decode.ts';
import { csvRecords } from './read-rows.ts';
import { workbookRecords } from './workbook.ts';

/** The cells of a sheet, line by line, or why they cannot be read. */
export type SheetRecords =
  | {
      records: string[][];
      /** Lines that were read in an old encoding, which was guessed: somebody must say that their accents are right. */
      legacy?: readonly string[];
    }
  | Exclude<DecodedSheet, { text: string }>
  | { refused: 'broken'; line: number };

const shownLines = 3;

/** Reads the cells of a file, CSV or XLSX, whatever its name says. */
export async function recordsOf(bytes: Uint8Array): Promise<SheetRecords> {
  const decoded = decodeSheet(bytes);
  if ('refused' in decoded) {
    const isWorkbook = decoded.refused === 'not-csv' && decoded.what === 'spreadsheet';
    const records = isWorkbook ? await workbookRecords(bytes) : undefined;
    return records ? { records } : decoded;
  }
  const cells = csvRecords(decoded.text);
  if ('refused' in cells || !decoded.legacy) return cells;
  const accented = decoded.text.split(/\r?\n/).filter((line) => /[^\p{ASCII}]/u.test(line));
  return { ...cells, legacy: accented.slice(0, shownLines).map(cleanLine) };
}
