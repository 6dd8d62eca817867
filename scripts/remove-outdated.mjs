import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How long a program may run on after its files were built anew: it loads what it needs when it first needs it. */
const mayRunMs = 24 * 3_600_000;

/** Removes what an earlier build has left in a folder, once no program can still be running that loads it. */
export function removeOutdated(folder, { written, now }) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (!written.has(name) && statSync(file).mtimeMs < now - mayRunMs) rmSync(file);
  }
}
