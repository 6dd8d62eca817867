import { join } from 'node:path';
import { expect, test } from 'vitest';
import { play } from './play.ts';
import { newFolder, removeFolder, startBot } from './program.ts';
import { rioScenes } from './rio-scenes.ts';

test('the whole Rio campaign on the rehearsal clock', { timeout: 300_000 }, async () => {
  const folder = await newFolder();
  const bot = startBot(join(folder, 'data'));
  try {
    await bot.until('/quit ends · /congress help says more\n\n');
    // What is said shows the minute: a slow machine must not reach the next one.
    bot.type('/clock pause');
    await bot.until('Time stands still');
    await bot.until('\n\n');
    const transcript = await play(bot, rioScenes);
    await expect(transcript).toMatchFileSnapshot('golden/rio-campaign.txt');
    bot.type('/quit');
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    expect(bot.stderr()).toBe('');
  } finally {
    bot.child.kill('SIGKILL');
    await removeFolder(folder);
  }
});
