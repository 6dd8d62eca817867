import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createTerminalAdapter } from '../../adapters/terminal/index.ts';
import { commands } from '../../commands/index.ts';
import { openStore } from '../../src/main/open-store.ts';
import { createSession } from '../../src/main/session.ts';
import { realNow } from '../../src/process/clock.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import { committeePlan } from '../committee-plan.ts';
import { type AdapterBench, describeAdapter } from '../contract/adapter.ts';
import { describeGiving } from '../contract/giving.ts';

async function openTerminal(): Promise<AdapterBench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'congress-terminal-'));
  const plan = committeePlan();
  const adapter = createTerminalAdapter({
    dataDir,
    input: new PassThrough(),
    output: new PassThrough().resume(),
    commands: [],
    admins: [],
    person: 'secretary',
    plan: async () => plan,
    now: realNow,
    receive: async () => undefined,
    check: async () => ({}),
    clock: async () => ({ summary: '', blocks: [] }),
    interrupt: () => false,
    quit() {},
  });
  await adapter.start();
  return {
    adapter,
    plan,
    person: 'owner',
    async held() {
      const lines = (await readFile(join(dataDir, 'terminal.jsonl'), 'utf8')).split('\n').filter(Boolean);
      return lines.map((line) => JSON.parse(line) as { place: string; text: string });
    },
    // A screen has no notifications.
    pinged: async () => [],
    befall() {},
    async close() {
      await adapter.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

describeAdapter('the terminal', openTerminal, { local: true });

describeGiving('the terminal', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'congress-terminal-'));
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const { store } = await openStore(config);
  const now = Date.parse('2027-10-01T09:00:00-03:00');
  await store.save({ plan: committeePlan(), basedOn: 0, by: 'test', via: 'test', verb: 'import', now });
  const session = createSession({
    config,
    store,
    clock: { now: () => now },
    log: createLog('silent'),
    lasting: true,
    texts: () => new Map(),
  });
  const input = new PassThrough();
  const output = new PassThrough();
  const adapter = createTerminalAdapter({
    dataDir,
    input,
    output,
    commands,
    admins: [],
    person: 'secretary',
    now: () => now,
    plan: () => store.plan(),
    receive: session.bot.receive,
    check: session.bot.check,
    clock: async () => ({ summary: '', blocks: [] }),
    interrupt: () => false,
    quit() {},
  });
  await adapter.start();
  adapter.listen();
  return {
    async give({ name, bytes }) {
      const path = join(dataDir, name);
      await writeFile(path, bytes);
      input.write(`/congress documents add ${path}\n`);
      let shown = '';
      // What is said of a file ends with a full stop.
      for await (const chunk of output.iterator({ destroyOnReturn: false })) {
        shown = `${shown}${String(chunk as Buffer)}`.replace(/\s+/g, ' ');
        if (/(answered from it now|Nothing was added)\./.test(shown)) return shown;
      }
      return shown;
    },
    documents: async () => (await store.documents.list()).map(({ id }) => id),
    async close() {
      await adapter.stop();
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
});
