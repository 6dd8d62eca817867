import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectDiscord } from '../../adapters/discord/index.ts';
import { commands } from '../../commands/index.ts';
import { answers, type Discord, startDiscord } from '../fakes/discord/server.ts';

let discord: Discord;
beforeEach(async () => {
  discord = await startDiscord();
});
afterEach(() => discord.stop());

const connect = (more: { token?: string; channel?: string; locale?: string } = {}) =>
  connectDiscord({
    token: discord.token,
    api: discord.api,
    channel: discord.rooms.channel,
    commands,
    locale: 'en',
    nonce: 't1',
    ...more,
  });

test('says who the bot is, how to invite it, and that a message arrived', async () => {
  const { lines, failed } = await connect();
  expect(failed).toBeUndefined();
  const text = lines.join('\n');
  expect(text).toContain('congress');
  expect(text).toMatch(/client_id=501&scope=bot\+applications\.commands&permissions=\d+/);
  expect(discord.rooms.commands.get('global')?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['congress', 'deadline', 'ask']),
  );
  expect(discord.messages.held).toHaveLength(1);
});

test('asks for no permission but those that it needs', async () => {
  const [, permissions = '0'] = /permissions=(\d+)/.exec((await connect()).lines.join('\n')) ?? [];
  const administrator = 8n;
  const mentionEveryone = 1n << 17n;
  expect(BigInt(permissions) & (administrator | mentionEveryone)).toBe(0n);
});

test('without a channel says how to find its id', async () => {
  const { lines, failed } = await connectDiscord({
    token: discord.token,
    api: discord.api,
    commands,
    locale: 'en',
    nonce: 't1',
  });
  expect(failed).toBeUndefined();
  expect(lines.join('\n')).toContain('DISCORD_CHANNEL');
});

test('a token that is not taken is named, never shown', async () => {
  const { failed } = await connect({ token: 'not.the.token' });
  expect(failed).toContain('DISCORD_TOKEN');
  expect(failed).not.toContain('not.the.token');
});

test('a channel where the bot may not write says what it needs', async () => {
  discord.befall(/^POST .*messages$/, answers(403, 50001, 'Missing Access'));
  expect((await connect()).failed).toContain('View Channel');
  expect((await connect({ channel: '12345' })).failed).toContain('DISCORD_CHANNEL');
});
