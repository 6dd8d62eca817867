import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readTexts } from '../main/library.ts';
import { keepExported } from '../main/plan-base.ts';
import { readFileText } from '../main/plan-start.ts';
import { exportPlan } from '../plan-file/export-plan.ts';
import { type CliContext, requireChange } from './context.ts';
import { json, type Outcome } from './output.ts';
import { writeOut } from './write-out.ts';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Writes the documents that the plan cites beside it, where they are not there yet. */
export async function writeDocuments(
  { session, plan }: Pick<CliContext, 'session' | 'plan'>,
  folder: string,
): Promise<string[]> {
  const texts = await readTexts(session.store);
  const written: string[] = [];
  for (const { id, file } of plan.documents) {
    const path = join(folder, file);
    const text = texts.get(id);
    if (text === undefined || (await exists(path))) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    written.push(file);
  }
  return written;
}

/** `plan export [--out <file>]`: the plan as it is now, as a plan file with the comments of the one that it came from. */
export async function runPlanExport(context: CliContext): Promise<Outcome> {
  const { session, plan, words, options, cwd } = context;
  // The file has everything, also what is shown to few.
  requireChange(context);
  const { text, read } = exportPlan(plan, await readFileText(session.store));
  if (session.lasting) await keepExported(session.store, plan.version, read);
  if (options.out === undefined)
    return options.json ? json({ text }) : { stdout: text, stderr: '', exitCode: 0 };
  const documents = await writeDocuments(context, dirname(resolve(cwd, options.out)));
  const said = [
    words.text('export.done', { path: options.out }),
    ...(documents.length > 0 ? [words.text('export.documents', { names: documents.join(', ') })] : []),
  ].join('\n');
  return writeOut(context, { path: options.out, bytes: new TextEncoder().encode(text), said });
}
