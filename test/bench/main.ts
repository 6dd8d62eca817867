import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { isBroken, lineOf } from './figures.ts';
import { measurementsOf } from './measurements.ts';

const usage = `usage: npm run bench -- [options]
  --only TEXT   only the lines whose name has this text; several with commas
  --rounds N    how often ours and the other are run in turn (5)
  --json        the figures, and nothing else`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const wanted = values.only.split(',').filter(Boolean);
const { plan } = await readPlanFile(join(packageRoot, 'plans/rio-2008.yaml'));
const all = measurementsOf({ plan, rounds: Math.max(1, Number(values.rounds) || 1) });
const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.some((text) => name.includes(text)));

/** What the figures were taken with. */
function machine(): string {
  const version = (name: string) =>
    (
      JSON.parse(readFileSync(join(packageRoot, 'node_modules', name, 'package.json'), 'utf8')) as {
        version: string;
      }
    ).version;
  const [cpu] = cpus();
  const libraries = ['@electric-sql/pglite', 'pg', 'bullmq'].map((name) => `${name} ${version(name)}`);
  return `${cpus().length} × ${cpu?.model.trim() ?? 'cores'}, Node ${process.versions.node}, ${libraries.join(', ')}`;
}

const results: { name: string; ratio?: number; raw?: readonly string[]; broken: boolean }[] = [];
if (!values.json)
  process.stdout.write(
    `${machine()}\n\n| | what | goal | measured | raw |\n| --- | --- | --- | --- | --- |\n`,
  );
for (const measurement of chosen) {
  const figure = await measurement.measure();
  const broken = figure !== undefined && isBroken(measurement, figure);
  results.push({ name: measurement.name, ...figure, broken });
  if (!values.json) process.stdout.write(`${lineOf(measurement, figure)}\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify({ machine: machine(), results })}\n`);
process.exit(results.some(({ broken }) => broken) || chosen.length === 0 ? 1 : 0);
