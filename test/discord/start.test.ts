import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { identifyWaitMs } from '../../adapters/discord/identify-guard.ts';
import { createDiscordAdapter } from '../../adapters/discord/index.ts';
import { committeePlan } from '../committee-plan.ts';
import { answers, type Discord, startDiscord } from '../fakes/discord/server.ts';
import { sendingHost } from './host.ts';

let discord: Discord;
beforeEach(async () => {
  discord = await startDiscord();
});
afterEach(() => discord.stop());

function adapterOf({ token = discord.token, receives = true } = {}) {
  const host = { ...sendingHost(committeePlan()), receives };
  return createDiscordAdapter({ token, api: discord.api, channel: discord.rooms.channel, roles: [] }, host);
}

test('a wrong token is refused as such, and counts one call', async () => {
  const adapter = adapterOf({ token: 'not.the.token' });
  await expect(adapter.start()).rejects.toMatchObject({ reason: 'unauthorised' });
  expect(adapter.health()).toMatchObject({ state: 'down' });
  expect(discord.calls).toHaveLength(1);
  await adapter.stop();
});

test.each([4004, 4014])('a gateway that ends it with %i is not tried again at once', async (code) => {
  discord.gateway.behaviour.closeOnIdentify = code;
  const adapter = adapterOf();
  await expect(adapter.start()).rejects.toMatchObject({ reason: 'unauthorised' });
  expect(adapter.health()).toMatchObject({ state: 'down' });
  expect(discord.gateway.counts.identified).toBe(1);
  await adapter.stop();
});

test('a start that fails can be tried again', async () => {
  discord.befall(/^GET \/users\/@me$/, answers(500, 0, 'Internal Server Error'));
  const adapter = adapterOf();
  await expect(adapter.start()).rejects.toMatchObject({ reason: 'unknown' });
  await adapter.start();
  expect(adapter.health()).toEqual({ state: 'up' });
  await adapter.stop();
});

test('a start that waits for the gateway ends when it is stopped', async () => {
  const silent = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  discord.rooms.gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const adapter = adapterOf();
  const started = adapter.start();
  // Looked at below; it may fail before.
  started.catch(() => {});
  await once(silent, 'connection');
  await adapter.stop();
  await expect(started).rejects.toMatchObject({ reason: 'not-sent' });
  silent.close();
});

test('a process that only sends never connects to the gateway', async () => {
  const adapter = adapterOf({ receives: false });
  await adapter.start();
  expect(adapter.health()).toEqual({ state: 'up' });
  expect(discord.gateway.counts.connections).toBe(0);
  await adapter.stop();
});

test('a loop of crashes signs in less than fifty times an hour, and far below what Discord allows in a day', () => {
  const day = 24 * 60 * 60_000;
  const times: number[] = [];
  for (let now = 0; now < day; now += 1_000) if (identifyWaitMs(times.slice(-50), now) === 0) times.push(now);
  expect(times.filter((at) => at < 60 * 60_000).length).toBeLessThan(50);
  expect(times.length).toBeLessThan(400);
});
