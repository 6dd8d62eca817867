import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../adapters/web/app.ts';
import { createFeed } from '../../adapters/web/feed.ts';
import { createSessions } from '../../adapters/web/sessions.ts';
import { createShelf } from '../../adapters/web/shelf.ts';
import type { Site } from '../../adapters/web/site.ts';
import { commands } from '../../commands/index.ts';
import { createLog } from '../../src/process/log.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf, inRio } from '../committee-plan.ts';
import { openPage, type PageBench } from './bench.ts';

const now = inRio('2027-10-01 09:00');
const plan = committeePlan({ deadlines: [deadlineOf('papers', '2027-10-08')] });

let page: PageBench;
let operated: PageBench;
beforeAll(async () => {
  page = await openPage(plan, () => now);
  operated = await openPage(plan, () => now, { operator: 'secretary' });
});
afterAll(async () => {
  await page.close();
  await operated.close();
});

/** What the routes of a page share, for one that is asked without a network. */
const siteOf = ({ session }: PageBench): Site => ({
  bot: session.bot,
  commands,
  version: '1',
  plan: () => session.store.plan(),
  now: () => now,
  calendar,
  admins: [],
  settings: session.store,
  messages: session.store.pageMessages,
  reminders: session.store.ledger.list,
  takeLink: session.pageLinks.take,
  buttonLinks: session.buttonLinks,
  calendarOf: async () => undefined,
  frozen: async () => undefined,
  log: createLog('silent'),
  feed: createFeed(),
  shelf: createShelf(),
  sessions: createSessions(session.store, () => now),
  tokenOf: session.tokens.of,
  mcp: async () => new Response(),
  spend: () => {},
});

const codeOf = (url: string) => new URL(url).searchParams.get('code') ?? '';

/** Asks under a name of one's own, which `fetch` does not let one do. */
const statusUnder = (host: string, path = '/healthz'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(page.origin);
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('who is not known', () => {
  test('sees no word of the plan, on any path, and is told how to come in', async () => {
    for (const path of ['/', '/deadlines', '/deadlines/papers', '/chat', '/people', '/no-such-page']) {
      const got = await page.browser().get(path);
      expect(got.status).toBe(401);
      expect(got.text).toContain('Write “web” to the bot');
      expect(got.text).not.toContain('Deadline papers');
    }
  });

  test('changes nothing', async () => {
    const got = await page
      .browser()
      .post('/act', { command: 'deadline done', 'with.deadline': 'papers', once: 'x' });
    expect(got.status).toBe(401);
    expect((await page.session.store.plan())?.deadlines[0]?.state).toBe('open');
  });

  test('is spoken to in the language of the browser', async () => {
    const got = await page.browser().get('/', { 'accept-language': 'de, it;q=0.8, en;q=0.5' });
    expect(got.text).toContain('<html lang="it">');
    expect(got.text).toContain('Scriva “web” al bot');
  });
});

describe('a link', () => {
  test('opens the page once, for the one whom it was given', async () => {
    const code = codeOf(await page.session.pageLinks.give('secretary'));
    const browser = page.browser();
    const looked = await browser.get(`/login?code=${code}`);
    expect(looked.text).toContain('works once');
    expect(browser.cookie()).toBe('');
    const opened = await browser.post('/login', { code });
    expect(opened.path).toBe('/');
    expect(opened.text).toContain('You are The secretary (secretary).');
    const again = await page.browser().post('/login', { code });
    expect(again.status).toBe(403);
    expect(again.text).toContain('This link was used already');
  });

  test('is given by the bot, privately, and not to a stranger', async () => {
    const ask = (account: string) =>
      page.session.bot.dispatch({
        platform: 'terminal',
        account,
        event: { source: 'test', id: account },
        input: { kind: 'text', text: 'web' },
      });
    const reply = await ask('terminal:owner');
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(reply.message.summary).toMatch(/http:\/\/localhost\/login\?code=[\w-]{32}$/);
    expect((await ask('terminal:stranger')).message.summary).not.toContain('code=');
  });

  test('of before gives way to a newer one, and a made-up one opens nothing', async () => {
    const first = codeOf(await page.session.pageLinks.give('chair'));
    await page.session.pageLinks.give('chair');
    for (const code of [first, '', 'x'.repeat(32)])
      expect((await page.browser().post('/login', { code })).status).toBe(403);
  });
});

describe('a session', () => {
  test('is a cookie that no script reads and no other site sends along', async () => {
    const code = codeOf(await page.session.pageLinks.give('owner'));
    const response = await fetch(`${page.origin}/login`, {
      method: 'POST',
      body: new URLSearchParams({ code }),
      headers: { origin: page.origin },
      redirect: 'manual',
    });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const kept = JSON.stringify(await page.session.store.getSetting('web.sessions'));
    expect(kept).not.toContain(/=([^;]+)/.exec(cookie)?.[1]);
  });

  test('ends with a log-out, here or on every device', async () => {
    const [phone, laptop] = [await page.as('owner'), await page.as('owner')];
    await phone.post('/logout', {});
    expect((await phone.get('/')).status).toBe(401);
    expect((await laptop.get('/')).status).toBe(200);
    const tablet = await page.as('owner');
    await laptop.post('/logout', { everywhere: 'yes' });
    expect((await tablet.get('/')).status).toBe(401);
  });

  test('of somebody whom the plan does not know any more shows nothing', async () => {
    const chair = await page.as('chair');
    const { store } = page.session;
    const before = await store.plan();
    if (!before) throw new Error('no plan');
    const save = { by: 'secretary', via: 'test', verb: 'test', now };
    const people = before.people.filter(({ id }) => id !== 'chair');
    const { plan: after } = await store.save({
      ...save,
      plan: { ...before, people },
      basedOn: before.version,
    });
    expect((await chair.get('/')).status).toBe(401);
    await store.save({ ...save, plan: { ...after, people: before.people }, basedOn: after.version });
    expect((await chair.get('/')).status).toBe(200);
  });
});

describe('the operator', () => {
  test('comes in with the key of the start, and may speak as anybody', async () => {
    const browser = operated.browser();
    expect((await browser.get('/?key=guess')).status).toBe(401);
    expect((await browser.get(operated.web.entrance)).text).toContain('url=/');
    expect((await browser.get('/')).text).toMatch(/<option value="secretary" selected>/);
    const switched = await browser.post('/as', { person: 'chair', back: '/' });
    expect(switched.text).toMatch(/<option value="chair" selected>/);
  });

  test('is nobody else: one with a link speaks as themselves alone, and moves no clock', async () => {
    const owner = await operated.as('owner');
    expect((await owner.post('/as', { person: 'chair', back: '/' })).text).toContain('You are The owner');
    expect((await owner.post('/clock', { to: '+1 week' })).status).toBe(404);
    expect((await owner.get('/')).text).not.toContain('key=');
  });
});

describe('a request', () => {
  test('under another name than its own is refused, so that no site can be made to lead here', async () => {
    expect(await statusUnder('evil.example', '/')).toBe(421);
    expect(await statusUnder('localhost.evil.example', '/')).toBe(421);
    expect(await statusUnder('localhost:1', '/')).toBe(401);
    expect(await statusUnder('[::1]:80', '/')).toBe(401);
  });

  test('from a form of another site is refused', async () => {
    const owner = await page.as('owner');
    const done = { command: 'deadline done', 'with.deadline': 'papers', once: 'csrf' };
    for (const origin of ['http://evil.example', 'null', `${page.origin}0`])
      expect((await owner.post('/act', done, { origin })).status).toBe(403);
    expect((await page.session.store.plan())?.deadlines[0]?.state).toBe('open');
  });

  test('that is too large is refused', async () => {
    const owner = await page.as('owner');
    const got = await owner.post('/act', { command: 'ask', 'with.question': 'x'.repeat(12_000_000) });
    expect(got.status).toBe(413);
  });

  test('gets the headers that keep scripts, frames and other sites out', async () => {
    const { headers } = await page.browser().get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('from another machine is refused, unless the page has an address', async () => {
    const statusFrom = async (remoteAddress: string, address?: string) => {
      const app = createApp({ ...siteOf(page), address }, undefined);
      const socket = { remoteAddress, remotePort: 1, remoteFamily: 'IPv4' };
      const headers = { host: 'plan.example.org' };
      const asked = await app.request('/', { headers }, { incoming: { socket } } as never);
      return { status: asked.status, hsts: asked.headers.get('strict-transport-security') };
    };
    expect(await statusFrom('10.0.0.7')).toEqual({ status: 403, hsts: null });
    expect(await statusFrom('127.0.0.1')).toEqual({ status: 421, hsts: null });
    expect(await statusFrom('10.0.0.7', 'http://other.example.org')).toEqual({ status: 421, hsts: null });
    expect(await statusFrom('10.0.0.7', 'https://plan.example.org')).toEqual({
      status: 401,
      hsts: 'max-age=15552000',
    });
  });

  test('for health is answered beside the page, as before', async () => {
    expect(await statusUnder('whatever')).toBe(200);
    expect((await fetch(`${page.origin}/readyz`)).status).toBe(200);
    expect((await fetch(`${page.origin}/healthz`, { method: 'POST' })).status).toBe(405);
  });
});
