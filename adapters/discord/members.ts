import { setTimeout as wait } from 'node:timers/promises';
import { type APIGuildMember, Routes } from 'discord.js';
import { minuteMs } from '../../src/domain/instant.ts';
import { type Stopwatch, startStopwatch } from '../../src/process/clock.ts';
import { codes, discordCode } from './failure.ts';
import type { Calls } from './rest.ts';

/** What somebody is in the server, for where Discord does not tell: in private chats. */
export type Members = {
  /** Ids of their roles; none who is no member, or while Discord does not say. */
  rolesOf(user: string): Promise<readonly string[]>;
};

const holdsMs = 5 * minuteMs;
/** An interaction is to be acknowledged within three seconds. */
const patienceMs = 2_000;
const mostKnown = 1_000;

/** Asks once in a while, and only where roles of the server stand for anything. */
export function createMembers(parts: {
  calls: Calls;
  channel: string;
  guild?: string | undefined;
  isNeeded: boolean;
}): Members {
  const { calls, channel, isNeeded } = parts;
  const known = new Map<string, { roles: Promise<readonly string[]>; elapsed: Stopwatch }>();
  let { guild } = parts;

  async function look(user: string): Promise<readonly string[]> {
    calls.authorise();
    guild ??= ((await calls.rest.get(Routes.channel(channel))) as { guild_id?: string }).guild_id;
    if (guild === undefined) return [];
    return ((await calls.rest.get(Routes.guildMember(guild, user))) as APIGuildMember).roles;
  }

  function ask(user: string): Promise<readonly string[]> {
    const before = known.get(user);
    if (before && before.elapsed() < holdsMs) return before.roles;
    const roles = look(user).catch((error: unknown) => {
      if (discordCode(error) !== codes.unknownMember) known.delete(user);
      return [];
    });
    if (known.size >= mostKnown) known.clear();
    known.set(user, { roles, elapsed: startStopwatch() });
    return roles;
  }

  return {
    rolesOf: (user) =>
      isNeeded
        ? Promise.race([ask(user), wait(patienceMs, [] as readonly string[], { ref: false })])
        : Promise.resolve([]),
  };
}
