import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWebAdapter, type WebAdapter, type WebOptions } from '../../adapters/web/index.ts';
import { commands } from '../../commands/index.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { openMcp } from '../../src/main/open-mcp.ts';
import { openStore } from '../../src/main/open-store.ts';
import { createSession, type Session } from '../../src/main/session.ts';
import { serveHealth } from '../../src/process/health.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import { calendar } from '../../src/time/calendar.ts';

/** The page with the whole bot behind it, on a port of its own. */
export type PageBench = {
  origin: string;
  session: Session;
  web: WebAdapter;
  /** Somebody with a cookie jar; nobody has logged in yet. */
  browser(): Browser;
  /** The same as a person who has opened the page with a link of their own. */
  as(person: string): Promise<Browser>;
  close(): Promise<void>;
};

/** What a page is, and where it led to. */
export type Got = { status: number; text: string; path: string; headers: Headers };

export type Browser = {
  get(path: string, headers?: Record<string, string>): Promise<Got>;
  /** Sends a form as a browser would, from a page of this origin, and follows where it leads. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Got>;
  cookie(): string;
};

function openBrowser(origin: string): Browser {
  let cookie = '';
  async function ask(path: string, init: RequestInit): Promise<Got> {
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(new URL(path, origin), { ...init, headers, redirect: 'manual' });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) cookie = set.split(';')[0] ?? '';
    const to = response.headers.get('location');
    if (response.status === 303 && to !== null) return ask(to, {});
    return { status: response.status, text: await response.text(), path, headers: response.headers };
  }
  return {
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields, headers = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin, ...headers } }),
    cookie: () => cookie,
  };
}

/** Opens the page of a plan at an instant of it. */
export async function openPage(
  plan: Plan,
  now: () => Instant,
  options: Partial<WebOptions> = {},
): Promise<PageBench> {
  const folder = await mkdtemp(join(tmpdir(), 'congress-web-'));
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const { store } = await openStore(config);
  await store.save({ plan, basedOn: 0, by: 'plan-file', via: 'test', verb: 'plan import', now: now() });
  const log = createLog('silent');
  const address = () => 'http://localhost';
  const session = createSession({
    ...{ config, store, log },
    clock: { now },
    lasting: true,
    texts: () => new Map(),
    pageAddress: address,
  });
  const web = createWebAdapter({
    bot: session.bot,
    commands,
    version: '1',
    plan: () => store.plan(),
    now,
    calendar,
    admins: [],
    settings: store,
    messages: store.pageMessages,
    mended: () => store.places.retry('web'),
    reminders: store.ledger.list,
    takeLink: session.pageLinks.take,
    buttonLinks: session.buttonLinks,
    calendarOf: session.calendarOf,
    frozen: session.store.frozen,
    tokenOf: session.tokens.of,
    mcp: async (request, spoken) => (await openMcp(session)).fetch(request, spoken),
    log,
    ...options,
  });
  const page = await serveHealth({
    host: '127.0.0.1',
    port: 0,
    read: async () => ({ ready: true }),
    page: web.handle,
  });
  const origin = `http://127.0.0.1:${page.port}`;
  return {
    origin,
    session,
    web,
    browser: () => openBrowser(origin),
    async as(person) {
      const browser = openBrowser(origin);
      const code = new URL(await session.pageLinks.give(person)).searchParams.get('code') ?? '';
      await browser.post('/login', { code });
      return browser;
    },
    async close() {
      await page.stop();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
