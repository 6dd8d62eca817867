import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';
import { hasPostgres, hasRedis, type Server, startPostgres, startRedis } from '../servers.ts';
import { type Program, startProgram } from './program.ts';

type Arrived = { key: string; place: string; at: string; text: string; corrects?: string };

/** The deployed shape without containers: a bot and a worker on Debian's Postgres and Redis. */
describe.skipIf(!hasPostgres() || !hasRedis())('a bot and a worker on Postgres and Redis', () => {
  const folder = mkdtempSync(join(tmpdir(), 'congress-debian-'));
  const servers: Server[] = [];
  const running: Program[] = [];
  let redisPort = 0;
  let environment: Record<string, string> = {};

  const start = (role: 'all' | 'worker'): Program => {
    const program = startProgram({
      args: ['--data', folder],
      environment: { ...environment, CONGRESS_ROLE: role },
    });
    running.push(program);
    return program;
  };

  /** What has arrived in the terminal, corrections left out. */
  const arrived = (): Arrived[] => {
    const file = join(folder, 'terminal.jsonl');
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Arrived).filter(({ corrects }) => corrects === undefined);
  };

  const doubled = () => {
    const seen = arrived().map(({ key, place }) => `${key} ${place}`);
    return seen.filter((one, index) => seen.indexOf(one) !== index);
  };

  /** Reminders of the time that has passed that were neither sent nor overtaken. */
  const lost = () => {
    const last = arrived().at(-1)?.at ?? '';
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['dist/program/cli.js', 'reminders', '--from', '2008-11-17', '--to', last, '--json'],
      {
        cwd: packageRoot,
        encoding: 'utf8',
        timeout: 20_000,
        env: { PATH: process.env.PATH ?? '', DATA_DIR: folder, ...environment },
      },
    );
    expect(stderr).toBe('');
    const reminders = JSON.parse(stdout) as { key: string; status: string }[];
    expect(reminders.length).toBeGreaterThan(10);
    return reminders.filter(({ status }) => !['sent', 'skipped', 'superseded', 'cancelled'].includes(status));
  };

  const next = async (bot: Program) => {
    const before = arrived().length;
    bot.type('/clock next');
    await bot.says(/It is now/);
    expect(arrived().length).toBeGreaterThan(before);
  };

  beforeAll(async () => {
    const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
    servers.push(postgres, redis);
    redisPort = redis.port;
    environment = { DATABASE_URL: postgres.url, REDIS_URL: redis.url, PORT: '0', CONGRESS_LANG: 'en' };
  });

  afterAll(async () => {
    await Promise.all(running.map((program) => program.end('SIGKILL')));
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  test('reminders go out once: with a worker, after FLUSHALL, after kill -9 of both, and it ends when asked', async () => {
    const bot = start('all');
    await bot.says(/congress>|World Congress/);
    const worker = start('worker');
    bot.type('when is the programme due?');
    await bot.says(/programme/i);
    await next(bot);

    const flushed = spawnSync('redis-cli', ['-p', String(redisPort), 'flushall'], { encoding: 'utf8' });
    expect(flushed.stdout.trim()).toBe('OK');
    await next(bot);

    bot.type('/clock +2 weeks');
    await Promise.all([bot.end('SIGKILL'), worker.end('SIGKILL')]);
    const again = start('all');
    const workerAgain = start('worker');
    again.type('/clock +1 week');
    await again.says(/It is now/);
    expect(doubled()).toEqual([]);
    expect(lost()).toEqual([]);
    expect(await again.end('SIGTERM')).toBe(0);
    expect(await workerAgain.end('SIGTERM')).toBe(0);
  }, 120_000);
});
