import { type REST, Routes } from 'discord.js';
import type { Command } from '../../src/command/command.ts';
import { describeCommands } from './describe-commands.ts';
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

type Named = { name: string };
const byName = (a: Named, b: Named): number => (a.name < b.name ? -1 : 1);

type Scope = { application: string; guild?: string | undefined; commands: readonly Command[] };

const routeOf = ({ application, guild }: Scope) =>
  guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application);

function wantedFor({ commands, guild }: Scope) {
  const where = { inGuild: guild !== undefined };
  return [...describeCommands(commands, where), describeMessageCommand(where)].toSorted(byName);
}

const registeredAt = async (rest: REST, route: ReturnType<typeof routeOf>) =>
  (await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })) as Named[];

/** Whether other commands are registered than the bot has; nothing is written. */
export async function commandsDiffer(rest: REST, scope: Scope): Promise<boolean> {
  const wanted = wantedFor(scope);
  const registered = (await registeredAt(rest, routeOf(scope))).toSorted(byName);
  return registered.length !== wanted.length || !isSame(registered, wanted);
}

/**
 * Registers the commands, in one server when it is given, else in all of them; writes only when something differs. Those
 * that were registered for all servers go when one is given: each would stand there twice. Returns whether it wrote.
 */
export async function registerCommands(rest: REST, scope: Scope): Promise<boolean> {
  const differ = await commandsDiffer(rest, scope);
  const everywhere = Routes.applicationCommands(scope.application);
  if (scope.guild && (await registeredAt(rest, everywhere)).length > 0)
    await rest.put(everywhere, { body: [] });
  if (differ) await rest.put(routeOf(scope), { body: wantedFor(scope) });
  return differ;
}
