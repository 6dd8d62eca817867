import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';
import { calledOf } from '../mcp/bench.ts';
import { newFolder, removeFolder, runCongress, startBot } from './program.ts';

let folder: string;
let data: string;
beforeAll(async () => {
  folder = await newFolder();
  data = join(folder, 'data');
});
afterAll(() => removeFolder(folder));

/** Starts `congress mcp` as an assistant does, and speaks with it. */
async function openClient(...args: string[]) {
  const client = new Client({ name: 'test', version: '1' });
  const command = [join(packageRoot, 'dist/program/cli.js'), 'mcp', '--data', data, ...args];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: command, cwd: folder, stderr: 'ignore' }),
  );
  const call = async (name: string, given: Record<string, unknown> = {}) =>
    calledOf(await client.callTool({ name, arguments: given }));
  return { client, call };
}

test('an assistant starts the command line, reads before there is any data, and changes what is kept then', async () => {
  const { client, call } = await openClient();
  expect((await call('overview')).text).toContain('8 days to go');
  expect(existsSync(data)).toBe(false);
  expect((await call('deadline_done', { deadline: 'travel' })).text).toContain('is done');
  expect((await call('deadline_show', { deadline: 'travel' })).text).toContain('State: Done');
  await client.close();
  expect((await runCongress(['deadline', 'show', 'travel', '--data', data])).stdout).toMatch(/State +Done/);
});

test('it speaks through the bot that runs, with the rights of whom it is started for', async () => {
  const bot = startBot(data, { env: { PORT: '0' } });
  await bot.until('/quit ends');
  const { client, call } = await openClient('--as', 'ecpat-focal');
  expect(client.getInstructions()).toContain('Focal point, ECPAT');
  expect((await call('deadline_reopen', { deadline: 'travel' })).code).toBe('not-allowed-change');
  expect((await call('deadlines', { which: 'mine' })).text).toContain('Focal point, ECPAT');
  await client.close();

  const said = await runCongress(['mcp', '--data', data], {
    input:
      'no message\n{"jsonrpc":"2.0","id":7,"method":"ping"}\n{"jsonrpc":"2.0","id":8,"method":"xyzzy"}\n',
  });
  const answers = said.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id, result, error }) => [id, result, error?.code])).toEqual([
    [7, {}, undefined],
    [8, undefined, -32601],
  ]);
  const nobody = await runCongress(['mcp', '--data', data, '--as', 'nobody'], {
    input: '{"jsonrpc":"2.0","id":1,"method":"ping"}\n',
  });
  expect(JSON.parse(nobody.stdout)).toMatchObject({
    id: 1,
    error: { message: expect.stringContaining('no person “nobody”') },
  });
  bot.type('/quit');
  await bot.ended;
});
