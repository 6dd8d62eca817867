import { statfsSync } from 'node:fs';
import { type Stopwatch, startStopwatch } from '../process/clock.ts';

/** The disk is full, or so nearly full that writing on would be dangerous. */
export class DiskFullError extends Error {
  override readonly name = 'DiskFullError';
  readonly code = 'ENOSPC';

  constructor() {
    super('the disk is full: nothing is written until there is room');
  }
}

/** Whether there is room to write. */
export type Room = {
  isFull(): boolean;
  /** @throws {DiskFullError} for a statement that may write, while there is none */
  require(statement?: string): void;
};

// The database's log grows by 16 MB at a time, and an embedded database that cannot make it grow stands still for ever,
// its whole process with it. So it is never let come to that.
const reserveBytes = 48 * 2 ** 20;
const againMs = 200;

const onlyReads = (statement: string) =>
  /^\s*select\b/i.test(statement) && !/\bfor\s+(?:no\s+key\s+)?(?:update|share)\b/i.test(statement);

const freeBytesOn = (folder: string) => (): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/** The room on the disk of a folder, looked at not more often than a few times a second. */
export function createRoom(folder: string, freeBytes: () => number = freeBytesOn(folder)): Room {
  let looked: { elapsed: Stopwatch; isFull: boolean } | undefined;
  const isFull = () => {
    if (!looked || looked.elapsed() >= againMs)
      looked = { elapsed: startStopwatch(), isFull: freeBytes() < reserveBytes };
    return looked.isFull;
  };
  return {
    isFull,
    require(statement = '') {
      if (!onlyReads(statement) && isFull()) throw new DiskFullError();
    },
  };
}

/** In memory there is always room. */
export const boundless: Room = { isFull: () => false, require() {} };
