import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CliContext } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';

/** Writes the file that `--out` names, below where the command was typed. */
export async function writeOut(
  { words, cwd, options }: CliContext,
  { path, bytes, said }: { path: string; bytes: Uint8Array; said: string },
): Promise<Outcome> {
  const full = resolve(cwd, path);
  try {
    await writeFile(full, bytes);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refused(words.text('report.out-failed', { path, reason }));
  }
  return options.json ? json({ path: full, bytes: bytes.length }) : done(said);
}
