import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { chatWith } from '../fakes/discord/routes.ts';
import { answers, askToWait, type Mishap } from '../fakes/discord/server.ts';
import { type DiscordDesk, openDiscordDesk } from './desk.ts';

const plan = committeePlan({
  people: [personOf('secretary', { role: 'secretary', accounts: ['discord:8'] })],
  deadlines: [deadlineOf('papers', '2027-10-20', { title: 'Finish the papers', owner: 'secretary' })],
});

let desk: DiscordDesk;
beforeEach(async () => {
  desk = await openDiscordDesk(plan, { now: inRio('2027-10-01 09:00'), heartbeatMs: 2_000 });
});
afterEach(() => desk.close());

const me = () => personIn(desk.discord, '8');
const held = () => desk.discord.messages.held.map(({ components }) => textOf(components));
const version = async () => (await desk.plan()).version;
const move = () => me().slash('deadline move', { deadline: 'papers', to: '25 October 2027' });

const failed: readonly [string, Mishap][] = [
  ['500', answers(500, 0, 'Internal Server Error')],
  ['429', askToWait],
  ['a reset', { kind: 'reset' }],
  ['a lost answer', { kind: 'lost' }],
  ['500 although it was done', { kind: 'done-then', answer: { status: 502, body: {} } }],
];
const calls: readonly [string, RegExp][] = [
  ['acknowledging', /callback$/],
  ['answering', /^PATCH .*@original$/],
];

describe.each(calls)('%s a command', (_, call) => {
  test.each(failed)('survives %s: the plan changes once and one answer comes', async (__, mishap) => {
    const before = await version();
    desk.discord.befall(call, mishap);
    const asked = move();
    await me().answered(asked);
    await me().answered(me().slash('overview'));
    expect(await version()).toBe(before + 1);
    expect(held().filter((text) => text.includes('is now due on'))).toHaveLength(1);
  });
});

test.each(failed)('what was said in a channel is answered once in spite of %s', async (_, mishap) => {
  desk.discord.befall(/^POST .*messages$/, mishap);
  await me().repliedTo(me().say('deadlines all'));
  await me().repliedTo(me().say('help'));
  expect(held().filter((text) => text.includes('Finish the papers'))).toHaveLength(1);
});

test('an answer that comes too late for its command is given another way', async () => {
  const late = answers(401, 50027, 'Invalid Webhook Token');
  desk.discord.befall(/^PATCH .*@original$/, late, late);
  move();
  for (let tries = 0; tries < 500 && held().length === 0; tries++)
    await new Promise((next) => setTimeout(next, 10));
  const [answer] = desk.discord.messages.held;
  expect(answer?.channel).toBe(desk.discord.rooms.channel);
  me().slash('deadlines', { which: 'mine' });
  for (let tries = 0; tries < 500 && held().length < 2; tries++)
    await new Promise((next) => setTimeout(next, 10));
  expect(desk.discord.messages.held[1]?.channel).toBe(chatWith('8'));
});

test('a command that Discord no longer waits for after three seconds acts once, and is answered another way', async () => {
  const before = await version();
  const asked = move();
  desk.discord.interactions.pass(3_001);
  for (let tries = 0; tries < 500 && held().length === 0; tries++)
    await new Promise((next) => setTimeout(next, 10));
  expect(asked.acknowledged).toBeUndefined();
  expect(desk.discord.messages.held.map(({ channel }) => channel)).toEqual([desk.discord.rooms.channel]);
  expect(await version()).toBe(before + 1);
});

test('an answer that a crash held up for more than fifteen minutes is given another way', async () => {
  const asked = me().slash('deadlines', { which: 'mine' });
  await me().answered(asked);
  desk.discord.interactions.pass(15 * 60_000 + 1);
  const { id, token, channel } = asked;
  const application = desk.discord.rooms.application;
  const origin = JSON.stringify({ channel, user: '8', interaction: { application, id, token } });
  const invocation = {
    event: { source: 'discord', id },
    platform: 'discord',
    account: 'discord:8',
    origin: { discord: origin },
    input: { kind: 'command', command: 'deadlines', options: {} } as const,
  };
  const message = { summary: 'Held up.', blocks: [] };
  await desk.adapter.answer(invocation, { kind: 'message', visibility: 'private', message });
  const [last] = desk.discord.messages.held.slice(-1);
  expect(last?.channel).toBe(chatWith('8'));
  expect(last && textOf(last.components)).toContain('Held up.');
});

test('a refused webhook token leaves the bot’s own token alone', async () => {
  desk.discord.befall(/^PATCH .*@original$/, answers(401, 50027, 'Invalid Webhook Token'));
  move();
  await me().repliedTo(me().say('help'));
  expect(desk.adapter.health()).toEqual({ state: 'up' });
});

describe('the gateway', () => {
  const until = async (isSo: () => boolean) => {
    for (let tries = 0; tries < 1_000 && !isSo(); tries++) await new Promise((next) => setTimeout(next, 10));
    expect(isSo()).toBe(true);
  };

  test('resumes after a dropped connection, and what was missed is done once', async () => {
    const { gateway } = desk.discord;
    const before = await version();
    gateway.drop();
    const missed = move();
    await until(() => gateway.counts.resumed === 1);
    gateway.replay(20);
    await me().answered(missed);
    await me().answered(me().slash('overview'));
    expect(gateway.counts.identified).toBe(1);
    expect(await version()).toBe(before + 1);
  });

  test('leaves a connection whose heartbeats are not answered', async () => {
    const { gateway } = desk.discord;
    gateway.behaviour.acknowledges = false;
    await until(() => gateway.counts.resumed > 0);
    gateway.behaviour.acknowledges = true;
    await until(() => desk.adapter.health().state === 'up');
    await me().answered(me().slash('overview'));
  });

  test.each([
    [4004, /DISCORD_TOKEN/],
    [4013, /update the bot/],
    [4014, /intents/],
  ])('ended for good with %i is down with its reason, and reminders still go', async (code, reason) => {
    desk.discord.gateway.drop(code);
    await until(() => desk.adapter.health().state === 'down');
    expect(desk.adapter.health().reason).toMatch(reason);
    const place = { platform: 'discord', id: desk.discord.rooms.channel };
    const message = { summary: 'x', blocks: [] };
    const reader = { locale: 'en', zone: 'UTC' };
    await desk.adapter.send({ place, to: { kind: 'committee' }, message, reader, key: 'k'.repeat(24) });
    expect(held()).toEqual(['x']);
  });
});
