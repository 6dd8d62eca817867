import { strFromU8 } from 'fflate';
import type { DocumentFormat } from '../domain/library.ts';

/** What a file is that is not read, by the name that people know it by. */
export type ForeignFormat =
  | 'DOC, XLS or PPT'
  | 'PPTX'
  | 'ODS'
  | 'ODP'
  | 'EPUB'
  | 'RTF'
  | 'ZIP'
  | 'GZIP'
  | 'picture';

/** Readers of PDF look for its signature in so many bytes. */
const pdfWithin = 1024;

const signatures: readonly { bytes: readonly number[]; format: ForeignFormat }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], format: 'DOC, XLS or PPT' },
  { bytes: [0x1f, 0x8b], format: 'GZIP' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: 'picture' },
  { bytes: [0xff, 0xd8, 0xff], format: 'picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: 'picture' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], format: 'picture' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], format: 'picture' },
];

/** An archive, by the names of its parts and the type that it declares in its first part. */
function archiveFormat(bytes: Uint8Array): DocumentFormat | ForeignFormat {
  const holds = strFromU8(bytes, true);
  const declared = /^PK[\s\S]{28}mimetypeapplication\/([\w.+-]+?)(?:PK|-template|$)/.exec(
    holds.slice(0, 200),
  )?.[1];
  if (declared?.startsWith('vnd.oasis.opendocument.text')) return 'odt';
  if (declared?.startsWith('vnd.oasis.opendocument.spreadsheet')) return 'ODS';
  if (declared?.startsWith('vnd.oasis.opendocument.presentation')) return 'ODP';
  if (declared?.startsWith('epub')) return 'EPUB';
  if (holds.includes('word/document')) return 'docx';
  if (holds.includes('xl/workbook')) return 'xlsx';
  if (holds.includes('ppt/presentation')) return 'PPTX';
  return 'ZIP';
}

const isHtml = (start: string): boolean =>
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start);

/** What a file is, told by its bytes; its name only tells Markdown from other text. */
export function formatOf(name: string, bytes: Uint8Array): DocumentFormat | ForeignFormat {
  const start = strFromU8(bytes.subarray(0, pdfWithin), true);
  if (start.startsWith('PK\u0003\u0004')) return archiveFormat(bytes);
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'RTF';
  const known = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  if (known) return known.format;
  if (isHtml(start.replace(/^\u00ef\u00bb\u00bf/, ''))) return 'html';
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text';
}
