import type { GivenFile } from '../domain/library.ts';
import { UserError } from '../message/errors.ts';
import type { ReadText } from './blocks.ts';

const mostPages = 1_000;
/** pdf.js says nothing of its own on the console. */
const silent = 0;

/**
 * Reads the text of a PDF, page after page; a PDF of pictures has none.
 * @throws {UserError} `document-too-large`; `document-writing` when its letters are coded by a table that the file lacks
 */
export async function readPdf({ name, bytes }: GivenFile): Promise<ReadText> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  let lacksTable = false;
  /** Is asked for the tables of East Asian encodings, which the library does not bring. */
  class NoTables {
    fetch({ kind }: { kind: string }): Promise<never> {
      lacksTable ||= kind === 'cMapUrl';
      return Promise.reject(new Error('no tables'));
    }
  }
  // The library keeps the buffer it is given.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
    verbosity: silent,
    useWorkerFetch: false,
    BinaryDataFactory: NoTables,
  });
  if (pdf.numPages > mostPages)
    throw new UserError('document-too-large', { name, size: `${mostPages} pages` });
  const { text } = await extractText(pdf, { mergePages: false });
  if (lacksTable) throw new UserError('document-writing', { name });
  return { text: text.join('\n\n') };
}
