import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plan } from '../domain/plan.ts';
import { checkDocuments } from './check-documents.ts';
import { decodeText, sizeLimit } from './decode-text.ts';
import { type Fault, PlanFileError } from './problems.ts';
import { parsePlan } from './read-plan.ts';

/** A plan with the texts of its documents by id. */
export type PlanFile = { plan: Plan; documents: ReadonlyMap<string, string> };

/**
 * Reads a plan file and the documents beside it, and checks that every line cited is there.
 * @throws {PlanFileError} as `readPlan` does; also when a file cannot be read
 */
export async function readPlanFile(path: string): Promise<PlanFile> {
  const fileName = basename(path);
  const bytes = await readStart(path);
  if (!('start' in bytes)) throw new PlanFileError(fileName, [{ line: 1, column: 1, path: '', ...bytes }]);
  const { plan, refusal } = parsePlan(bytes.start, fileName);
  const faults: Fault[] = [];
  const documents = new Map<string, string>();
  for (const [index, { id, file }] of plan.documents.entries()) {
    const read = await readStart(join(dirname(path), file));
    const text = 'start' in read ? decodeText(read.start) : read;
    if ('text' in text) documents.set(id, text.text);
    else
      faults.push({ path: ['documents', index, 'file'], at: 'value', message: text.message, fix: text.fix });
  }
  const all = [...faults, ...checkDocuments(plan, documents)];
  if (all.length > 0) throw refusal(all);
  return { plan, documents };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'the file may not be read',
};

/** The first bytes of a file, one more than is accepted at most: a larger file is not read into memory. */
async function readStart(path: string): Promise<{ start: Uint8Array } | { message: string; fix: string }> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(sizeLimit + 1), 0, sizeLimit + 1, 0);
      return { start: buffer.subarray(0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const message = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    return {
      message: message ?? `the file cannot be read (${code})`,
      fix: 'Look at its name, place and rights',
    };
  }
}
