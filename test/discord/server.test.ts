import { expect, test, vi } from 'vitest';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { personIn } from '../fakes/discord/people.ts';
import { answers } from '../fakes/discord/server.ts';
import { openDiscordDesk } from './desk.ts';

const now = inRio('2027-10-01 09:00');
const waitFor = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 20 });

test('the menu of a message makes it a follow-up, by a form that begins with its words', async () => {
  const people = [personOf('secretary', { role: 'secretary', accounts: ['discord:8'] })];
  const desk = await openDiscordDesk(committeePlan({ people }), { now });
  await waitFor(() => expect(desk.discord.rooms.commands.get('global')).toBeDefined());
  const entry = desk.discord.rooms.commands.get('global')?.find(({ type }) => type === 3);
  expect(entry).toMatchObject({
    name: 'Make this a follow-up',
    name_localizations: { 'pt-BR': 'Fazer disto um compromisso' },
  });
  const secretary = personIn(desk.discord, '8');
  const opened = await secretary.opened(
    secretary.menu('Make this a follow-up', 'We will plant\n10 trees  in spring'),
  );
  expect(JSON.stringify(opened.modal)).toContain('We will plant 10 trees in spring');
  await desk.close();
});

test('removed from the server is a state with its cure, and over when the bot is invited again', async () => {
  const desk = await openDiscordDesk(committeePlan(), { now });
  const { guild } = desk.discord.rooms;
  await waitFor(() => expect(desk.adapter.health()).toEqual({ state: 'up' }));
  desk.discord.befall(/^GET \/channels\/\d+$/, answers(404, 10003, 'Unknown Channel'));
  desk.discord.gateway.dispatch('GUILD_DELETE', { id: guild });
  await waitFor(() => expect(desk.adapter.health()).toMatchObject({ state: 'down' }));
  expect(desk.adapter.health().reason).toContain('congress connect discord');
  desk.discord.gateway.dispatch('GUILD_CREATE', { id: guild, channels: [], members: [], roles: [] });
  await waitFor(() => expect(desk.adapter.health()).toEqual({ state: 'up' }));
  await desk.close();
});
