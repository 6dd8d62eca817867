import { unzipSync } from 'fflate';
import type { GivenFile } from '../../domain/library.ts';
import { UserError } from '../../message/errors.ts';

/** What the parts of an archive may unpack to, in bytes: a small archive must not fill the memory. */
const mostUnpacked = 60 * 2 ** 20;

/**
 * The parts of an office document that `wanted` names, by path.
 * @throws {UserError} `document-too-large` when they unpack to more than 60 MB; another error when it is no archive
 */
export function unpack({ name, bytes }: GivenFile, wanted: RegExp): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  return unzipSync(bytes, {
    filter(part) {
      if (!wanted.test(part.name)) return false;
      // The parts are unpacked into so many bytes and no more, whatever they hold.
      total += part.originalSize;
      if (total > mostUnpacked) throw new UserError('document-too-large', { name, size: '60 MB' });
      return true;
    },
  });
}
