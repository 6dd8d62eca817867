import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newFolder, type Running, receivedIn, removeFolder, runCongress, startBot } from './program.ts';

let folder: string;
let data: string;
let bots: Running[];

beforeEach(async () => {
  folder = await newFolder();
  data = join(folder, 'data');
  bots = [];
});
afterEach(async () => {
  for (const bot of bots) {
    bot.child.kill('SIGKILL');
    await bot.ended;
  }
  await removeFolder(folder);
});

function start(options: Parameters<typeof startBot>[1] = {}): Running {
  const bot = startBot(data, options);
  bots.push(bot);
  return bot;
}

const ready = '/quit ends';

/** Asks a bot to stop, as whatever runs it does. */
async function endsCleanly(bot: Running, signal: NodeJS.Signals): Promise<void> {
  const from = performance.now();
  bot.child.kill(signal);
  expect(await bot.ended).toEqual({ code: 0, signal: null });
  expect(performance.now() - from).toBeLessThan(10_000);
}

describe('the start', () => {
  test('says where it stands, answers piped lines in their order and ends at /quit', async () => {
    const bot = start({ lines: ['/congress', 'When is the congress?', '/clock next', '/quit'] });
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    const said = bot.stdout();
    expect(said).toContain('Monday, 17 November 2008, 08:59 (America/Sao_Paulo)');
    expect(said).toContain('You are     Secretary of the Planning Committee');
    const places = [
      'deadlines are done',
      'from 25 to 28 November 2008.',
      'It is now Monday, 17 November 2008, 09:00',
    ];
    const found = places.map((text) => said.indexOf(text));
    expect(found).not.toContain(-1);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
    expect(bot.stderr()).toBe('');
    expect(said).not.toMatch(/congress> |\p{Cc}(?<!\n)/u);
  });

  test('goes on after the end of its input, and ends cleanly within 10 seconds of SIGTERM', async () => {
    const bot = start({ lines: ['/congress'] });
    await bot.until('deadlines are done');
    const another = await runCongress(['deadlines', '--json', '--data', data]);
    expect(another.code).toBe(0);
    expect(bot.child.exitCode).toBeNull();
    await endsCleanly(bot, 'SIGTERM');
  });

  test('remembers the plan, the time and what was said', async () => {
    const first = start({ lines: ['/congress deadline done programme', '/clock 2008-11-20', '/quit'] });
    await first.ended;
    const again = start({ lines: ['/congress deadline done programme', '/clock', '/quit'] });
    await again.ended;
    expect(again.stdout()).toContain('Thursday, 20 November 2008, 00:0');
    expect((await receivedIn(data)).length).toBeGreaterThan(8);
    expect(new Set((await receivedIn(data)).map(({ key, place }) => `${key} ${place}`)).size).toBe(
      (await receivedIn(data)).length,
    );
  });

  test('begins a rehearsal again where the clock was before, and sends the same once more', async () => {
    const bot = start({
      lines: ['/clock next', '/clock 2008-11-17', '/clock begin 2008-11-17 08:00', '/clock next', '/quit'],
    });
    await bot.ended;
    expect(bot.stdout()).toContain('The clock goes back only where the rehearsal begins again');
    expect(bot.stdout()).toContain('The rehearsal begins again');
    const sent = (await receivedIn(data)).map(({ key, place }) => `${key} ${place}`);
    expect(sent.length).toBeGreaterThan(2);
    expect(new Set(sent).size).toBe(sent.length / 2);
  });
});

describe('a data folder in use', () => {
  test('is refused to a second bot, has commands passed to the first, and is let go within 10 seconds of SIGINT', async () => {
    const bot = start();
    await bot.until(ready);
    const second = start();
    expect((await second.ended).code).toBe(1);
    expect(second.stderr()).toContain(String(bot.child.pid));
    expect(second.stdout()).toBe('');

    const done = await runCongress(['deadline', 'done', 'programme', '--data', data]);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain('Publish the programme');
    bot.type('/congress deadline programme');
    await bot.until('Done: marked by Secretary');
    const wrong = await runCongress(['deadlnes', '--data', data]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('deadlines');
    const batch = await runCongress(['when', '--batch', '--data', data], {
      input: 'Friday 17:00\nnonsense words\n{"question":1}\n{broken\n',
    });
    expect(
      batch.stdout
        .trim()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line))),
    ).toEqual([['kind', 'at'], ['error'], ['error'], ['error']]);
    expect(batch.stdout.match(/or the bare text/g)).toHaveLength(2);
    await endsCleanly(bot, 'SIGINT');
  });
});

describe('the health page', () => {
  test('is skipped when the usual port is taken, and refuses the start when the port was asked for', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const bot = start({ env: { PORT: String(port) } });
    expect((await bot.ended).code).toBe(1);
    expect(bot.stderr()).toContain(String(port));
    expect(bot.stderr()).toContain('PORT');
    server.close();
  });

  test('says that the bot lives and can do its work', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    await new Promise((closed) => server.close(closed));
    const bot = start({ env: { PORT: String(port) }, lines: ['/congress'] });
    await bot.until('deadlines are done');
    const at = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    expect((await at('/healthz')).status).toBe(200);
    const facts = (await (await at('/readyz')).json()) as Record<string, unknown>;
    expect(facts).toMatchObject({ ready: true });
    expect((await at('/anything')).status).toBe(401);
    // The page is there too, with the clock of the rehearsal, and shows what the terminal is sent.
    const [, key = ''] = /Page +http:\/\/127\.0\.0\.1:\d+(\/\?key=[\w-]{32})\n/.exec(bot.stdout()) ?? [];
    const [cookie = ''] = (await at(key)).headers.getSetCookie();
    const headers = { cookie: cookie.split(';')[0] ?? '', origin: `http://127.0.0.1:${port}` };
    const moved = await fetch(`http://127.0.0.1:${port}/clock`, {
      method: 'POST',
      body: new URLSearchParams({ to: 'next', back: '/chat' }),
      headers,
    });
    const chat = await moved.text();
    expect(chat).toContain('messages were due on the way');
    expect(chat).toMatch(/To the committee, <time[^>]*>Monday, 17 November 2008, 09:00/);
  });
});

describe('what is refused', () => {
  test('a broken plan file, with every problem and its line; nothing is changed', async () => {
    const plan = join(folder, 'plan.yaml');
    await writeFile(plan, 'id: x\ncongress:\n  name: A congress\n  starts: 2027-13-01\n');
    const bot = start({ args: ['--plan', plan] });
    expect((await bot.ended).code).toBe(1);
    expect(bot.stderr()).toMatch(/plan\.yaml:4:\d+ /);
    expect(bot.stderr().trim().split('\n').length).toBeGreaterThan(2);
    const good = start({ lines: ['/congress', '/quit'] });
    await good.ended;
    expect(good.stdout()).toContain('Rio de Janeiro');
  });

  test.each([
    [['--plam', 'x'], '--plan'],
    [['--plan'], '--plan'],
    [['--now', 'soon'], 'soon'],
    [['start'], 'start'],
  ])('bad usage: %j', async (args, named) => {
    const bot = start({ args });
    expect((await bot.ended).code).toBe(2);
    expect(bot.stderr()).toContain(named);
  });

  test('a wrong setting, by its name and not its value', async () => {
    const bot = start({ env: { PORT: 'secret-port' } });
    expect((await bot.ended).code).toBe(1);
    expect(bot.stderr()).toContain('PORT');
    expect(bot.stderr()).not.toContain('secret-port');
  });

  test('lines that are too long, and what would steer the terminal', async () => {
    const bot = start({
      lines: [
        `/congress ask ${'x'.repeat(100_000)}`,
        '/congress deadline add \u001b[2J\u001b]0;owned\u0007Check the list by 24 November 2008',
        '/congress deadlines all',
        '/quit',
      ],
    });
    expect((await bot.ended).code).toBe(0);
    expect(bot.stdout()).toContain('at most 4,000');
    expect(bot.stdout()).toContain('Check the list');
    expect(bot.stdout().replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
