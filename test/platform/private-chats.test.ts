import { expect, test } from 'vitest';
import { createPrivateChats } from '../../src/platform/private-chats.ts';
import { memorySettings } from '../discord/host.ts';

const ana = 'slack:T1/U1';

test('a private chat is opened once, also after a restart, until the platform no longer knows it', async () => {
  const settings = memorySettings();
  let opened = 0;
  const open = async () => `D${++opened}`;
  const chats = createPrivateChats({ settings, now: () => 1_000_000 });
  expect(await chats.isKnown(ana)).toBe(false);
  expect([await chats.of(ana, open), await chats.of(ana, open)]).toEqual(['D1', 'D1']);
  const restarted = createPrivateChats({ settings, now: () => 1_000_000 });
  expect(await restarted.isKnown(ana)).toBe(true);
  expect(await restarted.of(ana, open)).toBe('D1');
  await restarted.forget(ana);
  expect(await restarted.of(ana, open)).toBe('D2');
});

test('what another process has opened is seen after a while, without asking for it each time', async () => {
  const settings = memorySettings();
  let now = 1_000_000;
  const here = createPrivateChats({ settings, now: () => now });
  expect(await here.isKnown(ana)).toBe(false);
  await createPrivateChats({ settings, now: () => now }).of(ana, async () => 'D1');
  expect(await here.isKnown(ana)).toBe(false);
  now += 60_000;
  expect(await here.isKnown(ana)).toBe(true);
});
