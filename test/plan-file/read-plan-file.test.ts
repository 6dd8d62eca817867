import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { smallPlan } from './small-plan.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-'));
});
afterEach(() => rm(folder, { recursive: true }));

const documents = 'documents:\n  - { id: report, title: Report, file: report.txt }\n';
const citing = (lines: string) =>
  `${documents}facts:\n  - { id: a, about: A, text: B, source: "report:${lines}" }\n`;

async function read(plan: string | Uint8Array, report?: string | Uint8Array) {
  await writeFile(join(folder, 'plan.yaml'), plan);
  if (report !== undefined) await writeFile(join(folder, 'report.txt'), report);
  return readPlanFile(join(folder, 'plan.yaml'));
}

test('the shipped plan is read with its document', async () => {
  const { plan, documents: texts } = await readPlanFile(join(packageRoot, 'plans', 'rio-2008.yaml'));
  expect(plan.id).toBe('rio-2008');
  expect([...texts.keys()]).toEqual(['florence-consultation-2008']);
});

test('a line that is cited and there is accepted', async () => {
  const { documents: texts } = await read(smallPlan(citing('1,3')), 'one\n\nthree\n');
  expect(texts.get('report')).toBe('one\n\nthree\n');
});

test('lines that are empty or beyond the document are named', async () => {
  await expect(read(smallPlan(citing('2,9')), 'one\n\nthree')).rejects.toThrow(
    'plan.yaml:21:41 facts[0].source: line 2 of report is empty. Name the lines with the text.\n' +
      'plan.yaml:21:41 facts[0].source: line 9 of report does not exist. It has 3 lines.',
  );
});

test('a document that is missing is named where the plan names it', async () => {
  await expect(read(smallPlan(documents))).rejects.toThrow(
    'plan.yaml:19:40 documents[0].file: there is no such file. Look at its name, place and rights.',
  );
});

test('a document that is no text is refused', async () => {
  await expect(read(smallPlan(documents), Buffer.from('PK\x03\x04'))).rejects.toThrow('ZIP archive');
});

test('a plan that is missing, a folder or too large is refused', async () => {
  await mkdir(join(folder, 'folder'));
  await writeFile(join(folder, 'large.yaml'), Buffer.alloc(300_000, 'a'));
  await expect(readPlanFile(join(folder, 'none.yaml'))).rejects.toThrow(
    'none.yaml:1:1 there is no such file',
  );
  await expect(readPlanFile(join(folder, 'folder'))).rejects.toThrow(
    'folder:1:1 this is a folder, not a file',
  );
  await expect(readPlanFile(join(folder, 'large.yaml'))).rejects.toThrow('larger than 256 KB');
});
