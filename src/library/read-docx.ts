import type { GivenFile } from '../domain/library.ts';
import { UserError } from '../message/errors.ts';

/** What the parts of a DOCX may unpack to, in bytes: a small archive must not fill the memory. */
const mostUnpacked = 60 * 2 ** 20;

const entrySignature = 0x02014b50;
const entryLength = 46;

/** How many bytes the archive says that it unpacks to, from its central directory. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = 0; at + entryLength <= bytes.length; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== entrySignature) continue;
    size += view.getUint32(at + 24, true);
    at += entryLength - 1;
  }
  return size;
}

/** Reads the paragraphs of a Word document. */
export async function readDocx({ name, bytes }: GivenFile): Promise<string> {
  if (unpackedSize(bytes) > mostUnpacked) throw new UserError('document-too-large', { name, size: '60 MB' });
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value.replace(/\n{3,}/g, '\n\n');
  } catch {
    throw new UserError('document-unreadable', { name, format: 'DOCX' });
  }
}
