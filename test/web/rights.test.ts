import { afterAll, beforeAll, expect, test } from 'vitest';
import { askers, betrayed, now, secretPlan, secrets } from '../bot/secret-plan.ts';
import { openPage, type PageBench } from './bench.ts';

let page: PageBench;
beforeAll(async () => {
  page = await openPage(secretPlan, () => now);
});
afterAll(() => page.close());

const { deadlines, commitments } = secretPlan;
const paths = [
  '/',
  ...['open', 'mine', 'late', 'done', 'all'].map((show) => `/deadlines?show=${show}`),
  '/deadlines?show=all&person=owner',
  ...deadlines.map(({ id }) => `/deadlines/${id}`),
  '/timeline',
  '/timeline?lanes=organisation',
  '/reminders?days=90',
  ...deadlines.map(({ id }) => `/reminders?why=${id}`),
  '/objectives',
  '/follow-up',
  ...commitments.map(({ id }) => `/follow-up/commitments/${id}`),
  '/reports',
  '/reports/comments/commitments.csv',
  '/reports/comments/report.json',
  '/people',
  '/changes?days=90',
  '/desk',
  '/chat',
];

// Those who keep the plan read the same; one of them is enough.
const known = askers.filter(({ id }) => !/stranger|chair|plain-secretary/.test(id));

test('no page shows anybody what is not for them, and none shows too much and is held back', {
  timeout: 120_000,
}, async () => {
  const wrong: string[] = [];
  const shown = new Set<string>();
  for (const asker of known) {
    const browser = await page.as(asker.id);
    for (const path of paths) {
      const { status, text } = await browser.get(path);
      if (status !== 200 && status !== 404) wrong.push(`${asker.id} ${path}: ${status}`);
      for (const word of betrayed(text, asker)) wrong.push(`${asker.id} ${path}: ${word}`);
      for (const { word } of secrets) if (text.includes(word)) shown.add(word);
    }
  }
  expect(wrong).toEqual([]);
  // Somebody reads them, so that the words are really looked for.
  expect(shown.size).toBeGreaterThan(secrets.length / 2);
});

test('what somebody may not see is not there for them, rather than forbidden', async () => {
  const [owner, ana] = [await page.as('owner'), await page.as('ana')];
  expect((await owner.get('/deadlines/hidden')).status).toBe(200);
  expect((await ana.get('/deadlines/hidden')).status).toBe(404);
  expect((await ana.get('/deadlines/none-such')).status).toBe(404);
  expect((await ana.get('/follow-up/commitments/beta-organisation')).status).toBe(404);
});

test('an address or a line that guesses a secret is answered like any other, so that nothing confirms it', async () => {
  const ana = await page.as('ana');
  const [guess = ''] = deadlines.filter(({ id }) => id === 'hidden').map(({ title }) => title);
  const other = 'Zqxnosuchdeadlinexqz hidden confidential';
  for (const typed of [guess, other]) {
    expect((await ana.get(`/deadlines?objective=${encodeURIComponent(typed)}`)).status).toBe(200);
    expect((await ana.get(`/deadlines/${encodeURIComponent(typed)}`)).status).toBe(404);
    expect((await ana.post('/chat', { text: typed, once: typed })).status).toBe(200);
  }
});

test('each sees the places that their part has, and no others', async () => {
  const placesOf = async (person: string) => {
    const { text } = await (await page.as(person)).get('/');
    const [, nav = ''] = /<nav[^>]*>(.*?)<\/nav>/s.exec(text) ?? [];
    return [...nav.matchAll(/href="([^"]+)"/g)].map(([, path]) => path);
  };
  const everybody = ['/', '/deadlines', '/timeline', '/objectives', '/follow-up', '/reminders'];
  expect(await placesOf('ana')).toEqual([...everybody, '/chat']);
  expect(await placesOf('owner')).toEqual([...everybody, '/people', '/changes', '/chat']);
  expect(await placesOf('chair')).toEqual([...everybody, '/people', '/changes', '/desk', '/chat']);
  for (const path of ['/people', '/changes', '/desk'])
    expect((await (await page.as('ana')).get(path)).status).toBe(404);
});

test('a forged act does no more than the one who sends it may', async () => {
  const ana = await page.as('ana');
  for (const command of ['deadline done', 'deadline cancel', 'assign']) {
    const options = { 'with.deadline': 'papers', 'with.person': 'ana' };
    const got = await ana.post('/act', { command, ...options, once: command, back: '/' });
    expect(got.text).toContain('class="flash"');
  }
  expect((await page.session.store.plan())?.deadlines).toEqual(deadlines);
});
