import type { DocumentFormat, GivenFile, LeftOut } from '../domain/library.ts';
import { UserError } from '../message/errors.ts';
import type { ReadText } from './blocks.ts';
import { decodeText } from './decode-text.ts';
import { type ForeignFormat, formatOf } from './format.ts';
import { readDocx } from './office/read-docx.ts';
import { readOdt } from './office/read-odt.ts';
import { readXlsx } from './office/read-xlsx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';

/** The longest text that is kept, in characters. */
const longestText = 2_000_000;

/** The text of a document with what was left out of it. */
export type ReadDocument = { format: DocumentFormat; text: string; left: LeftOut };

function decoded({ name, bytes }: GivenFile): string {
  const text = decodeText(bytes);
  if (text === undefined) throw new UserError('document-format', { name });
  return text;
}

/** Text as it was typed, without what is struck out as in `~~14 November~~ 21 November`. */
function readText(file: GivenFile): ReadText {
  const typed = decoded(file);
  const text = typed.replace(/~~(?=\S)[^~\n]+~~ ?/g, '');
  return { text, left: text === typed ? [] : ['struck'] };
}

const readers: Readonly<Record<DocumentFormat, (file: GivenFile) => ReadText | Promise<ReadText>>> = {
  text: readText,
  markdown: readText,
  html: (file) => readHtml(decoded(file)),
  pdf: readPdf,
  docx: readDocx,
  odt: readOdt,
  xlsx: readXlsx,
};

const isRead = (format: DocumentFormat | ForeignFormat): format is DocumentFormat => format in readers;

/** Lines without control and direction characters or ligatures, as they are cited. */
const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\t]|[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[ \t]+$/gm, '')
    .trimEnd();

async function read(file: GivenFile, format: DocumentFormat): Promise<ReadText> {
  try {
    return await readers[format](file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('document-unreadable', { name: file.name, format: format.toUpperCase() });
  }
}

/**
 * Reads a document in this thread, with no limit of time.
 * @throws {UserError} `document-too-large`, `document-format`, `document-foreign`, `document-picture`,
 * `document-unreadable`, `document-writing`, `document-scanned` or `document-empty`
 */
export async function readHere(file: GivenFile): Promise<ReadDocument> {
  const { name, bytes } = file;
  const format = formatOf(name, bytes);
  if (format === 'picture') throw new UserError('document-picture', { name });
  if (!isRead(format)) throw new UserError('document-foreign', { name, format });
  const { text: found, left = [] } = await read(file, format);
  if (found.length > longestText)
    throw new UserError('document-too-large', { name, size: '2 000 000 characters' });
  const text = cleanText(found);
  if (!/\p{L}{2}/u.test(text))
    throw new UserError(format === 'pdf' ? 'document-scanned' : 'document-empty', { name });
  return { format, text, left };
}
