import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFolder, receivedIn, removeFolder, runCongress, startBot } from './program.ts';

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await newFolder();
  data = join(folder, 'data');
});
afterEach(() => removeFolder(folder));

const congress = (...argv: string[]) => runCongress([...argv, '--data', data]);

async function goTo(...lines: string[]) {
  const bot = startBot(data, { lines: [...lines, '/quit'] });
  expect(await bot.ended).toEqual({ code: 0, signal: null });
}

test('restored from yesterday, nothing that went out since is sent again', { timeout: 180_000 }, async () => {
  await goTo('/clock 2008-11-17 10:00');
  const backup = join(folder, 'yesterday.gz');
  expect(await congress('backup', '--out', backup)).toMatchObject({ code: 0 });
  await goTo('/clock 2008-11-19 18:00');
  const refused = await congress('restore', backup);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('--yes')]);
  const restored = await congress('restore', backup, '--yes');
  expect([restored.code, restored.stderr]).toEqual([0, '']);
  expect(restored.stdout).toContain('World Congress III');
  await goTo('/clock 2008-11-20 18:00');
  const places = (await receivedIn(data)).flatMap(({ key, carries = [key], place }) =>
    carries.map((carried) => `${carried} ${place}`),
  );
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter((each, index) => places.indexOf(each) !== index)).toEqual([]);
});

test('a bot that runs is backed up, and not restored into', { timeout: 120_000 }, async () => {
  const bot = startBot(data);
  await bot.until('/quit ends');
  const backup = join(folder, 'now.gz');
  expect((await congress('backup', '--out', backup)).code).toBe(0);
  const refused = await congress('restore', backup, '--yes');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('in use');
  bot.child.kill('SIGKILL');
  await bot.ended;
  data = join(folder, 'another');
  expect((await congress('restore', backup)).code).toBe(0);
  expect((await congress('restore', join(folder, 'none.gz'), '--yes')).stderr).toContain('ENOENT');
});

test('a data folder of which a part is missing is refused, never made anew', {
  timeout: 120_000,
}, async () => {
  await goTo('/congress');
  for (const part of ['database/PG_VERSION', 'database/base', 'database']) {
    await rm(join(data, part), { recursive: true });
    const bot = startBot(data, { lines: ['/congress', '/quit'] });
    expect((await bot.ended).code).toBe(1);
    expect(bot.stderr()).toContain('congress restore');
  }
});
