import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { misspelledSettings } from '../../src/settings/config.ts';
import { hasPostgres, hasRedis, startPostgres, startRedis } from '../servers.ts';
import { openDoctor } from './open-doctor.ts';

let doctor: Awaited<ReturnType<typeof openDoctor>>;
beforeAll(async () => {
  doctor = await openDoctor();
});
afterAll(() => doctor.close());

async function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: address !== null && typeof address === 'object' ? address.port : 0 };
}

describe('what an engineer meets at first sight is told with what to do', () => {
  test('a port that is taken, and an address of another machine', async () => {
    const { server, port } = await listen();
    expect((await doctor.found({ PORT: String(port) })).port).toEqual([
      `fix Port ${port} is taken by another program. Set PORT to a free one, or PORT=0 for neither page nor health checks, and start again.`,
    ]);
    server.close();
    await once(server, 'close');
    expect((await doctor.found({ PORT: String(port) })).port).toEqual([`ok 127.0.0.1:${port}`]);
    expect((await doctor.found({ HOST: '203.0.113.9' })).port).toEqual([
      expect.stringMatching(
        /^fix HOST=203\.0\.113\.9 is no address of this machine\. Set HOST to one of its own/,
      ),
    ]);
  });

  test('values that no library’s words explain are told by a right one', async () => {
    const { settings = [] } = await doctor.found({
      PORT: '99999',
      REDIS_URL: 'localhost:6379',
      CONGRESS_WEB_URL: 'congress.example.org',
    });
    expect(settings.join('\n')).toMatch(/^fix PORT: cannot be read; a right value is 8787$/m);
    expect(settings.join('\n')).toMatch(/^fix REDIS_URL: .*redis:\/\/:PASSWORD@localhost:6379$/m);
    expect(settings.join('\n')).toMatch(/^fix CONGRESS_WEB_URL: .*https:\/\/congress\.example\.org$/m);
  });

  test('a setting that cannot be read is not said to be missing, too', async () => {
    const { settings = [] } = await doctor.found({ SLACK_BOT_TOKEN: 'xapp-1-a', SLACK_CHANNEL: 'C1' });
    expect(settings).toEqual([expect.stringContaining('SLACK_BOT_TOKEN: a bot token begins with xoxb-')]);
  });

  test('names that are nearly those of settings', () => {
    const environment = {
      CONGRESS_WEBURL: 'x',
      SLACK_BOT_TOKENS: 'x',
      DATABASE_URL: 'x',
      DATABASEURL: 'y',
      HOSTS: 'z',
    };
    expect(misspelledSettings(environment)).toEqual([
      { name: 'CONGRESS_WEBURL', meant: 'CONGRESS_WEB_URL' },
      { name: 'SLACK_BOT_TOKENS', meant: 'SLACK_BOT_TOKEN' },
    ]);
  });

  test('Slack that does not answer is a matter of the network, told once', async () => {
    const found = await doctor.found({
      SLACK_BOT_TOKEN: 'xoxb-1-a',
      SLACK_APP_TOKEN: 'xapp-1-a',
      SLACK_CHANNEL: 'C1',
      SLACK_API_URL: 'http://127.0.0.1:1/api/',
    });
    expect(found['slack token']).toEqual([expect.stringMatching(/^fix Slack did not answer: .*slack\.com/)]);
    expect([found['slack events'], found['slack channel'], found['slack places']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a channel that is no id is not said to be unset', async () => {
    const found = await doctor.found({
      SLACK_BOT_TOKEN: 'xoxb-1-a',
      SLACK_APP_TOKEN: 'xapp-1-a',
      SLACK_CHANNEL: '#general',
      SLACK_API_URL: 'http://127.0.0.1:1/api/',
    });
    expect(found.settings).toEqual([expect.stringContaining('SLACK_CHANNEL: a channel’s id begins with C')]);
    expect(found['slack channel']).toBeUndefined();
  });

  test('addresses that nothing answers at, without their paths; nothing is sent to those that are there', async () => {
    const { server, port } = await listen();
    const secret = { CONGRESS_WEBHOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' };
    const { webhooks, heartbeat } = await doctor.found({
      ...secret,
      CONGRESS_WEBHOOK_URL: `http://127.0.0.1:${port}/there http://127.0.0.1:1/secret-path`,
      HEARTBEAT_URL: 'http://127.0.0.1:1/secret-path',
    });
    expect(webhooks).toEqual([
      expect.stringMatching(/^fix 127\.0\.0\.1:1 cannot be reached: .*CONGRESS_WEBHOOK_URL\.$/),
    ]);
    expect(heartbeat).toEqual([
      expect.stringMatching(/^fix 127\.0\.0\.1:1 cannot be reached: .*HEARTBEAT_URL\.$/),
    ]);
    expect(JSON.stringify([webhooks, heartbeat])).not.toContain('secret-path');
    server.close();
  });

  test('a plan file that the next start would refuse, before and after there are data', async () => {
    const file = join(doctor.folder, 'wrong.yaml');
    writeFileSync(file, 'congress:\n  zone: America/Rio\n');
    for (const DATA_DIR of [join(doctor.folder, 'none'), doctor.data]) {
      const { plan = [] } = await doctor.found({ DATA_DIR, CONGRESS_PLAN: file });
      expect(plan.join()).toMatch(
        /^fix the plan file cannot be read, and the next start refuses it: wrong\.yaml:/,
      );
    }
    const missing = join(doctor.folder, 'nowhere.yaml');
    expect((await doctor.found({ CONGRESS_PLAN: missing })).plan?.join()).toContain('there is no such file');
  });
});

describe.runIf(hasRedis())('Redis', () => {
  test('with a password that is not ours', async () => {
    const redis = await startRedis();
    const { Redis } = await import('ioredis');
    const client = new Redis(redis.url);
    await client.config('SET', 'requirepass', 'right-one');
    client.disconnect();
    for (const login of ['', ':wrong-one@']) {
      const { queue = [] } = await doctor.found({ REDIS_URL: redis.url.replace('//', `//${login}`) });
      expect(queue.join()).toMatch(
        /^fix Redis does not let the bot in: .*REDIS_URL, as in redis:\/\/:PASSWORD@/,
      );
      expect(queue.join()).not.toMatch(/wrong-one|\.\./);
    }
    await redis.stop();
  });
});

describe.runIf(hasPostgres())('PostgreSQL', () => {
  test('without the database, without the right to make tables, and with a user that it does not know', async () => {
    const server = await startPostgres();
    const url = (user: string, database: string) => {
      const changed = new URL(server.url);
      changed.username = user;
      changed.pathname = database;
      return changed.href;
    };
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query('create role guest login');
    const owner = new URL(server.url).username;
    const database = new URL(server.url).pathname.slice(1);
    await client.end();
    const found = async (DATABASE_URL: string) => (await doctor.found({ DATABASE_URL })).database?.join();
    expect(await found(url(owner, 'nope'))).toMatch(
      /^fix the server has no database “nope”\. Run: createdb nope/,
    );
    expect(await found(url('nobody', database))).toMatch(
      /^fix PostgreSQL does not let this user in: .*DATABASE_URL/,
    );
    expect(await found(url('guest', database))).toMatch(
      /^fix user “guest” may not make the tables .* to "guest"/,
    );
    await server.stop();
  });
});
