import { afterAll, beforeAll, expect, test } from 'vitest';
import { betrayed, now, secretPlan } from '../bot/secret-plan.ts';
import { openPage, type PageBench } from './bench.ts';

let closed: PageBench;
let page: PageBench;
beforeAll(async () => {
  closed = await openPage(secretPlan, () => now);
  page = await openPage(secretPlan, () => now, { isPublic: true });
});
afterAll(async () => {
  await closed.close();
  await page.close();
});

const files = ['commitments.csv', 'indicators.csv', 'report.json'].map((file) => `/public/comments/${file}`);

test('is off unless it was turned on', async () => {
  for (const path of ['/public', '/public/comments', ...files])
    expect((await closed.browser().get(path)).status).toBe(401);
});

test('shows everybody what is public, and nothing else, as a page and as files', async () => {
  for (const path of ['/public', '/public/comments', ...files]) {
    const { status, text } = await page.browser().get(path);
    expect(status, path).toBe(200);
    expect(betrayed(text, undefined), path).toEqual([]);
  }
  const { text } = await page.browser().get('/public');
  expect(text).toContain('Zqxcommentpublicxqz');
  expect(text).not.toContain('<nav');
  const sheet = await page.browser().get('/public/comments/commitments.csv');
  expect(sheet.headers.get('content-type')).toContain('text/csv');
  expect(sheet.text.toLowerCase()).toContain('zqxalphapublictitlexqz');
  const data: unknown = JSON.parse((await page.browser().get('/public/comments/report.json')).text);
  expect(data).toMatchObject({ congress: { name: 'The congress' }, round: 'comments' });
});

test('opens nothing of the plan', async () => {
  for (const path of ['/', '/deadlines', '/chat', '/reports'])
    expect((await page.browser().get(path)).status).toBe(401);
  for (const path of ['/public/month-3', '/public/none', '/public/comments/plan.yaml'])
    expect((await page.browser().get(path)).status).toBe(404);
});

test('slows an address that asks too much down', async () => {
  const statuses = await Promise.all(
    Array.from({ length: 80 }, async () => (await page.browser().get('/public/none')).status),
  );
  expect(statuses).toContain(429);
});
