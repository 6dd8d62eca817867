import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDiscordAdapter } from '../../adapters/discord/index.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import { committeePlan, personOf } from '../committee-plan.ts';
import { type Discord, startDiscord } from '../fakes/discord/server.ts';
import { sendingHost } from './host.ts';

let discord: Discord;
let adapter: Adapter;
const plan = committeePlan({ people: [personOf('owner', { accounts: ['discord:7'] })] });
const reader = { locale: 'en', zone: 'America/Sao_Paulo' };

beforeEach(async () => {
  discord = await startDiscord();
  const { token, api, rooms } = discord;
  adapter = createDiscordAdapter({ token, api, channel: rooms.channel, roles: [] }, sendingHost(plan));
  await adapter.start();
});
afterEach(async () => {
  await adapter.stop();
  await discord.stop();
});

const postOf = (key: string, root?: string) => ({
  place: { platform: 'discord', id: discord.rooms.channel },
  to: { kind: 'person' as const, person: 'owner' },
  message: { summary: key, blocks: [{ kind: 'paragraph' as const, text: [key] }] },
  reader,
  key,
  ...(root !== undefined && { thread: { root, title: 'Finish the papers' } }),
});
const channels = () => discord.messages.held.map(({ channel }) => channel);
const find = (key: string, root: string) =>
  adapter.find({ ...postOf(key, root), since: Date.now() - 60_000 });

test('what follows about a deadline stands in a thread under the first message, and is found and corrected there', async () => {
  const { rooms, messages } = discord;
  const root = await adapter.send(postOf('first'));
  const second = await adapter.send(postOf('second', root));
  const third = await adapter.send(postOf('third', root));
  expect(channels()).toEqual([rooms.channel, root, root]);
  expect([...rooms.threads]).toEqual([[root, 'Finish the papers']]);
  expect(messages.held.at(-1)?.pinged).toEqual(['7']);
  expect(await find('third', root)).toBe(third);
  expect(await find('first', root)).toBe(root);
  await adapter.update({ ...postOf('second', root), messageId: second });
  expect(messages.held.find(({ id }) => id === second)?.edits).toBe(1);
});

test('one that was sent before there were threads is corrected where it stands, and begins none', async () => {
  const root = await adapter.send(postOf('first'));
  const second = await adapter.send(postOf('second'));
  await adapter.update({ ...postOf('second', root), messageId: second });
  expect(discord.messages.held.find(({ id }) => id === second)?.edits).toBe(1);
  expect(discord.rooms.threads.size).toBe(0);
  expect(await find('never sent', root)).toBeUndefined();
});

test('without the permission, and in a thread that is gone, it stands in the channel', async () => {
  const { rooms } = discord;
  const root = await adapter.send(postOf('first'));
  await adapter.send(postOf('second', root));
  rooms.threads.clear();
  await adapter.send(postOf('third', root));
  expect(channels()).toEqual([rooms.channel, root, rooms.channel]);
  rooms.permissions &= ~PermissionFlagsBits.CreatePublicThreads;
  await adapter.send(postOf('fourth', await adapter.send(postOf('other'))));
  expect(channels().slice(3)).toEqual([rooms.channel, rooms.channel]);
  expect(rooms.threads.size).toBe(0);
});

test('in a private chat there are no threads', async () => {
  const place = { platform: 'discord', id: 'user:7' };
  const root = await adapter.send({ ...postOf('first'), place });
  await adapter.send({ ...postOf('second', root), place });
  expect(new Set(channels()).size).toBe(1);
  expect(discord.rooms.threads.size).toBe(0);
});
