import { expect, test, vi } from 'vitest';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { openDiscordDesk } from './desk.ts';

test('a tick on a card is “done” by who may, quietly; taken away it is an undo; others are told in private', async () => {
  const people = [
    personOf('owner', { accounts: ['discord:7'] }),
    personOf('other', { accounts: ['discord:9'] }),
    personOf('secretary', { role: 'secretary', accounts: ['discord:8'] }),
  ];
  const deadlines = [deadlineOf('travel', '2027-10-20', { title: 'Book the trains' })];
  const desk = await openDiscordDesk(committeePlan({ people, deadlines }), {
    now: inRio('2027-10-01 09:00'),
  });
  const { discord } = desk;
  const owner = personIn(discord, '7');
  const card = await owner.repliedTo(owner.say('deadline travel'));
  expect(textOf(card.components)).toContain('Book the trains');
  const waitFor = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 20 });
  const about = { platform: 'discord', message: card.id };
  await waitFor(async () => expect(await desk.host.bot.about(about)).toBeDefined());
  const react = (type: 'MESSAGE_REACTION_ADD' | 'MESSAGE_REACTION_REMOVE', user: string, name = '✅') =>
    discord.gateway.dispatch(type, {
      ...{ user_id: user, channel_id: card.channel, message_id: card.id, guild_id: discord.rooms.guild },
      ...{ emoji: { id: null, name }, burst: false, type: 0 },
    });
  const state = async () => (await desk.plan()).deadlines[0]?.state;
  const held = discord.messages.held.length;
  react('MESSAGE_REACTION_ADD', '7', '👀');
  react('MESSAGE_REACTION_ADD', '404');
  react('MESSAGE_REACTION_ADD', '9');
  await waitFor(() => expect(discord.messages.held).toHaveLength(held + 1));
  expect(discord.messages.held.at(-1)?.channel).not.toBe(card.channel);
  expect(await state()).toBe('open');
  react('MESSAGE_REACTION_ADD', '7');
  await waitFor(async () => expect(await state()).toBe('done'));
  react('MESSAGE_REACTION_REMOVE', '7');
  await waitFor(async () => expect(await state()).toBe('open'));
  expect(discord.messages.held).toHaveLength(held + 1);
  await desk.close();
});
