import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMailer } from '../../adapters/email/index.ts';
import { mailLinkOf } from '../../src/main/open-mail.ts';
import type { Button } from '../../src/message/message.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { type MailServer, startMailServer } from '../fakes/mail-server.ts';
import { openPage, type PageBench } from '../web/bench.ts';

const now = inRio('2027-10-01 09:00');
const plan = committeePlan({
  people: [
    personOf('owner', { name: 'Ana Souza', accounts: ['email:ana@example.org'] }),
    personOf('other', { accounts: ['email:bo@example.org'], locale: 'pt-BR' }),
    personOf('secretary', { role: 'secretary' }),
  ],
  deadlines: [
    deadlineOf('papers', '2027-10-08', { title: 'Finish the papers' }),
    deadlineOf('secret', '2027-10-08', { title: 'Choose a new venue', private: true }),
  ],
});

let page: PageBench;
let server: MailServer;
beforeEach(async () => {
  page = await openPage(plan, () => now);
  return () => page.close();
});
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());

const done: Button = { label: 'Done', command: 'deadline done', options: { deadline: 'papers' } };

/** The path of a link in a mail. */
async function linkFor(button: Button, account = 'email:ana@example.org', about = 'm1'): Promise<string> {
  const [address = ''] = await page.session.buttonLinks.of(account, [button], about);
  return address.replace('http://localhost', '');
}
const tokenOf = (path: string) => path.replace('/do?t=', '');
const stateOf = async (id: string) =>
  (await page.session.store.plan())?.deadlines.find((deadline) => deadline.id === id)?.state;

test('a link shows what it does, does it by its button, and only once', async () => {
  const path = await linkFor(done);
  const shown = await page.browser().get(path);
  expect(shown.text).toContain('You act as Ana Souza');
  expect(shown.text).toContain('Finish the papers');
  expect(await stateOf('papers')).toBe('open');
  const first = await page.browser().post('/do', { t: tokenOf(path) });
  expect(first.text).toContain('Finish the papers');
  expect(await stateOf('papers')).toBe('done');
  const [undo = ''] = /\/do\?t=[^"]+/.exec(first.text) ?? [];
  const undone = await page.browser().post('/do', { t: tokenOf(undo) });
  expect(undone.status).toBe(200);
  expect(await stateOf('papers')).toBe('open');
  const again = await page.browser().post('/do', { t: tokenOf(path) });
  expect(again.text).toContain('This was done already');
  expect(await stateOf('papers')).toBe('open');
  // The same message sent again has links that act once together with the first.
  const repeat = await page.browser().post('/do', { t: tokenOf(await linkFor(done)) });
  expect(repeat.text).toContain('This was done already');
});

test('a link that was changed, is too old or is another’s does nothing', async () => {
  const token = tokenOf(await linkFor(done));
  const [payload = '', signature = ''] = token.split('.');
  const parts = JSON.parse(Buffer.from(payload, 'base64url').toString()) as unknown[];
  const forged = Buffer.from(JSON.stringify(['email:bo@example.org', ...parts.slice(1)])).toString(
    'base64url',
  );
  for (const t of ['', 'x', `${payload}.`, `${payload}.${'A'.repeat(43)}`, `${forged}.${signature}`]) {
    expect((await page.browser().get(`/do?t=${t}`)).status).toBe(403);
    expect((await page.browser().post('/do', { t })).status).toBe(403);
  }
  await page.session.store.save({
    plan: { ...plan, people: plan.people.map((each) => ({ ...each, accounts: [] })) },
    ...{ basedOn: 1, by: 'secretary', via: 'test', verb: 'people unlink', now },
  });
  expect((await page.browser().post('/do', { t: token })).status).toBe(403);
  expect(await stateOf('papers')).toBe('open');
});

test('a link has the rights of whom it was sent to, and a form cannot change what it was signed for', async () => {
  const path = await linkFor(done, 'email:bo@example.org');
  const refused = await page.browser().post('/do', { t: tokenOf(path), 'with.deadline': 'secret' });
  expect(await stateOf('papers')).toBe('open');
  expect(refused.text).toContain('html lang="pt-BR"');
  const secret = await linkFor({ ...done, options: { deadline: 'secret' } }, 'email:bo@example.org', 'm2');
  expect((await page.browser().get(secret)).text).not.toContain('Choose a new venue');
  expect((await page.browser().post('/do', { t: tokenOf(secret) })).text).not.toContain('Choose a new venue');
  const own = tokenOf(await linkFor(done));
  await page.browser().post('/do', { t: own, 'with.deadline': 'secret' });
  expect(await stateOf('secret')).toBe('open');
  expect(await stateOf('papers')).toBe('done');
});

test('what a command lacks is asked for, and corrected, without logging in', async () => {
  const path = await linkFor({ label: 'More time', command: 'more time', options: { deadline: 'papers' } });
  const browser = page.browser();
  const form = await browser.post('/do', { t: tokenOf(path) });
  const t = (text: string) => /name="t" value="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(form.text).toContain('name="with.to"');
  const wrong = await browser.post('/do', { t: t(form.text), filled: '1', 'with.to': 'some day' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('aria-invalid');
  const right = await browser.post('/do', { t: t(wrong.text), filled: '1', 'with.to': '2027-10-20' });
  expect(right.status).toBe(200);
  expect((await page.session.store.plan())?.timeRequests).toHaveLength(1);
});

test('a program for mail turns reminders off with one click, from wherever it is', async () => {
  const mute: Button = {
    label: 'No more reminders',
    command: 'settings',
    options: { name: 'reminders', value: 'off' },
  };
  const path = await linkFor(mute);
  const said = await page
    .browser()
    .post(path, { 'List-Unsubscribe': 'One-Click' }, { origin: 'https://mail.example.net' });
  expect(said.status).toBe(200);
  expect((await page.session.store.plan())?.people[0]?.reminders).toBe('off');
});

test('who has an address of the plan gets a link that opens the page, and nobody learns whose it is', async () => {
  const mailer = createMailer({ url: server.url, from: { name: '', address: 'congress@example.org' } });
  const mailLink = mailLinkOf(
    (to, message, reader) => mailer.send({ to, message, reader, id: mailer.idOf([to, message.summary]) }),
    page.session,
  );
  const opened = await openPage(plan, () => now, { mailLink });
  try {
    const door = await opened.browser().get('/');
    expect(door.text).toContain('action="/login/mail"');
    const known = await opened.browser().post('/login/mail', { address: ' ANA@example.org ' });
    const unknown = await opened.browser().post('/login/mail', { address: 'nobody@example.org' });
    expect(known.text).toBe(unknown.text);
    await opened.browser().post('/login/mail', { address: 'ana@example.org' });
    expect(server.taken.map(({ to }) => to)).toEqual(['ana@example.org']);
    const [, code = ''] = /\/login\?code=([\w-]+)/.exec(server.taken[0]?.mail.text ?? '') ?? [];
    expect(await page.session.pageLinks.take(code)).toBe('owner');
  } finally {
    await opened.close();
  }
});
