import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plan } from '../domain/plan.ts';
import { checkDocuments } from './check-documents.ts';
import { decodeText, sizeLimit } from './decode-text.ts';
import { type Fault, PlanFileError } from './problems.ts';
import { parsePlan } from './read-plan.ts';

/** A plan with the texts of its documents by id, and the text of the file itself. */
export type PlanFile = { plan: Plan; documents: ReadonlyMap<string, string>; text: string };

/**
 * Reads a plan file and the documents beside it, and checks that every line cited is there.
 * @throws {PlanFileError} as `readPlan` does; also when a file cannot be read
 */
export async function readPlanFile(path: string): Promise<PlanFile> {
  const fileName = basename(path);
  const read = await readBytes(path);
  if (!('bytes' in read)) throw new PlanFileError(fileName, [{ line: 1, column: 1, path: '', ...read }]);
  const { plan, refusal } = parsePlan(read.bytes, fileName);
  const faults: Fault[] = [];
  const documents = new Map<string, string>();
  for (const [index, { id, file }] of plan.documents.entries()) {
    const read = await readBytes(join(dirname(path), file));
    const text = 'bytes' in read ? decodeText(read.bytes) : read;
    if ('text' in text) documents.set(id, text.text);
    else
      faults.push({ path: ['documents', index, 'file'], at: 'value', message: text.message, fix: text.fix });
  }
  const all = [...faults, ...checkDocuments(plan, documents)];
  if (all.length > 0) throw refusal(all);
  return { plan, documents, text: new TextDecoder().decode(read.bytes) };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'the file may not be read',
};

async function readBytes(path: string): Promise<{ bytes: Uint8Array } | { message: string; fix: string }> {
  try {
    const { size } = await stat(path);
    // Larger than anything accepted: say so without taking it into memory.
    return { bytes: size > sizeLimit ? new Uint8Array(sizeLimit + 1) : await readFile(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const message = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    return {
      message: message ?? `the file cannot be read (${code})`,
      fix: 'Look at its name, place and rights',
    };
  }
}
