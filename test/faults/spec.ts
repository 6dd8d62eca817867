import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../src/domain/instant.ts';
import type { DatabaseLocation } from '../../src/store/database.ts';
import type { Edit, EditLine } from './edits.ts';

/** Everything that a bot of the run needs to know, whichever start it is. */
export type Spec = {
  location: DatabaseLocation;
  redisUrl?: string;
  platformUrl: string;
  instants: readonly Instant[];
  edits: readonly Edit[];
};

/** The claims and rests of a run, shorter than in earnest so that a run takes a minute. */
export const pace = { sendMs: 1_500, leaseMs: 3_000, settleMs: 3_000 };

const specFile = (folder: string) => join(folder, 'spec.json');
const editFile = (folder: string) => join(folder, 'edits.jsonl');

export const writeSpec = (folder: string, spec: Spec) =>
  writeFileSync(specFile(folder), JSON.stringify(spec));
export const readSpec = (folder: string): Spec => JSON.parse(readFileSync(specFile(folder), 'utf8')) as Spec;

/** Keeps a line about an edit; a process that is killed right after has kept it. */
export const logEdit = (folder: string, line: EditLine) =>
  appendFileSync(editFile(folder), `${JSON.stringify(line)}\n`);

export const readEdits = (folder: string): EditLine[] =>
  existsSync(editFile(folder))
    ? readFileSync(editFile(folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as EditLine)
    : [];
