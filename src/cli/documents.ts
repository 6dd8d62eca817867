import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CliContext } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';
import { UsageError } from './parse-arguments.ts';
import { printMessage } from './print-message.ts';
import { invoke } from './run-command.ts';

/** The files of a folder, or the file itself; what is not there is refused when it is read. */
async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(path, name))
    .sort();
}

/**
 * `documents add <file or folder>…`: each file becomes a document; one that is refused does not stop the others, and
 * ends with 1.
 */
export async function runAddDocuments(context: CliContext): Promise<Outcome> {
  const { typed, cwd, options, now, words } = context;
  const paths = typed.slice(2);
  if (paths.length === 0) throw new UsageError('cli.missing', { fields: words.text('option.file') });
  const files = (await Promise.all(paths.map((path) => filesAt(resolve(cwd, path))))).flat();
  const said: string[] = [];
  const data: unknown[] = [];
  let failed = 0;
  for (const file of files) {
    const reply = await invoke(
      context,
      { kind: 'command', command: 'documents add', options: { file } },
      { now },
    );
    const refusal = reply.kind === 'form' || reply.failed === true;
    if (refusal) failed += 1;
    said.push(printMessage(reply.message, context));
    data.push(refusal ? { file, error: reply.message.summary } : reply.kind === 'message' && reply.data);
  }
  if (failed === files.length) return refused(said.join('\n'));
  const outcome = options.json ? json(files.length === 1 ? data[0] : data) : done(said.join('\n'));
  return { ...outcome, exitCode: failed > 0 ? 1 : 0 };
}
