import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDataSession } from '../../src/cli/data-session.ts';
import { hasPostgres, hasRedis, type Server, startPostgres, startRedis } from '../servers.ts';
import { openDoctor } from './open-doctor.ts';

let doctor: Awaited<ReturnType<typeof openDoctor>>;
let data: string;
let folder: string;
beforeAll(async () => {
  doctor = await openDoctor();
  ({ data, folder } = doctor);
});
afterAll(() => doctor.close());

describe('with nothing but a data folder', () => {
  test('each check is told as it goes, with what comes next; nothing is left to mend', async () => {
    const lines: string[] = [];
    const { stdout, exitCode } = await doctor.run({}, 'doctor', (line) => lines.push(line));
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(lines.find((line) => line.includes(' folder: '))).toBe(
      `ok       folder: ${data} is this user’s alone`,
    );
    expect(lines).toContain('skipped  slack: SLACK_BOT_TOKEN is not set');
    expect(lines).toContain('ok       database: embedded, and it opens');
    expect(lines.join('\n')).toMatch(/ok {7}reminders: .*2027.*Book the hall, ahead of its date, to Ana/);
    expect(lines.at(-1)).toBe('Nothing to mend.');
  });

  test('a folder that others may read is told with its cure, in the language that was asked for', async () => {
    chmodSync(data, 0o755);
    const { stdout, exitCode } = await doctor.run({}, 'doctor --lang it');
    chmodSync(data, 0o700);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`fix:     folder: altri utenti di questa macchina possono leggere ${data}.`);
    expect(stdout).toContain(`chmod 700 ${data}`);
    expect(stdout).toContain('Una cosa da sistemare.');
  });

  test('settings that cannot be read and that do not fit together are told by name, and the rest goes on', async () => {
    const { settings, database } = await doctor.found({
      SLACK_BOT_TOKEN: 'secret-value',
      DISCORD_CHANNEL: '12',
      CONGRESS_AS: 'bob',
    });
    expect(settings?.join('\n')).toMatch(/fix SLACK_BOT_TOKEN: a bot token begins with xoxb-/);
    expect(settings?.join('\n')).toMatch(/fix DISCORD_CHANNEL: of no use without DISCORD_TOKEN/);
    expect(settings?.join('\n')).toMatch(/fix CONGRESS_AS: the plan has no person “bob”/);
    expect(settings?.join('\n')).not.toContain('secret-value');
    expect(database).toEqual(['ok embedded, and it opens']);
  });

  test('where there are no data yet, none are made', async () => {
    const fresh = join(folder, 'none', 'yet');
    const { folder: told, database } = await doctor.found({ DATA_DIR: fresh });
    expect([told, database]).toEqual([
      [`skipped there is no ${fresh} yet; the first start makes it`],
      ['skipped none yet; the first start makes it'],
    ]);
    expect((await doctor.found({ DATA_DIR: fresh })).folder).toEqual(told);
  });
});

describe.runIf(hasRedis())('with Redis', () => {
  let redis: Server;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  test('that keeps what it is given, then forgets, then is away', async () => {
    expect((await doctor.found({ REDIS_URL: redis.url })).queue).toEqual([
      expect.stringMatching(/^ok Redis \d+\.\d+.*keeps what it is given$/),
    ]);
    const client = new Redis(redis.url);
    await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
    client.disconnect();
    expect((await doctor.found({ REDIS_URL: redis.url })).queue).toEqual([
      expect.stringContaining('redis-cli config set maxmemory-policy noeviction'),
    ]);
    expect((await doctor.found({ REDIS_URL: 'redis://:pass-word@127.0.0.1:1' })).queue).toEqual([
      expect.stringMatching(/^fix Redis cannot be used: .*ECONNREFUSED.*REDIS_URL/),
    ]);
  });
});

describe.runIf(hasPostgres())('with PostgreSQL', () => {
  test('one without tables is left so; one in use answers; one that is away is told without its password', async () => {
    const server = await startPostgres();
    const settings = { DATABASE_URL: server.url };
    expect((await doctor.found(settings)).database).toEqual([
      expect.stringMatching(/^ok PostgreSQL \d+.*\d+ changes of its tables are made at the next start$/),
    ]);
    await (await openDataSession(doctor.configOf(settings))).close();
    const after = await doctor.found(settings);
    expect(after.database).toEqual([expect.stringMatching(/^ok PostgreSQL \d+.*, up to date$/)]);
    expect(after.reminders?.join()).toContain('Book the hall');
    await server.stop();
    const away = await doctor.run({ DATABASE_URL: server.url.replace('postgres@', 'postgres:pass-word@') });
    expect(away.stdout).toMatch(/fix: {5}database: PostgreSQL cannot be used: .*DATABASE_URL/);
    expect(away.stdout).not.toContain('pass-word');
  });
});
