import { TextDecoder } from 'node:util';
import type { DocumentFormat, GivenFile } from '../domain/library.ts';
import { UserError } from '../message/errors.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

/** The largest file that is read, in bytes. */
export const largestFile = 10 * 2 ** 20;
/** The longest text that is kept, in characters. */
const longestText = 2_000_000;

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));

/** What a file is, by its first bytes; its name only tells Markdown from other text. */
function formatOf({ name, bytes }: GivenFile): DocumentFormat {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) return 'docx';
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

function readText({ name, bytes }: GivenFile): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Refused below, like text in another encoding.
  }
  throw new UserError('document-format', { name });
}

/** Lines without control and direction characters, as they are cited. */
const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\t]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[ \t]+$/gm, '')
    .trimEnd();

/**
 * The text of a document: plain text or Markdown in UTF-8, DOCX, or PDF with text; its content says which.
 * @throws {UserError} `document-too-large`, `document-format`, `document-unreadable` or `document-empty`
 */
export async function readDocument(file: GivenFile): Promise<{ format: DocumentFormat; text: string }> {
  const { name, bytes } = file;
  if (bytes.length > largestFile) throw new UserError('document-too-large', { name, size: '10 MB' });
  const format = formatOf(file);
  const read = { pdf: readPdf, docx: readDocx, text: readText, markdown: readText }[format];
  const text = cleanText(await read(file));
  if (text.length > longestText)
    throw new UserError('document-too-large', { name, size: '2 000 000 characters' });
  if (!/\p{L}{2}/u.test(text))
    throw new UserError(format === 'pdf' ? 'document-scanned' : 'document-empty', { name });
  return { format, text };
}
