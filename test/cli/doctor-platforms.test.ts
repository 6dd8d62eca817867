import { join } from 'node:path';
import { PermissionFlagsBits as may } from 'discord.js';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { connectDiscord } from '../../adapters/discord/index.ts';
import { commands } from '../../commands/index.ts';
import { openDataSession } from '../../src/cli/data-session.ts';
import { runRequest } from '../../src/cli/run-request.ts';
import { serveControl } from '../../src/process/control.ts';
import { lockDataDir } from '../../src/store/lock.ts';
import { type Discord, startDiscord } from '../fakes/discord/server.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack.ts';
import { openDoctor } from './open-doctor.ts';

let doctor: Awaited<ReturnType<typeof openDoctor>>;
let data: string;
let folder: string;
let slack: FakeSlack;
let discord: Discord;
beforeAll(async () => {
  [doctor, slack, discord] = await Promise.all([openDoctor(), startFakeSlack(), startDiscord()]);
  ({ data, folder } = doctor);
});
afterAll(async () => {
  await slack.close();
  await discord.stop();
  doctor.close();
});

const slackSettings = () => ({
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  SLACK_CHANNEL: 'C1',
  SLACK_API_URL: slack.apiUrl,
});
const discordSettings = () => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_CHANNEL: discord.rooms.channel,
  DISCORD_API_URL: discord.api,
});

describe('with Slack', () => {
  test('tokens, scopes and every place are right; who has no account is named', async () => {
    const all = await doctor.found(slackSettings());
    expect(all['slack token']).toEqual(['ok workspace “The workspace”, bot @congress']);
    expect(all['slack scopes']).toEqual(['ok all that the manifest asks for']);
    expect(all['slack events']).toEqual(['ok Socket Mode can be opened']);
    expect(all['slack places']).toEqual(['ok 2 places of the plan can be reached on Slack']);
    expect(all.people).toEqual([expect.stringMatching(/^fix no account .*: The secretary; Bo\. Link each/)]);
    expect(slack.state.messages).toEqual([]);
  });

  test('each thing that is off has its line, and no token is shown', async () => {
    slack.state.scopes.delete('files:write');
    const wrong = { ...slackSettings(), SLACK_APP_TOKEN: 'xapp-dead', SLACK_CHANNEL: 'C9' };
    const { stdout } = await doctor.run(wrong);
    slack.state.scopes.add('files:write');
    expect(stdout).toContain('fix:     slack scopes: files:write missing.');
    expect(stdout).toContain('fix:     slack events: Slack says “invalid_auth”.');
    expect(stdout).toMatch(
      /fix: {5}slack places: the committee’s channel \(home\/C9\): Slack: channel_not_found\..*invite/,
    );
    expect(stdout).not.toMatch(/xapp-|xoxb-/);
    const dead = await doctor.found({ ...slackSettings(), SLACK_BOT_TOKEN: 'xoxb-dead' });
    expect(dead['slack token']).toEqual([expect.stringMatching(/^fix Slack says “invalid_auth”\. Copy/)]);
    expect(dead['slack places']).toBeUndefined();
  });

  test('a platform that asks to wait is waited for', async () => {
    slack.befall('conversations.open', { kind: 'wait', seconds: 1 });
    const all = await doctor.found(slackSettings());
    expect(all['slack places']).toEqual(['ok 2 places of the plan can be reached on Slack']);
  });
});

describe('with Discord', () => {
  test('commands that are not registered, and permissions that are missing, are told', async () => {
    const all = await doctor.found(discordSettings());
    expect(all['discord token']).toEqual(['ok bot “congress”']);
    expect(all['discord commands']).toEqual([expect.stringMatching(/^fix .*congress connect discord/)]);
    expect(all['discord permissions']).toEqual([
      expect.stringMatching(/^fix Embed Links, Attach Files, Create Events missing\./),
    ]);
    expect(all['discord places']).toEqual(['ok 2 places of the plan can be reached on Discord']);
    expect(discord.messages.held).toEqual([]);
    expect(discord.rooms.commands.size).toBe(0);
  });

  test('after connecting, with the permissions of the link, nothing is left', async () => {
    const { rooms, token, api } = discord;
    await connectDiscord({ token, api, channel: undefined, commands, locale: 'en', nonce: 't1' });
    rooms.permissions |= may.EmbedLinks | may.AttachFiles | may.CreateEvents;
    const all = await doctor.found(discordSettings());
    expect(all['discord commands']).toEqual(['ok registered as they are']);
    expect(all['discord permissions']).toEqual(['ok all that is needed in the channel']);
  });

  test('a token that is not taken is told once, and not shown', async () => {
    const { stdout } = await doctor.run({ ...discordSettings(), DISCORD_TOKEN: 'not.the.token' });
    expect(stdout.match(/Discord does not take it/g)).toHaveLength(1);
    expect(stdout).not.toContain('not.the.token');
  });
});

describe('while the bot runs', () => {
  test('its data are asked from it, and settings that are others there are named without their values', async () => {
    const config = doctor.configOf({ ...slackSettings(), SLACK_BOT_TOKEN: 'xoxb-old' });
    const { session, close } = await openDataSession({ ...config, DATA_DIR: join(folder, 'other') });
    const lock = await lockDataDir(data, { startedAt: 0, command: 'congress start' });
    onTestFinished(async () => {
      await lock.release();
      await close();
    });
    lock.onConnection(
      (socket) => void serveControl(socket, (request) => runRequest(request, { ...session, config })),
    );
    const { stdout } = await doctor.run({ ...slackSettings(), PORT: '0' });
    expect(stdout).toContain(`ok       bot: running since 1970-01-01T00:00:00.000Z (process ${process.pid})`);
    expect(stdout).toMatch(
      /fix: {5}settings: the running bot was started with other values of PORT, SLACK_BOT_TOKEN\./,
    );
    expect(stdout).toContain('ok       slack places: 2 places');
    expect(stdout).toContain('Book the hall');
  });

  test.each([
    ['', 'the running bot is of another version'],
    [
      '{"error":{"code":"no-person-set","message":"CONGRESS_AS: nobody is bob"}}',
      'CONGRESS_AS: nobody is bob',
    ],
  ])('one that answers something else (%j) is told, and the rest is looked at', async (stdout, says) => {
    const lock = await lockDataDir(data, { startedAt: 0, command: 'congress start' });
    onTestFinished(() => lock.release());
    lock.onConnection(
      (socket) => void serveControl(socket, async () => ({ stdout, stderr: '', exitCode: 2 })),
    );
    const { bot, queue } = await doctor.found({ PORT: '0' });
    expect([bot?.join(), queue]).toEqual([expect.stringContaining(says), ['ok in the database']]);
  });

  test('one that is just starting is told to be waited for', async () => {
    const lock = await lockDataDir(data, { startedAt: 0, command: 'congress start' });
    onTestFinished(() => lock.release());
    const { database } = await doctor.found({});
    expect(database).toEqual([expect.stringMatching(/^fix The data folder .* is in use by process/)]);
  });
});
