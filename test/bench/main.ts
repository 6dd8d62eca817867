import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import MiniSearch from 'minisearch';
import { createAsker } from '../../src/ask/asker.ts';
import { cutDocument } from '../../src/ask/passages/cut.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { createStore } from '../../src/store/create-store.ts';
import { openDatabase } from '../../src/store/database.ts';
import { calendar } from '../../src/time/calendar.ts';
import { hasPostgres, startPostgres } from '../servers.ts';
import { measureAsking } from './ask-scale.ts';
import { measureEdit } from './edit-scale.ts';

// Two ways of doing comparable work, side by side on the same machine: ratios tell more than milliseconds.

type Work = () => unknown;

/** The median of `rounds` runs in milliseconds, after one that is not counted. */
async function measure(work: Work, rounds: number): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

async function compare(
  what: string,
  base: Work,
  against: string,
  other: Work,
  rounds: number,
): Promise<void> {
  const first = await measure(base, rounds);
  const second = await measure(other, rounds);
  const ratio = (second / first).toFixed(1);
  process.stdout.write(
    `${what}: ${first.toFixed(2)} ms; ${against}: ${second.toFixed(2)} ms (${ratio} times)\n`,
  );
}

function withDeadlines(plan: Plan, count: number): Plan {
  const deadlines = Array.from({ length: count }, (_, index) => {
    const model = plan.deadlines[index % plan.deadlines.length];
    return model ? [{ ...model, id: `${model.id.slice(0, 30)}-${index}` }] : [];
  }).flat();
  return { ...plan, deadlines };
}

const { plan, documents } = await readPlanFile(join(packageRoot, 'plans/rio-2008.yaml'));
const texts = plan.documents.map(({ id, title }) => ({ id, title, text: documents.get(id) ?? '' }));
const large = withDeadlines(plan, 1_000);
const now = calendar.endOfDay('2008-10-01', plan.congress.zone);

const store = createStore(await openDatabase({ memory: true }), { planReminders, calendar });
let version = 0;
await compare(
  'planning the reminders of 1,000 deadlines',
  () => planReminders(large, calendar),
  'saving one change of that plan',
  async () => {
    const congress = { ...large.congress, city: `Rio de Janeiro ${version}` };
    const save = {
      plan: { ...large, congress },
      basedOn: version,
      by: 'bench',
      via: 'bench',
      verb: 'bench',
      now,
    };
    version = (await store.save(save)).plan.version;
  },
  5,
);
await store.close();

/** On the embedded database, and on a server where there is one. */
async function measureEdits(): Promise<void> {
  for (const count of [1_000, 10_000]) {
    const memory = await openDatabase({ memory: true });
    process.stdout.write(`${await measureEdit(plan, count, memory)}\n`);
    await memory.close();
    if (!hasPostgres()) continue;
    const server = await startPostgres();
    const database = await openDatabase({ databaseUrl: server.url });
    process.stdout.write(`${await measureEdit(plan, count, database)}\n`);
    await database.close();
    await server.stop();
  }
}
await measureEdits();

for (const count of [0, 1_000, 10_000]) process.stdout.write(`${await measureAsking(count)}\n`);

const index = new MiniSearch({ fields: ['text'], storeFields: ['text'] });
index.addAll(texts.flatMap(cutDocument).map(({ text }, id) => ({ id, text })));
const asker = createAsker({ plan, documents: texts, calendar });
const question = 'Who convened the consultation in Florence?';
await compare(
  'searching the document',
  () => index.search(question),
  'answering the question, or declining',
  () => asker.ask(question, { now }),
  50,
);
