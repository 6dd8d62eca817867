import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPagePlace } from '../../adapters/web/index.ts';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { findChromium } from '../chromium.ts';
import { openPage, type PageBench } from './bench.ts';

const executablePath = findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const monday = Date.parse('2008-11-17T09:00:00-02:00');
const inFirstRound = Date.parse('2009-03-10T09:00:00-03:00');
let now = monday;
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };
const paths = [
  '/',
  '/deadlines',
  '/deadlines/papers',
  '/timeline',
  '/reminders',
  '/objectives',
  '/follow-up',
  '/people',
  '/changes',
  '/desk',
  '/chat',
];

describe.runIf(executablePath)('in a browser', { timeout: 120_000 }, () => {
  let bench: PageBench;
  let browser: Browser;
  beforeAll(async () => {
    const { plan } = await readPlanFile(join(packageRoot, 'plans/rio-2008.yaml'));
    bench = await openPage(plan, () => now, { operator: 'secretary', isPublic: true });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await bench?.close();
  });

  /** A browser in which the operator has opened the page; everything that it complains of is kept. */
  async function open(
    options: Parameters<Browser['newContext']>[0],
  ): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${bench.origin}${bench.web.entrance}`);
    await page.waitForURL(`${bench.origin}/`);
    return { context, page, complaints };
  }

  const overflowOf = (page: Page): Promise<number> =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  /** What axe finds wrong on a page. */
  async function violationsOn(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    return violations.map(({ id, nodes }) => `${new URL(page.url()).pathname} ${id}: ${nodes[0]?.html}`);
  }

  test.each([
    ['a phone by day', { viewport: phone, colorScheme: 'light' }, paths],
    [
      'a desktop by night',
      { viewport: desktop, colorScheme: 'dark' },
      ['/', '/deadlines/papers', '/timeline'],
    ],
  ] as const)('axe finds nothing on any page, on %s, and nothing is cut off', async (_, options, looked) => {
    const { context, page, complaints } = await open(options);
    const found: string[] = [];
    for (const path of looked) {
      await page.goto(`${bench.origin}${path}`);
      found.push(...(await violationsOn(page)));
      if ((await overflowOf(page)) > 0) found.push(`${path} is wider than the window`);
    }
    await context.close();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('nothing is cut off in any language', async () => {
    for (const locale of ['en', 'pt-BR', 'es', 'fr', 'it']) {
      const { context, page } = await open({ viewport: phone, locale });
      expect(await page.evaluate('document.documentElement.lang')).toBe(locale);
      for (const path of ['/', '/deadlines/papers']) {
        await page.goto(`${bench.origin}${path}`);
        expect(await overflowOf(page), `${locale} ${path}`).toBe(0);
      }
      await context.close();
    }
  });

  test('acts in place with a script, and without one', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { context, page, complaints } = await open({ viewport: phone, javaScriptEnabled });
      await page.goto(`${bench.origin}/deadlines`);
      await page.getByRole('button', { name: 'Done: Publish the programme' }).click();
      await page.getByRole('status').getByText('is done').waitFor();
      expect(new URL(page.url()).pathname).toBe('/deadlines');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('button', { name: 'Done: Publish the programme' }).waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    }
  });

  test('a chat answers to Enter, and a reminder arrives by itself', async () => {
    const { context, page, complaints } = await open({ viewport: desktop });
    await page.getByRole('link', { name: 'Chat' }).click();
    await page.getByLabel('Write to the bot').fill('when is the programme due');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('19 November 2008').first().waitFor();
    bench.web.show(
      {
        place: { platform: 'terminal', id: 'committee' },
        to: { kind: 'committee' },
        message: {
          summary: '',
          blocks: [{ kind: 'paragraph', text: ['The week as the committee sees it'] }],
        },
        reader: { locale: 'en', zone: 'America/Sao_Paulo' },
        key: 'week',
      },
      false,
    );
    await page.getByRole('log').getByText('The week as the committee sees it').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('what the bot keeps for somebody is new until it was seen, and more arrives by itself', async () => {
    const { store, bot } = bench.session;
    await bot.receive({
      event: { source: 'terminal', id: 'link' },
      platform: 'terminal',
      account: 'terminal:secretary',
      input: { kind: 'text', text: 'people link secretary web' },
    });
    const put = (key: string, text: string) =>
      createPagePlace({
        messages: store.pageMessages,
        settings: store,
        now: () => now,
        isOpenToAll: true,
      }).send({
        place: { platform: 'web', id: 'secretary' },
        to: { kind: 'person', person: 'secretary' },
        message: {
          summary: text,
          blocks: [
            { kind: 'paragraph', text: [text] },
            {
              kind: 'buttons',
              buttons: [{ label: 'Done', command: 'deadline done', options: { deadline: 'programme' } }],
            },
          ],
        },
        reader: { locale: 'en', zone: 'America/Sao_Paulo' },
        key,
      });
    const { context, page, complaints } = await open({ viewport: phone, colorScheme: 'dark' });
    await put('one', 'The programme is due soon.');
    await page.goto(`${bench.origin}/deadlines`);
    await page.getByRole('navigation').getByText('1 new').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Chat' }).click();
    await page.getByRole('log').getByText('The programme is due soon.').waitFor();
    await page.getByRole('log').getByText('New', { exact: true }).waitFor();
    await put('two', 'It is due sooner than that.');
    await page.getByRole('log').getByText('It is due sooner than that.').waitFor();
    expect(await page.getByText('The programme is due soon.').count()).toBe(1);
    expect(await overflowOf(page)).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the keyboard reaches the content first, and everything weighs less than 200 KB', async () => {
    const { context, page } = await open({ viewport: desktop });
    const sizes = new Map<string, number>();
    page.on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.of());
      sizes.set(response.url(), body.length);
    });
    await page.goto(`${bench.origin}/deadlines?show=all`, { waitUntil: 'networkidle' });
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThan(200_000);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await context.close();
  });

  test('after the congress the reports read as well, and so does what everybody sees', async () => {
    now = inFirstRound;
    const { context, page, complaints } = await open({ viewport: phone });
    const found: string[] = [];
    for (const path of ['/reports', '/public', '/login?code=used']) {
      await page.goto(`${bench.origin}${path}`);
      found.push(...(await violationsOn(page)));
      if ((await overflowOf(page)) > 0) found.push(`${path} is wider than the window`);
    }
    await context.close();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
