import { readXlsx, writeXlsx } from 'hucre/xlsx';

/** So much may come out of a workbook, in bytes; a small file can hold a hundred times its size. */
const mostUnpacked = 50 * 1024 * 1024;

/** How much the parts of a ZIP file say that they hold, in bytes, from its directory. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = 0; at + 46 <= bytes.length; at++)
    if (bytes[at] === 0x50 && view.getUint32(at, true) === 0x02014b50) total += view.getUint32(at + 24, true);
  return total;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A cell as it would be typed: a date as its day, with the hour where it has one. */
function cellText(value: unknown): string {
  if (value instanceof Date) {
    const [day = '', time = ''] = value.toISOString().split('T');
    return time.startsWith('00:00:00')
      ? day
      : `${day} ${twoDigits(value.getUTCHours())}:${twoDigits(value.getUTCMinutes())}`;
  }
  // Three digits behind a point are thousands in half of the languages; a number of a workbook has none of those.
  if (typeof value === 'number' && /^-?\d+\.\d{3}$/.test(String(value))) return `${value}0`;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** The cells of the first sheet of an XLSX workbook that holds any; undefined when it is no workbook, or would be too large. */
export async function workbookRecords(bytes: Uint8Array): Promise<string[][] | undefined> {
  if (unpackedSize(bytes) > mostUnpacked) return undefined;
  try {
    const { sheets } = await readXlsx(bytes, { sheets: (info) => !info.hidden && !info.veryHidden });
    const filled = sheets.find(({ rows }) => rows.length > 0);
    return (filled?.rows ?? []).map((row) => row.map(cellText));
  } catch {
    return undefined;
  }
}

/** A workbook of one sheet, every cell a text, so that nothing is computed. */
export const writeWorkbook = (name: string, records: readonly (readonly string[])[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name, rows: records.map((row) => [...row]) }] });
