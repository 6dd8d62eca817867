import { randomUUID } from 'node:crypto';
import { keptFiles } from './limits.ts';

/** A file that was shown to somebody, and stays theirs. */
export type Kept = { bytes: Uint8Array; name: string; type: string; owner: string };

/** Files and pictures of messages, kept in memory as long as they are among the latest. */
export type Shelf = {
  /** The id under which the bytes are fetched; the same one for the same bytes and owner. */
  put(file: Kept): string;
  /** Undefined for what is not kept any more, or is somebody else's. */
  get(id: string, owner: string): Kept | undefined;
};

export function createShelf(): Shelf {
  const kept = new Map<string, Kept>();
  return {
    put(file) {
      for (const [id, known] of kept) if (known.bytes === file.bytes && known.owner === file.owner) return id;
      const id = randomUUID();
      kept.set(id, file);
      const [oldest] = kept.keys();
      if (kept.size > keptFiles && oldest !== undefined) kept.delete(oldest);
      return id;
    },
    get(id, owner) {
      const found = kept.get(id);
      return found?.owner === owner ? found : undefined;
    },
  };
}
