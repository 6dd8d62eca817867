import type { GivenFile } from '../domain/library.ts';
import { UserError } from '../message/errors.ts';

const mostPages = 1_000;

/** Reads the text of a PDF, page after page; a PDF of pictures has none. */
export async function readPdf({ name, bytes }: GivenFile): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  try {
    // The library keeps the buffer it is given.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes));
    if (pdf.numPages > mostPages)
      throw new UserError('document-too-large', { name, size: `${mostPages} pages` });
    const { text } = await extractText(pdf, { mergePages: false });
    return text.join('\n\n');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('document-unreadable', { name, format: 'PDF' });
  }
}
