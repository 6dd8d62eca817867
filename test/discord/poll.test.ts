import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answersOf, countsOf } from '../../src/domain/date-poll.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { type Held, textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { chatWith } from '../fakes/discord/routes.ts';
import { nested } from '../fakes/discord/rules.ts';
import { sendDue } from '../send-due.ts';
import { type DiscordDesk, openDiscordDesk } from './desk.ts';

const now = inRio('2027-10-01 09:00');
const dates = '20 October 2027 10:00, 21 October 2027 15:00 or 22 October 2027';
const plan = committeePlan({
  people: [
    personOf('owner', { accounts: ['discord:7'] }),
    personOf('secretary', { role: 'secretary', accounts: ['discord:8'], reminders: 'private' }),
  ],
  deadlines: [deadlineOf('papers', '2027-10-18', { title: 'Finish the papers' })],
});

let desk: DiscordDesk;
beforeEach(async () => {
  desk = await openDiscordDesk(plan, { now });
});
afterEach(() => desk.close());

const secretary = (where = {}) => personIn(desk.discord, '8', where);
const owner = () => personIn(desk.discord, '7');
const said = (held: Held | undefined) => textOf(held?.components ?? []);
const inChannel = () => desk.discord.messages.held.filter(({ channel }) => channel === owner().channel);
const posted = () => inChannel().filter(({ ephemeral, reference }) => !ephemeral && !reference);
const pollOf = async () => (await desk.plan()).polls?.[0];
const due = () => sendDue(desk.store, desk.adapter, now);
const run = (command: string, options: Record<string, string>) =>
  secretary().answered(secretary().slash(command, options));

async function asked(): Promise<Held> {
  await run('deadline poll', { deadline: 'papers', dates });
  await due();
  const [message, ...more] = posted();
  if (!message || more.length > 0) throw new Error('one message is expected');
  return message;
}

async function ended(message: Held): Promise<void> {
  await run('poll close', { poll: 'finish-the-papers' });
  await vi.waitFor(
    async () => {
      await due();
      expect(message.poll?.isOver).toBe(true);
    },
    { timeout: 20_000, interval: 200 },
  );
}

test('the committee is asked with a poll of Discord’s own, which is found again by its key', async () => {
  const { id, poll, components } = await asked();
  expect(poll?.body).toMatchObject({ duration: 72, allow_multiselect: true });
  expect(poll?.body.question.text).toContain('Finish the papers');
  expect(poll?.body.answers.map(({ poll_media: { text } }) => text)).toEqual([
    'Wed 20 Oct 10:00',
    'Thu 21 Oct 15:00',
    'Fri 22 Oct',
  ]);
  expect(components.flatMap(nested).map(({ label }) => label)).toContain('None suits me');
  const [entry] = await desk.store.ledger.list({ from: now, to: now });
  const place = { platform: 'discord', id: owner().channel };
  expect(await desk.adapter.find({ place, key: entry?.key ?? '', since: 0 })).toBe(id);
});

test('it ends when the secretary ends it, what was answered is counted, and one press takes the date', async () => {
  const message = await asked();
  message.poll?.votes.set(1, ['7', '55']).set(2, ['7', '8', '55']);
  await ended(message);
  expect(countsOf((await pollOf()) ?? { votes: [], dates: [] })).toEqual([2, 3, 0]);
  expect([...answersOf((await pollOf()) ?? { votes: [] }).keys()].sort()).toEqual([
    'discord:55',
    'owner',
    'secretary',
  ]);
  await due();
  const card = desk.discord.messages.held.find(({ channel }) => channel === chatWith('8'));
  expect(said(card)).toContain('suits most for **Finish the papers**: 3 of 3');
  const there = secretary({ inPrivate: true });
  there.press(card as Held, 'Take it');
  await vi.waitFor(
    async () => expect((await pollOf())?.decided).toMatchObject({ by: 'secretary', date: 1 }),
    { timeout: 20_000, interval: 50 },
  );
  expect((await desk.plan()).deadlines[0]?.due).toMatchObject({ on: '2027-10-21', at: '15:00' });
  await vi.waitFor(
    async () => {
      await due();
      expect(posted().map(said).join()).toContain('that suits 3 of the 3 who answered');
    },
    { timeout: 20_000, interval: 200 },
  );
  expect(posted()).toHaveLength(2);
  expect(message.edits).toBe(0);
  await vi.waitFor(
    async () => {
      await due();
      expect(said(card)).toContain('is on');
    },
    { timeout: 20_000, interval: 200 },
  );
  there.press(card as Held, 'Undo');
  await vi.waitFor(
    async () => expect((await desk.plan()).deadlines[0]?.due).toMatchObject({ on: '2027-10-18' }),
    { timeout: 20_000, interval: 50 },
  );
  expect((await pollOf())?.decided).toBeUndefined();
});

test('that Discord has counted it is heard, and counted once more', async () => {
  const message = await asked();
  message.poll?.votes.set(3, ['7']);
  desk.discord.gateway.dispatch('MESSAGE_CREATE', {
    id: '1',
    type: 46,
    channel_id: message.channel,
    guild_id: desk.discord.rooms.guild,
    author: { id: desk.discord.rooms.bot.id, username: 'congress', bot: true },
    content: '',
    attachments: [],
    embeds: [],
    mentions: [],
    message_reference: { message_id: message.id, channel_id: message.channel },
  });
  await vi.waitFor(
    async () => expect(countsOf((await pollOf()) ?? { votes: [], dates: [] })).toEqual([0, 0, 1]),
    {
      timeout: 20_000,
      interval: 50,
    },
  );
});

test('where the bot may send no polls it is a message with buttons, edited in place', async () => {
  desk.discord.rooms.permissions &= ~PermissionFlagsBits.SendPolls;
  const message = await asked();
  expect(message.poll).toBeUndefined();
  const answer = await owner().answered(owner().press(message, 'Suits me'));
  expect(answer?.ephemeral).toBe(true);
  expect(said(answer)).toContain('Wed 20 Oct 10:00 suits you');
  await run('poll close', { poll: 'finish-the-papers' });
  await vi.waitFor(
    async () => {
      await due();
      expect(said(message)).toContain('The poll is over');
    },
    { timeout: 20_000, interval: 200 },
  );
  expect(said(message)).toContain('suits 1');
  expect(posted()).toHaveLength(1);
});

test('taken back, it ends in Discord as well', async () => {
  const message = await asked();
  await run('undo', {});
  await vi.waitFor(
    async () => {
      await due();
      expect(message.poll?.isOver).toBe(true);
    },
    { timeout: 20_000, interval: 200 },
  );
});
