import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';
import { type Held, textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { type Discord, startDiscord } from '../fakes/discord/server.ts';
import { newFolder, type Running, removeFolder, startBot } from './program.ts';

let folder: string;
let discord: Discord;
let bot: Running | undefined;
beforeEach(async () => {
  folder = await newFolder();
  discord = await startDiscord();
});
afterEach(async () => {
  bot?.child.kill('SIGKILL');
  await bot?.ended;
  await discord.stop();
  await removeFolder(folder);
});

const owner = { id: 'ecpat-focal', user: '7' };
const secretary = { id: 'secretary', user: '8' };

/** The shipped plan, in which two of its people have accounts in Discord. */
async function planWithAccounts(): Promise<string> {
  const shipped = await readFile(join(packageRoot, 'plans/rio-2008.yaml'), 'utf8');
  const named = [owner, secretary].reduce(
    (text, { id, user }) =>
      text.replace(new RegExp(`^( +)- id: ${id}$`, 'm'), `$&\n$1  accounts: ["discord:${user}"]`),
    shipped,
  );
  const file = join(folder, 'plan.yaml');
  await writeFile(file, named);
  await cp(join(packageRoot, 'plans/documents'), join(folder, 'documents'), { recursive: true });
  return file;
}

async function start(extra: Record<string, string> = {}): Promise<Running> {
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_CHANNEL: discord.rooms.channel,
    DISCORD_API_URL: discord.api,
    CONGRESS_CLOCK: 'rehearsal',
    CONGRESS_PLAN: await planWithAccounts(),
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
    ...extra,
  };
  bot = startBot(join(folder, 'data'), { env });
  await bot.until('/quit ends');
  await until(() => discord.gateway.isConnected());
  return bot;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1_500 && !isSo(); tries++) await wait(20);
  if (!isSo()) throw new Error(`it did not happen: ${discord.calls.slice(-20).join('\n')}\n${bot?.stderr()}`);
}

const said = (held: Held | undefined) => textOf(held?.components ?? []);
const inChannel = () =>
  discord.messages.held.filter(({ channel, ephemeral }) => channel === discord.rooms.channel && !ephemeral);
/** Reminders carry their key as nonce. */
const reminders = () => discord.messages.held.filter(({ nonce }) => nonce && !nonce.startsWith('a'));
const twice = (keys: readonly (string | undefined)[]) => keys.filter((key, at) => keys.indexOf(key) !== at);

test('a member’s day: commands, questions, buttons, forms and reminders, in the running program', {
  timeout: 120_000,
}, async () => {
  const running = await start();
  await until(() => discord.rooms.commands.has('global'));
  const me = personIn(discord, owner.user);
  const chat = personIn(discord, secretary.user, { inPrivate: true });
  expect(said(await me.answered(me.slash('overview')))).toContain('Rio de Janeiro');
  expect(await me.suggested(me.complete('deadline show', { deadline: 'progr' }, 'deadline'))).toMatchObject([
    { value: 'programme' },
  ]);
  const asked = await chat.repliedTo(chat.say('when is the programme due?'));
  expect(said(asked)).toContain('19 November 2008, 17:00');
  expect(said(asked)).toMatch(/<t:\d+:F>/);
  expect(said(await me.repliedTo(me.say('who owns the programme?')))).toContain('Secretary');

  running.type('/clock next');
  await until(() => inChannel().some(({ pinged }) => pinged.includes(owner.user)));
  const reminder = inChannel().find(({ pinged }) => pinged.includes(owner.user));
  if (!reminder) throw new Error('a reminder is expected');
  expect(said(reminder)).toContain('safeguarding');
  // Two deadlines are due for the same person, so that one message says both.
  const card = await me.answered(me.press(reminder, 'Open'));
  if (!card) throw new Error('a card is expected');
  expect(said(card)).toContain('children');
  const opened = await me.opened(me.press(card, 'More time'));
  expect(said(await me.answered(me.submit(opened, { to: '20 November 2008 17:00' })))).toContain('more time');
  await me.answered(me.press(card, 'Done'));
  await until(() => /is done: marked by/.test(said(reminder)));
  expect(twice(reminders().map(({ nonce }) => nonce))).toEqual([]);
  expect(bot?.stderr()).not.toContain('"level":50');
});

test('killed after Discord had stored a message and before its answer came, it posts none twice', {
  timeout: 120_000,
}, async () => {
  const first = await start({ CRASH_AT: 'after-send:1' });
  first.type('/clock next');
  await first.ended;
  const stored = reminders().length;
  expect(stored).toBeGreaterThan(0);
  discord.messages.forgetNonces();
  await start();
  const all = reminders().length;
  await until(
    () =>
      reminders().length > all ||
      discord.calls.some((call) => call === `GET /channels/${discord.rooms.channel}/messages`),
  );
  await wait(2_000);
  expect(twice(reminders().map(({ nonce }) => nonce))).toEqual([]);
});

test('a form that was kept but not answered before a kill is answered after the restart, once', {
  timeout: 120_000,
}, async () => {
  await start({ CRASH_AT: 'before-event-worked:1' });
  const me = personIn(discord, secretary.user);
  const asked = me.slash('deadline move', { deadline: 'programme', to: '21 November 2008 17:00' });
  await bot?.ended;
  expect(asked.acknowledged).toBe(5);
  await start();
  expect(said(await me.answered(asked))).toContain('is now due on');
  expect(asked.answers).toHaveLength(1);
});

test('a closed private chat falls back to a mention in the channel, and says so once', {
  timeout: 120_000,
}, async () => {
  const running = await start();
  discord.rooms.closed.add(owner.user);
  const me = personIn(discord, owner.user);
  await me.answered(me.slash('settings', { name: 'reminders', value: 'private' }));
  running.type('/clock 2008-11-19');
  const told = () => inChannel().filter(({ pinged }) => pinged.includes(owner.user));
  await until(() => told().length > 1);
  expect(told().filter((held) => said(held).includes('cannot message you privately'))).toHaveLength(1);
});

test('what is broken on the gateway, and a refused token, leave the program running', {
  timeout: 120_000,
}, async () => {
  const running = await start();
  const { gateway } = discord;
  const me = personIn(discord, owner.user);
  for (const broken of [
    null,
    {},
    [],
    { id: 1 },
    { type: 3, data: null },
    { type: 5, user: { id: '7' }, data: {} },
  ])
    for (const event of ['INTERACTION_CREATE', 'MESSAGE_CREATE', 'GUILD_CREATE', 'NO_SUCH_EVENT'])
      gateway.dispatch(event, broken);
  gateway.raw('this is no JSON');
  gateway.raw({ op: 99 });
  expect(said(await me.answered(me.slash('help')))).toContain('Everything I can do');

  gateway.drop();
  const missed = me.slash('overview');
  await until(() => gateway.counts.resumed === 1);
  expect(said(await me.answered(missed))).toContain('Rio de Janeiro');

  discord.revoke(true);
  running.type('/clock next');
  await until(() => /does not accept messages/.test(running.stderr()));
  expect(running.child.exitCode).toBeNull();
  expect(`${running.stdout()}${running.stderr()}`).not.toContain(discord.token);
});
