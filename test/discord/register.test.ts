import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandAt, slashOf } from '../../adapters/discord/command-tree.ts';
import { describeCommands } from '../../adapters/discord/describe-commands.ts';
import { isSame, registerCommands } from '../../adapters/discord/register.ts';
import { commands } from '../../commands/index.ts';
import { defineCommand, reply } from '../../src/command/command.ts';
import { commandProblems } from '../fakes/discord/rules.ts';
import { type Discord, startDiscord } from '../fakes/discord/server.ts';

type Described = {
  name: string;
  type?: number;
  description?: string;
  description_localizations?: Record<string, string>;
  options?: Described[];
  required?: boolean;
  name_localizations?: Record<string, string>;
};
const roots = describeCommands(commands, 'everywhere') as unknown as Described[];
const rootNamed = (name: string) => roots.find((root) => root.name === name);

/** Whether something under a command can be run: it is a subcommand, or a group of them. */
const isPart = ({ type }: Described): boolean => type === 1 || type === 2;

const leavesOf = (described: Described, before = ''): string[] => {
  const name = `${before}${described.name}`;
  const parts = (described.options ?? []).filter(isPart);
  return parts.length > 0 ? parts.flatMap((part) => leavesOf(part, `${name} `)) : [name];
};
const leaves = roots.flatMap((root) => leavesOf(root));

const descriptionsOf = (described: Described): string[] => [
  described.description ?? '',
  ...Object.values(described.description_localizations ?? {}),
  ...(described.options ?? []).flatMap(descriptionsOf),
];

describe('the commands as Discord registers them', () => {
  test.each(roots)('keep every rule of Discord: /$name', (root) => {
    expect(commandProblems(root as Parameters<typeof commandProblems>[0])).toEqual([]);
  });

  test('are as many as the bot has, with those that are guessed first in front', () => {
    expect(roots.map(({ name }) => name).sort()).toEqual(
      ['ask', 'commitment', 'congress', 'deadline', 'follow-up', 'people', 'poll'].sort(),
    );
    expect(leaves).toHaveLength(commands.length);
    expect(leaves).toEqual(
      expect.arrayContaining([
        ...['ask', 'congress overview', 'deadline move', 'congress more time', 'people show', 'people link'],
        ...['follow-up add-indicator', 'follow-up report', 'congress plan shift'],
      ]),
    );
  });

  test('are described to the end, in every language', () => {
    expect(roots.flatMap(descriptionsOf).filter((text) => text.endsWith('…'))).toEqual([]);
  });

  test('are named in Portuguese too', () => {
    const root = rootNamed('deadline');
    expect(root?.name_localizations).toMatchObject({ 'pt-BR': 'prazo', 'en-GB': 'deadline' });
    const move = root?.options?.find(({ name }) => name === 'move');
    expect(move?.name_localizations).toMatchObject({ 'pt-BR': 'mover' });
  });

  test('are found by the words after the slash, and by those of earlier versions', () => {
    for (const command of commands) expect(commandAt(slashOf(command, commands), commands)).toBe(command);
    expect(commandAt(['congress', 'deadline', 'move'], commands)?.name).toBe('deadline move');
    expect(commandAt(['congress', 'abolished'], commands)).toBeUndefined();
  });
});

test('the order in which Discord gives things back makes no difference, another description does', () => {
  const [wanted] = describeCommands(commands, 'server');
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
  const installs = { forOneself: false };
  const puts = () => discord.calls.filter((call) => call.startsWith('PUT'));

  test('writes once, and again only when something differs', async () => {
    expect(await registerCommands(rest, { application, commands, installs })).toMatchObject({ wrote: true });
    expect(await registerCommands(rest, { application, commands, installs })).toMatchObject({ wrote: false });
    expect(puts()).toHaveLength(1);
    const extra = defineCommand({
      name: 'extra',
      right: 'anyone',
      visibility: 'private',
      options: {},
      run: () => reply({ summary: '', blocks: [] }),
    });
    expect(
      await registerCommands(rest, { application, commands: [...commands, extra], installs }),
    ).toMatchObject({
      wrote: true,
    });
  });

  test('is done in one server when one is named, and in private chats beside it, so that none stands there twice', async () => {
    const { wrote, ids } = await registerCommands(rest, { application, guild, commands, installs });
    expect(wrote).toBe(true);
    const { commands: registered } = discord.rooms;
    expect(registered.get(guild)).toHaveLength(roots.length + 1);
    expect(registered.get('global')).toHaveLength(roots.length + 1);
    const shown = registered.get('global')?.flatMap(({ contexts }) => contexts);
    expect(new Set(shown)).toEqual(new Set([1]));
    expect(ids.get('server')?.get('deadline')).not.toBe(ids.get('private')?.get('deadline'));
  });
});
