import { PermissionFlagsBits } from 'discord.js';
import { expect, test, vi } from 'vitest';
import { createDiscordAdapter } from '../../adapters/discord/index.ts';
import { planPath, readConfiguredPlan } from '../../src/main/plan-start.ts';
import type { Post } from '../../src/platform/adapter.ts';
import { calendar } from '../../src/time/calendar.ts';
import { boardMessage } from '../../src/views/board.ts';
import { viewFor } from '../../src/views/view.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { startDiscord } from '../fakes/discord/server.ts';
import { sendingHost } from './host.ts';

const { plan } = await readConfiguredPlan(planPath(undefined), {});
const reader = { locale: 'en', zone: plan.congress.zone };
const now = Date.parse('2008-11-17T09:00:00-02:00');
const message = boardMessage(viewFor({ plan, now, calendar, reader }));
const waitFor = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 20 });

async function open() {
  const discord = await startDiscord();
  const { token, api, rooms } = discord;
  const adapter = createDiscordAdapter({ token, api, channel: rooms.channel, roles: [] }, sendingHost(plan));
  await adapter.start();
  const place = { platform: 'discord', id: rooms.channel };
  const to = { kind: 'committee' } as const;
  const post: Post = { place, to, message, reader, key: 'b'.repeat(24), pin: true };
  return {
    ...{ discord, adapter, post },
    async close() {
      await adapter.stop();
      await discord.stop();
    },
  };
}

test('a board is a container with the colour of its state, pinned; taken down it is neither', async () => {
  const { discord, adapter, post, close } = await open();
  const messageId = await adapter.send(post);
  await waitFor(() => expect(discord.rooms.pins.has(messageId)).toBe(true));
  const [held] = discord.messages.held;
  expect(held?.components.find(({ type }) => type === 17)?.accent_color).toBe(0xc0392b);
  const ended = { summary: 'Gone', blocks: [{ kind: 'paragraph', text: ['It was taken down.'] }] } as const;
  await adapter.update({ ...post, message: ended, messageId, pin: false });
  await waitFor(() => expect(discord.rooms.pins.size).toBe(0));
  expect(discord.messages.held).toHaveLength(1);
  expect(held?.components.find(({ type }) => type === 17)?.accent_color).toBeNull();
  await close();
});

test('where the bot may not pin, the board says so', async () => {
  const { discord, adapter, post, close } = await open();
  discord.rooms.permissions &= ~PermissionFlagsBits.PinMessages;
  await adapter.send(post);
  await waitFor(() =>
    expect(textOf(discord.messages.held[0]?.components ?? [])).toContain('give my role Pin Messages'),
  );
  await close();
});
