import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFolder, receivedIn, removeFolder, runCongress, startBot } from './program.ts';

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await newFolder();
  data = join(folder, 'data');
});
afterEach(() => removeFolder(folder));

const until = '2008-11-20';

/** What the whole plan owes up to a day, less what a newer reminder of the same item replaces. */
async function owed(): Promise<string[]> {
  const list = await runCongress([
    'reminders',
    '--from',
    '2008-11-17',
    '--to',
    until,
    '--json',
    '--data',
    data,
  ]);
  const reminders = JSON.parse(list.stdout) as { key: string; to: string; status: string; at: string }[];
  expect(reminders.filter(({ status }) => status !== 'sent' && status !== 'skipped')).toEqual([]);
  return reminders.filter(({ status }) => status === 'sent').map(({ key, to }) => `${key} ${to}`);
}

test('killed at any moment and started again, it sends each reminder exactly once', {
  timeout: 180_000,
}, async () => {
  // From the start of the process to well into the jump.
  for (const afterMs of [400, 900, 1500, 2200, 3000, 3800]) {
    const bot = startBot(data, { lines: [`/clock ${until}`] });
    await wait(afterMs);
    bot.child.kill('SIGKILL');
    await bot.ended;
  }
  const last = startBot(data);
  await last.until('/quit ends');
  last.type(`/clock ${until} 23:59`, '/quit');
  expect(await last.ended).toEqual({ code: 0, signal: null });
  const sent = (await receivedIn(data))
    .flatMap(({ key, carries = [key], place }) => carries.map((carried) => `${carried} ${place}`))
    .sort();
  expect(sent.length).toBeGreaterThan(15);
  expect(sent).toEqual((await owed()).sort());
});
