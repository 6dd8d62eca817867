import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPagePlace } from '../../adapters/web/index.ts';
import { createSessions } from '../../adapters/web/sessions.ts';
import { dayMs } from '../../src/domain/instant.ts';
import type { Message } from '../../src/message/message.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { type Browser, openPage, type PageBench } from './bench.ts';

const now = inRio('2027-10-01 09:00');
const plan = committeePlan({
  people: [
    personOf('ana', { name: 'Ana Souza', accounts: ['web:ana'] }),
    personOf('bo', { name: 'Bo', accounts: ['slack:T1/U1'] }),
    personOf('secretary', { role: 'secretary' }),
  ],
  deadlines: [deadlineOf('papers', '2027-10-08', { title: 'Finish the papers', owner: 'ana' })],
});

let page: PageBench;
beforeAll(async () => {
  page = await openPage(plan, () => now);
});
afterAll(() => page.close());

/** What another process puts on the page. */
const place = () =>
  createPagePlace({
    messages: page.session.store.pageMessages,
    settings: page.session.store,
    now: () => now,
    isOpenToAll: false,
  });

const done = { label: 'Done', command: 'deadline done', options: { deadline: 'papers' } };
const saying = (text: string): Message => ({
  summary: text,
  blocks: [
    { kind: 'paragraph', text: [text] },
    { kind: 'buttons', buttons: [done] },
  ],
});
const put = (key: string, text: string, person?: string) =>
  place().send({
    place: { platform: 'web', id: person ?? 'committee' },
    to: person === undefined ? { kind: 'committee' } : { kind: 'person', person },
    message: saying(text),
    reader: { locale: 'en', zone: 'UTC' },
    key,
  });

const newIn = ({ text }: { text: string }) => text.match(/class="tag new"/g)?.length ?? 0;

test('a message is kept unread until its reader has seen it, and is unread again when it is corrected', async () => {
  const ana = await page.as('ana');
  const id = await put('one', 'Finish the papers is due in a week.', 'ana');
  await put('two', 'The week as the committee sees it.');
  const start = await ana.get('/');
  expect(start.text).toContain('2 new');
  expect(start.text).toContain('2 messages wait for you in the chat');
  const chat = await ana.get('/chat');
  expect(chat.text).toContain('Finish the papers is due in a week.');
  expect(chat.text).toContain('The week as the committee sees it.');
  expect(newIn(chat)).toBe(2);
  expect(newIn(await ana.get('/chat'))).toBe(0);
  expect(newIn(await ana.get('/'))).toBe(0);
  await place().update({
    place: { platform: 'web', id: 'ana' },
    to: { kind: 'person', person: 'ana' },
    message: saying('Finish the papers is due in two weeks now.'),
    reader: { locale: 'en', zone: 'UTC' },
    key: 'one',
    messageId: id,
  });
  const again = await ana.get('/chat');
  expect(newIn(again)).toBe(1);
  expect(again.text).toContain('is due in two weeks now.');
  expect(again.text).not.toContain('is due in a week.');
});

test('nobody else reads what is for one, and who has another platform is not told twice', async () => {
  for (const person of ['bo', 'secretary']) {
    const browser = await page.as(person);
    const { text } = await browser.get('/chat');
    expect(text).not.toContain('Finish the papers is due');
    expect(text).not.toContain('The week as the committee sees it.');
  }
});

test('what can be pressed in it acts as everywhere', async () => {
  const ana = await page.as('ana');
  const { text } = await ana.get('/chat');
  const once = /name="once" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const acted = await ana.post('/act', {
    back: '/chat',
    once,
    command: 'deadline done',
    label: 'Done',
    'with.deadline': 'papers',
  });
  expect(acted.text).toContain('is done');
  expect((await page.session.store.plan())?.deadlines[0]?.state).toBe('done');
});

async function readSome(browser: Browser, path: string, wanted: string): Promise<string> {
  const ending = new AbortController();
  const response = await fetch(new URL(path, page.origin), {
    headers: { cookie: browser.cookie() },
    signal: AbortSignal.any([ending.signal, AbortSignal.timeout(15_000)]),
  });
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.includes(wanted)) break;
  }
  ending.abort();
  return text;
}

test('what another process puts there arrives by itself, and again nothing that was shown', async () => {
  const ana = await page.as('ana');
  const { text } = await ana.get('/chat');
  const path = /hx-sse:connect="([^"]+)"/.exec(text)?.[1] ?? '';
  const arriving = readSome(ana, path, 'It has come by itself.');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await put('three', 'It has come by itself.', 'ana');
  const arrived = await arriving;
  expect(arrived).not.toContain('The week as the committee sees it.');
  // Until it is looked at it stays unread; and a browser that comes back gets it once.
  expect(newIn(await ana.get('/'))).toBeGreaterThan(0);
  const last = /^id: ?(.+)$/m.exec(arrived)?.[1] ?? '';
  const arrivingLater = readSome(ana, `/chat/events?after=${encodeURIComponent(last)}`, 'And one more.');
  await put('four', 'And one more.', 'ana');
  expect(await arrivingLater).not.toContain('It has come by itself.');
});

test('the secretary gives somebody the page, whose link opens it once', async () => {
  const { store, bot } = page.session;
  const reply = await bot.receive({
    event: { source: 'terminal', id: 'give' },
    platform: 'terminal',
    account: 'terminal:secretary',
    input: { kind: 'text', text: 'people link bo web' },
  });
  expect(reply?.message.summary).toContain('gets reminders on the page');
  const url = /https?:\/\/\S+/.exec(JSON.stringify(reply?.message.blocks))?.[0] ?? '';
  const accounts = (await store.plan())?.people.find(({ id }) => id === 'bo')?.accounts;
  expect(accounts).toEqual(['slack:T1/U1', 'web:bo']);
  const code = /code=([\w-]+)/.exec(url)?.[1] ?? '';
  const browser = page.browser();
  expect((await browser.post('/login', { code })).status).toBe(200);
  const other = page.browser();
  expect((await other.post('/login', { code })).status).toBe(403);
  const taken = await bot.receive({
    event: { source: 'terminal', id: 'take' },
    platform: 'terminal',
    account: 'terminal:secretary',
    input: { kind: 'text', text: 'people unlink web:bo' },
  });
  expect(taken?.message.summary).toContain('no longer belongs to Bo');
});

test('whoever comes once a week stays logged in', async () => {
  let real = now;
  const { store } = page.session;
  const sessions = createSessions(store, () => real);
  const cookie = await sessions.begin({ person: 'ana', isOperator: false });
  for (let week = 0; week < 4; week += 1) {
    real += 6 * dayMs;
    const session = await sessions.find(cookie);
    expect(session?.isAged).toBe(true);
    if (session) await sessions.renew(session);
    expect((await sessions.find(cookie))?.isAged).toBeUndefined();
  }
  real += 8 * dayMs;
  expect(await sessions.find(cookie)).toBeUndefined();
});
