import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { identify } from '../../src/command/caller.ts';
import { type Outcome, runOperation } from '../../src/operation/run-operation.ts';
import { runLine } from '../../src/operation/say-line.ts';
import { createRandom } from '../faults/random.ts';
import { openPage, type PageBench } from '../web/bench.ts';
import { hostileCalls, someOf } from './calls.ts';
import { hostileNow, hostilePlan } from './plan.ts';
import { hostileValues } from './values.ts';

/** All of them take half an hour: `hostileCalls(commands).length` in place of this. */
const drawn = 300;
const seed = 20_271_101;

let page: PageBench;
beforeAll(async () => {
  page = await openPage(hostilePlan, () => hostileNow);
});
afterAll(() => page.close());

/** What must never be said: a bug of ours, what runs inside, and what the caller may not read. */
const leak =
  /Something went wrong|not saved|\bat .+\.ts:\d+|node_modules|TypeError|RangeError|SyntaxError|syntax error at|Failed query|\[object Object\]|PostgresError|Dismiss the caterer/;

async function troubleOf(work: () => Promise<Outcome>): Promise<string | undefined> {
  try {
    const { code = '', text, data } = await work();
    if (code === 'ours' || code === 'held') return `${code}: ${text}`;
    return leak.exec(`${text}\n${JSON.stringify(data)}`)?.[0];
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

const operatorAs = (person: string) => ({
  bot: page.session.bot,
  caller: identify({ account: `api:${person}`, platform: 'api', program: 'change' }, hostilePlan, []),
});

test.each(['secretary', 'owner'])(
  'nothing hostile in any field makes a mistake of ours, for the %s',
  {
    timeout: 300_000,
  },
  async (person) => {
    const all = hostileCalls(commands);
    const calls = someOf(all, drawn, createRandom(seed + person.length));
    const found: string[] = [];
    for (const { command, given, what } of calls) {
      const trouble = await troubleOf(() => runOperation(command, given, operatorAs(person)));
      const isOwn = trouble === 'Dismiss the caterer' && person === 'secretary';
      if (trouble !== undefined && !isOwn) found.push(`${what} -> ${trouble}`);
    }
    expect(all.length).toBeGreaterThan(10_000);
    expect(found).toEqual([]);
  },
);

test('nor does any hostile line', { timeout: 120_000 }, async () => {
  const found: string[] = [];
  for (const value of hostileValues) {
    const trouble = await troubleOf(() => runLine({ text: value }, operatorAs('owner')));
    if (trouble !== undefined) found.push(`${JSON.stringify(value)?.slice(0, 80)} -> ${trouble}`);
  }
  expect(found).toEqual([]);
});

test('nor does a body that is none, an address that is none, or a head that no browser sends', async () => {
  const { secret } = await page.session.tokens.give('owner', { scope: 'change' });
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, page.origin), {
      ...init,
      headers: { authorization: `Bearer ${secret}`, ...init.headers },
    });
  const asked = await Promise.all([
    ...[
      '{',
      '[]',
      '"x"',
      '5',
      'null',
      '\0',
      '{"__proto__": {"title": "x"}}',
      '['.repeat(10_000),
      '\ufffe{}',
    ].map((body) => ask('/api/deadline/add', { method: 'POST', body })),
    ...[
      '/api/%00',
      '/api/%ff',
      '/api/deadline/%2e%2e',
      `/api/${'x/'.repeat(2_000)}`,
      '/api/deadlines?which=%ff',
    ].map((path) => ask(path)),
    ...[
      '/api/deadlines?which=late&which=all',
      '/api/deadlines?__proto__=x',
      `/api/ask?question=${'q'.repeat(8_000)}`,
    ].map((path) => ask(path)),
    ask('/api/undo', { method: 'POST', body: '{}', headers: { 'Idempotency-Key': 'k'.repeat(9_000) } }),
    ask('/api/undo', { method: 'DELETE' }),
    ask('/mcp', { method: 'POST', body: '{' }),
    ask('/mcp', {
      method: 'POST',
      body: '['.repeat(10_000),
      headers: { 'content-type': 'application/json' },
    }),
  ]);
  for (const response of asked) {
    const text = await response.text();
    expect([response.url.slice(0, 120), response.status < 500, leak.exec(text)?.[0]]).toEqual([
      response.url.slice(0, 120),
      true,
      undefined,
    ]);
  }
});
