import { PermissionFlagsBits as may } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDiscordAdapter } from '../../adapters/discord/index.ts';
import { permissionsOf } from '../../adapters/discord/look.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import { committeePlan } from '../committee-plan.ts';
import { answers, type Discord, startDiscord } from '../fakes/discord/server.ts';
import { sendingHost } from './host.ts';

let discord: Discord;
let adapter: Adapter;
beforeEach(async () => {
  discord = await startDiscord();
  const { token, api, rooms } = discord;
  adapter = createDiscordAdapter(
    { token, api, channel: rooms.channel, roles: [] },
    sendingHost(committeePlan()),
  );
  await adapter.start();
});
afterEach(async () => {
  await adapter.stop();
  await discord.stop();
});

const key = 'k'.repeat(24);
const place = () => ({ platform: 'discord', id: discord.rooms.channel });
const send = () =>
  adapter.send({
    place: place(),
    to: { kind: 'committee' },
    key,
    message: { summary: 'x', blocks: [] },
    reader: { locale: 'en', zone: 'UTC' },
  });
const find = () => adapter.find({ place: place(), key, since: 0 });
const without = (permission: bigint) => {
  discord.rooms.permissions &= ~permission;
};

test.each([
  ['a permission that is missing', () => without(may.SendMessages), 'no-access', 'discord-permissions'],
  ['a channel that is not shown', () => without(may.ViewChannel), 'no-access', 'discord-permissions'],
  ['an archived thread', () => answer(400, 50083, 'Thread is archived'), 'no-access', 'discord-thread'],
  ['a channel that is gone', () => answer(404, 10003, 'Unknown Channel'), 'gone', 'discord-gone'],
  ['a proxy’s refusal', () => answer(403, 0, 'Forbidden'), 'no-access', 'proxy'],
  ['a network’s block', () => answer(403, 40333, 'internal network error'), 'no-access', 'proxy'],
])('%s is the place’s trouble, not the message’s', async (_, happen, state, cure) => {
  happen();
  await expect(send()).rejects.toMatchObject({ reason: 'closed', place: { state, cure } });
});
const answer = (status: number, code: number, message: string) =>
  discord.befall(/^POST .*messages$/, answers(status, code, message));

test('a code of tomorrow is tried again, and what is wrong with the message itself is final', async () => {
  answer(400, 987654, 'New');
  await expect(send()).rejects.toMatchObject({ reason: 'not-sent' });
  answer(400, 50035, 'Invalid Form Body');
  await expect(send()).rejects.toMatchObject({ reason: 'refused' });
});

test('nothing seen by who may not look is no answer', async () => {
  expect(await find()).toBeUndefined();
  const id = await send();
  expect(await find()).toBe(id);
  without(may.ReadMessageHistory);
  await expect(find()).rejects.toMatchObject({ reason: 'closed', place: { state: 'no-history' } });
  discord.rooms.permissions |= may.ReadMessageHistory;
  discord.messages.remove(id);
  discord.messages.forgetNonces();
  expect(await find()).toBeUndefined();
});

test('a look at the start finds what is missing', async () => {
  await adapter.look(place());
  without(may.ReadMessageHistory);
  await expect(adapter.look(place())).rejects.toMatchObject({ place: { state: 'no-history' } });
  without(may.SendMessages);
  await expect(adapter.look(place())).rejects.toMatchObject({ place: { state: 'no-access' } });
});

test('overwrites count in Discord’s order: everybody, the roles, the member', () => {
  const of = (...overwrites: [id: string, allow: bigint, deny: bigint][]) =>
    permissionsOf(
      { guild: 'g', user: 'me', roles: ['bots'] },
      [
        { id: 'g', permissions: String(may.ViewChannel) },
        { id: 'bots', permissions: String(may.SendMessages) },
        { id: 'others', permissions: String(may.Administrator) },
      ],
      overwrites.map(([id, allow, deny]) => ({ id, allow: String(allow), deny: String(deny) })),
    );
  expect(of()).toBe(may.ViewChannel | may.SendMessages);
  expect(of(['g', 0n, may.SendMessages])).toBe(may.ViewChannel);
  expect(of(['g', 0n, may.SendMessages], ['bots', may.SendMessages, 0n])).toBe(
    may.ViewChannel | may.SendMessages,
  );
  expect(of(['bots', may.SendMessages, 0n], ['me', 0n, may.SendMessages])).toBe(may.ViewChannel);
  expect(of(['others', may.ManageGuild, 0n])).toBe(may.ViewChannel | may.SendMessages);
});
