import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A small disk for the data, which can be filled to the last byte and emptied. */
export type Disk = { fill(): void; makeRoom(): void; unmount(): void };

const bytes = 192 * 2 ** 20;
const piece = Buffer.alloc(2 ** 16);

/** Mounts a small disk at a folder; undefined where that is not allowed, as it is for root alone. */
export function mountDisk(folder: string): Disk | undefined {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  if (status !== 0) return undefined;
  const filler = join(folder, 'filler');
  return {
    fill() {
      const file = openSync(filler, 'w');
      try {
        for (;;) writeSync(file, piece);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    makeRoom: () => rmSync(filler, { force: true }),
    unmount() {
      spawnSync('umount', [folder]);
    },
  };
}
