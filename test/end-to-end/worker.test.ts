import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLine } from '../line.ts';
import { hasPostgres, startPostgres } from '../servers.ts';
import { newFolder, removeFolder, runCongress, startBot } from './program.ts';

test('a worker without the bot’s database is refused: it would send nothing, for ever', async () => {
  const folder = await newFolder();
  const worker = startBot(join(folder, 'data'), { env: { CONGRESS_ROLE: 'worker' } });
  expect((await worker.ended).code).toBe(1);
  expect(worker.stderr()).toContain('DATABASE_URL');
  await removeFolder(folder);
});

test.runIf(hasPostgres())(
  'a worker waits for Postgres, says why, and starts when it is there',
  {
    timeout: 60_000,
  },
  async () => {
    const folder = await newFolder();
    const postgres = await startPostgres();
    const direct = { env: { DATABASE_URL: postgres.url } };
    // The bot's plan: a worker brings none.
    expect((await runCongress(['deadlines', '--data', join(folder, 'data')], direct)).code).toBe(0);
    const line = await startLine(postgres.port);
    line.cut();
    const worker = startBot(join(folder, 'data'), {
      env: { CONGRESS_ROLE: 'worker', DATABASE_URL: line.url(postgres.url), LOG_LEVEL: 'warn' },
    });
    for (let tries = 0; tries < 100 && !worker.stderr().includes('waiting for it'); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(worker.stderr()).toMatch(/"reason":"[^"]*(terminated|ECONNRESET)/);
    line.mend();
    await worker.until('Congress bot worker');
    worker.child.kill('SIGTERM');
    expect((await worker.ended).code).toBe(0);
    line.stop();
    await postgres.stop();
    await removeFolder(folder);
  },
);

test('why the database does not answer is said', async () => {
  const folder = await newFolder();
  const env = { DATABASE_URL: 'postgres://postgres@127.0.0.1:9/postgres' };
  const asked = await runCongress(['deadlines', '--data', join(folder, 'data')], { env });
  expect(asked.code).toBe(1);
  expect(asked.stderr).toContain('ECONNREFUSED');
  await removeFolder(folder);
});
