import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createTerminalAdapter } from '../../adapters/terminal/index.ts';
import { realNow } from '../../src/clock.ts';
import { committeePlan } from '../committee-plan.ts';
import { type AdapterBench, describeAdapter } from '../contract/adapter.ts';

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
      const lines = (await readFile(join(dataDir, 'terminal.jsonl'), 'utf8')).trim().split('\n');
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
