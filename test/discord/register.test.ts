import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isListed } from '../../adapters/discord/command-tree.ts';
import { describeCommands } from '../../adapters/discord/describe-commands.ts';
import { isSame, registerCommands } from '../../adapters/discord/register.ts';
import { commands } from '../../commands/index.ts';
import { defineCommand, reply } from '../../src/command/command.ts';
import { commandProblems } from '../fakes/discord/rules.ts';
import { type Discord, startDiscord } from '../fakes/discord/server.ts';

type Described = {
  name: string;
  options?: Described[];
  required?: boolean;
  name_localizations?: Record<string, string>;
};
const [root] = describeCommands(commands, { inGuild: false }) as unknown as [Described];
const leaves = (root.options ?? []).flatMap((option) =>
  (option.options ?? []).some(({ options }) => options)
    ? (option.options ?? []).map((inner) => `${option.name} ${inner.name}`)
    : [option.name],
);

describe('the commands as Discord registers them', () => {
  test('keep every rule of Discord', () => {
    expect(commandProblems(root as Parameters<typeof commandProblems>[0])).toEqual([]);
  });

  test('are as many as the bot has, and bare /congress is overview', () => {
    expect(leaves).toHaveLength(commands.filter(isListed).length);
    expect(leaves).toContain('overview');
    expect(leaves).toContain('deadline move');
    expect(leaves).toContain('more time');
    expect(leaves).toContain('people show');
    expect(leaves).toContain('people link');
  });

  test('are named in Portuguese too', () => {
    const group = root.options?.find(({ name }) => name === 'deadline');
    expect(group?.name_localizations).toMatchObject({ 'pt-BR': 'prazo', 'en-GB': 'deadline' });
    const move = group?.options?.find(({ name }) => name === 'move');
    expect(move?.name_localizations).toMatchObject({ 'pt-BR': 'mover' });
  });
});

test('the order in which Discord gives things back makes no difference, another description does', () => {
  const [wanted] = describeCommands(commands, { inGuild: true });
  const given = {
    id: '1',
    version: '2',
    ...Object.fromEntries(Object.entries(wanted ?? {}).reverse()),
    nsfw: false,
  };
  expect(isSame([given], [wanted])).toBe(true);
  expect(isSame([{ ...given, description: 'another' }], [wanted])).toBe(false);
  expect(isSame([{ ...given, options: [] }], [wanted])).toBe(false);
});

describe('registering', () => {
  let discord: Discord;
  let rest: REST;
  beforeAll(async () => {
    discord = await startDiscord();
    rest = new REST({ api: discord.api, version: '10' }).setToken(discord.token);
  });
  afterAll(async () => {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
    await discord.stop();
  });
  const { application, guild } = { application: '501', guild: '600' };
  const puts = () => discord.calls.filter((call) => call.startsWith('PUT'));

  test('writes once, and again only when something differs', async () => {
    expect(await registerCommands(rest, { application, commands })).toBe(true);
    expect(await registerCommands(rest, { application, commands })).toBe(false);
    expect(puts()).toHaveLength(1);
    const extra = defineCommand({
      name: 'extra',
      right: 'anyone',
      visibility: 'private',
      options: {},
      run: () => reply({ summary: '', blocks: [] }),
    });
    expect(await registerCommands(rest, { application, commands: [...commands, extra] })).toBe(true);
  });

  test('is done in one server alone when one is named', async () => {
    expect(await registerCommands(rest, { application, guild, commands })).toBe(true);
    expect(discord.rooms.commands.get(guild)).toHaveLength(1);
  });
});
