import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectDiscord } from '../../adapters/discord/index.ts';
import { commands } from '../../commands/index.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { personIn, type Where } from '../fakes/discord/people.ts';
import { answers, type Discord, startDiscord } from '../fakes/discord/server.ts';
import { type DiscordDesk, openDiscordDesk } from './desk.ts';

describe('connecting', () => {
  const before = { 0: { oauth2_install_params: { scopes: ['bot'], permissions: '8' } } };
  let discord: Discord;
  beforeEach(async () => {
    discord = await startDiscord();
    discord.rooms.integrations = before;
  });
  afterEach(() => discord.stop());
  const connect = () => {
    const { token, api } = discord;
    return connectDiscord({ token, api, commands, locale: 'en', nonce: 't' });
  };
  const registered = () => discord.rooms.commands.get('global')?.[0];

  test('lets people install the bot for themselves', async () => {
    const { lines } = await connect();
    expect(registered()).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(discord.rooms.integrations).toMatchObject(before);
    expect(lines.join()).toContain('scope=applications.commands&integration_type=1');
  });

  test('goes on where the application may not be changed', async () => {
    discord.befall(/^PATCH .*applications/, answers(403, 50013, 'Missing Permissions'));
    expect((await connect()).failed).toBeUndefined();
    expect(registered()).toMatchObject({ integration_types: [0], contexts: [0, 1] });
  });
});

describe('somebody who took the bot along', () => {
  const plan = committeePlan({
    people: [personOf('owner', { accounts: ['discord:7'] }), personOf('secretary', { role: 'secretary' })],
    deadlines: [
      deadlineOf('papers', '2027-10-20', { title: 'Finish the papers' }),
      deadlineOf('travel', '2027-10-22', { title: 'Book the travel' }),
    ],
  });
  let desk: DiscordDesk;
  beforeAll(async () => {
    desk = await openDiscordDesk(plan, { now: inRio('2027-10-01 09:00') });
  });
  afterAll(() => desk.close());
  const owner = (where: Where) => personIn(desk.discord, '7', where);
  const stateOf = async (id: string) => (await desk.plan()).deadlines.find((each) => each.id === id)?.state;

  test.each([
    ['a private chat of others', 'chat' as const, 'papers'],
    ['another server', 'server' as const, 'travel'],
  ])('in %s is answered alone, also of what the committee would hear', async (_, apart, id) => {
    const done = owner({ apart }).slash('deadline done', { deadline: id });
    const answer = await owner({ apart }).answered(done);
    expect(done.ephemeral).toBe(true);
    expect(answer?.ephemeral).toBe(true);
    expect(await stateOf(id)).toBe('done');
    const listed = owner({ apart }).slash('deadlines', { which: 'mine' });
    expect((await owner({ apart }).answered(listed))?.ephemeral).toBe(true);
  });

  test('puts nothing of the committee there', async () => {
    const asked = owner({ apart: 'server', manages: true }).slash('overview');
    await owner({ apart: 'server' }).answered(asked);
    expect(asked.answers).toHaveLength(1);
  });
});

describe('the help', () => {
  test('has the commands to be pressed, those that are registered where it is read', async () => {
    const desk = await openDiscordDesk(
      committeePlan({ people: [personOf('secretary', { role: 'secretary', accounts: ['discord:8'] })] }),
      { now: inRio('2027-10-01 09:00'), options: { guild: '600' } },
    );
    const secretary = (where: Where = {}) => personIn(desk.discord, '8', where);
    const { commands: registered } = desk.discord.rooms;
    const idOf = (scope: string, name: string) =>
      registered.get(scope)?.find((each) => each.name === name)?.id;
    for (let tries = 0; tries < 500 && registered.size < 2; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    const helped = await secretary().answered(secretary().slash('help'));
    const text = textOf(helped?.components ?? []);
    expect(text).toContain(`</deadline add:${idOf('600', 'deadline')}>`);
    expect(text).toContain(`</congress undo:${idOf('600', 'congress')}>`);
    const alone = secretary({ inPrivate: true });
    const all = textOf((await alone.answered(alone.slash('help', { verb: 'all' })))?.components ?? []);
    const links = [...all.matchAll(/<\/([^:>]+):(\d+)>/g)];
    expect(links.length).toBeGreaterThan(50);
    expect(new Set(links.map(([, , id]) => id))).toEqual(
      new Set(registered.get('global')?.flatMap(({ id, type }) => (type === 1 ? [id] : []))),
    );
    await desk.close();
  });
});
