import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDataSession } from '../../src/cli/data-session.ts';
import { runRequest } from '../../src/cli/run-request.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { readConfig } from '../../src/settings/config.ts';

let folder: string;
let own: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congress-files-'));
  own = join(folder, 'own.yaml');
  await cp(join(packageRoot, 'plans/rio-2008.yaml'), own);
  await cp(join(packageRoot, 'plans/documents'), join(folder, 'documents'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts on the data folder, which takes a changed file over, and runs command lines. */
async function run(...lines: string[][]): Promise<string[]> {
  const config = readConfig({ DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent', CONGRESS_PLAN: own });
  const { session, close } = await openDataSession(config);
  try {
    const said: string[] = [];
    for (const argv of lines) {
      const { stdout, stderr } = await runRequest({ argv, stdin: '', cwd: folder }, session);
      said.push(stdout + stderr);
    }
    return said;
  } finally {
    await close();
  }
}

const edit = async (path: string, change: (text: string) => string) =>
  writeFile(path, change(await readFile(path, 'utf8')));
const dueOf = (id: string, on: string) => (text: string) =>
  text.replace(new RegExp(`(- id: ${id}\\n(?: {4}.*\\n)*? {4}due: ).*`), `$1${on}`);

test('an edited file is merged with what people did, and an exported one changes nothing', {
  timeout: 120_000,
}, async () => {
  await run(
    ['done', 'papers'],
    ['deadline', 'add', 'Hire a hall', '2008-11-20'],
    ['people', 'add', 'Maria Souza slack:T1/U1'],
    ['move', 'programme', '2008-11-21'],
  );
  await edit(own, (text) =>
    dueOf('programme', '2008-11-22')(text).replace(/city: Rio de Janeiro/, 'city: Niterói'),
  );
  const [overview, programme, papers, hall, people] = await run(
    ['overview'],
    ['deadline', 'programme'],
    ['deadline', 'papers'],
    ['deadline', 'hall'],
    ['people'],
  );
  expect(overview).toContain('Niterói');
  expect(programme).toContain('21 November');
  expect(papers).toContain('Done');
  expect(hall).toContain('Hire a hall');
  expect(people).toContain('Maria Souza');

  const [shown, unknown, taken, after, undo] = await run(
    ['plan', 'import', own],
    ['plan', 'import', own, '--take', 'hall'],
    ['plan', 'import', own, '--yes', '--take', 'programme'],
    ['deadline', 'programme'],
    ['plan', 'import', own],
  );
  expect(shown).toMatch(/programme\): by the file, date from .*21 November.* to .*22 November/);
  expect(shown).toContain('--take programme');
  expect(unknown).toContain('In conflict: programme');
  expect(taken).toContain('1 item changed');
  expect(after).toContain('22 November');
  expect(undo).toContain('Nothing was changed');

  const out = join(folder, 'out', 'plan.yaml');
  await mkdir(join(folder, 'out'));
  const [exported, same] = await run(
    ['plan', 'export', '--out', out],
    ['plan', 'import', out],
    ['assign', 'hall', 'maria'],
    ['people', 'link', 'maria', 'discord:7'],
  );
  expect(exported).toContain('documents/');
  expect(await readFile(out, 'utf8')).toContain('# Offices, not names');
  expect(same).toContain('Nothing was changed');
  await edit(out, (text) => text.replace('Hire a hall', 'Hire a large hall'));
  const [merged, large] = await run(['plan', 'import', out, '--yes'], ['deadline', 'hall']);
  expect(merged).toContain('1 item changed');
  expect(large).toContain('Hire a large hall');
  expect(large).toContain('Maria Souza');
});

test('a plan file for the next congress is written with what it needs, and can be started from', {
  timeout: 120_000,
}, async () => {
  const next = join(folder, 'next', 'plan.yaml');
  await mkdir(join(folder, 'next'));
  const [bare, made] = await run(
    ['plan', 'next', '--name', 'World Congress IV', '--out', next],
    ['plan', 'next', '--name', 'World Congress IV', '--starts', '2013-11-25', '--out', next],
  );
  expect(bare).toContain('plan next --name');
  expect(made).toContain('World Congress IV');
  const text = await readFile(next, 'utf8');
  expect(text).not.toContain('plan export, version');
  await writeFile(own, text);
  await rm(join(folder, 'data'), { recursive: true, force: true });
  expect((await run(['overview']))[0]).toContain('World Congress IV');
});
