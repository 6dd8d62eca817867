import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type DecodedSheet, decodeSheet, sheetLimitMb } from '../sheet/decode.ts';
import { recordsOf } from '../sheet/records.ts';
import type { CliContext } from './context.ts';
import { type Outcome, refused } from './output.ts';

async function bytesAt(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    return size > sheetLimitMb * 1024 * 1024 ? new Uint8Array(size + 1) : await readFile(path);
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

function why(decoded: Exclude<DecodedSheet, { text: string }>, file: string, { words }: CliContext): string {
  if (decoded.refused === 'too-large') return words.text('sheet.too-large', { file, max: sheetLimitMb });
  return words.text('sheet.not-csv', { file, what: words.text(`sheet.kind-${decoded.what}`) });
}

/** The cells of a sheet, CSV or XLSX, that was named on the command line; in an old encoding only after a yes. */
export async function readSheetFile(
  file: string,
  context: CliContext,
): Promise<{ records: string[][] } | { refusal: Outcome }> {
  const { words, cwd, options } = context;
  const bytes = await bytesAt(resolve(cwd, file));
  if (typeof bytes === 'string')
    return { refusal: refused(words.text('sheet.unreadable', { file, reason: bytes })) };
  const read = await recordsOf(bytes);
  if ('refused' in read)
    return {
      refusal: refused(
        read.refused === 'broken'
          ? words.text('sheet.broken', { file, line: read.line })
          : why(read, file, context),
      ),
    };
  if (!read.legacy || options.yes) return read;
  const sample = read.legacy.map((line) => `• ${line}`);
  return { refusal: refused([words.text('sheet.legacy', { file }), ...sample].join('\n')) };
}

/** The text of a file that was named on the command line, or the refusal that says what it is instead. */
export async function readTextFile(
  file: string,
  context: CliContext,
): Promise<{ text: string } | { refusal: Outcome }> {
  const bytes = await bytesAt(resolve(context.cwd, file));
  if (typeof bytes === 'string')
    return { refusal: refused(context.words.text('sheet.unreadable', { file, reason: bytes })) };
  const decoded = decodeSheet(bytes);
  return 'text' in decoded ? decoded : { refusal: refused(why(decoded, file, context)) };
}
