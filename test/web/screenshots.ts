// Writes the README's picture of the page to docs/: `npm run build && npm run screenshots`.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { findChromium } from '../chromium.ts';
import { openPage } from './bench.ts';

const monday = Date.parse('2008-11-17T09:00:00-02:00');
const largestBytes = 150_000;
const finished = ['invitations', 'florence-report', 'adolescents'];

const executablePath = findChromium();
if (!executablePath) throw new Error('chromium is not installed: apt-get install chromium');
const { plan } = await readPlanFile(join(packageRoot, 'plans/rio-2008.yaml'));
const bench = await openPage(plan, () => monday, { operator: 'secretary' });
for (const deadline of finished)
  await bench.session.bot.dispatch({
    platform: 'web',
    account: 'web:secretary',
    event: { source: 'web', id: deadline },
    input: { kind: 'command', command: 'deadline done', options: { deadline } },
  });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, locale: 'en' });
await page.goto(`${bench.origin}${bench.web.entrance}`);
await page.waitForURL(`${bench.origin}/`);
const path = join(packageRoot, 'docs/page.png');
await page.screenshot({ path });
await browser.close();
await bench.close();
const { size } = statSync(path);
if (size > largestBytes) throw new Error(`${path} has ${size} bytes; at most ${largestBytes}`);
process.stdout.write(`${path}: ${size} bytes\n`);
