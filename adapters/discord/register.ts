import { type REST, Routes } from 'discord.js';
import type { Command } from '../../src/command/command.ts';
import { describeCommands } from './describe-commands.ts';
import type { Installs, Surface } from './installs.ts';
import { describeMessageCommand } from './message-command.ts';

/** Discord leaves out, or fills in, what is empty or as it is by default. */
const isDefault = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** What of a value `wanted` speaks of, in one form, so that the two can be compared; numbers may come back as text. */
function comparable(value: unknown, wanted: unknown): unknown {
  if (Array.isArray(value)) {
    const others = Array.isArray(wanted) ? wanted : [];
    return value.map((each, index) => comparable(each, others[index] ?? each));
  }
  if (typeof value !== 'object' || value === null) return String(value);
  const keys = typeof wanted === 'object' && wanted !== null ? wanted : {};
  const entries = Object.entries(value).filter(([key, inner]) => key in keys && !isDefault(inner));
  return Object.fromEntries(
    entries
      .sort(byKey)
      .map(([key, inner]) => [key, comparable(inner, (keys as Record<string, unknown>)[key])]),
  );
}

/** Whether what is registered does what is wanted, in other words or not. */
export const isSame = (registered: unknown, wanted: unknown): boolean =>
  JSON.stringify(comparable(registered, wanted)) === JSON.stringify(comparable(wanted, wanted));

type Named = { name: string; id?: string };
const byName = (a: Named, b: Named): number => (a.name < b.name ? -1 : 1);

type Scope = {
  application: string;
  guild?: string | undefined;
  commands: readonly Command[];
  installs: Installs;
};

/** A list of commands that Discord has, and what is to be in it. */
type Listed = { surface: Surface; route: `/${string}`; wanted: readonly Named[] };

/** In one server when it is given, and then in private chats beside it; else everywhere at once. */
function listsOf({ application, guild, commands, installs }: Scope): Listed[] {
  const listed = (surface: Surface, route: Listed['route']): Listed => ({
    surface,
    route,
    wanted: [
      ...describeCommands(commands, surface, installs),
      describeMessageCommand(surface, installs),
    ].toSorted(byName),
  });
  const everywhere = Routes.applicationCommands(application);
  return guild
    ? [listed('server', Routes.applicationGuildCommands(application, guild)), listed('private', everywhere)]
    : [listed('everywhere', everywhere)];
}

async function registeredAt(
  rest: REST,
  { route, wanted }: Listed,
): Promise<{ found: Named[]; differ: boolean }> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const found = ((await rest.get(route, { query })) as Named[]).toSorted(byName);
  return { found, differ: found.length !== wanted.length || !isSame(found, wanted) };
}

/** Whether other commands are registered than the bot has; nothing is written. */
export async function commandsDiffer(rest: REST, scope: Scope): Promise<boolean> {
  const found = await Promise.all(listsOf(scope).map((list) => registeredAt(rest, list)));
  return found.some(({ differ }) => differ);
}

/** The ids of the commands after the slash, by their names. */
export type CommandIds = ReadonlyMap<string, string>;

/** What was registered, and whether something had to be written for it. */
export type Registration = { wrote: boolean; ids: ReadonlyMap<Surface, CommandIds> };

/** Registers the commands; writes only what differs. */
export async function registerCommands(rest: REST, scope: Scope): Promise<Registration> {
  let wrote = false;
  const ids = new Map<Surface, CommandIds>();
  for (const list of listsOf(scope)) {
    const { found, differ } = await registeredAt(rest, list);
    const now = differ ? ((await rest.put(list.route, { body: list.wanted })) as Named[]) : found;
    wrote ||= differ;
    ids.set(list.surface, new Map(now.flatMap(({ name, id }) => (id === undefined ? [] : [[name, id]]))));
  }
  return { wrote, ids };
}
