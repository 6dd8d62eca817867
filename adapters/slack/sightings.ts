import { z } from 'zod';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { createInTurn } from '../../src/process/in-turn.ts';
import { formatInTeam, type InTeam, type SeenIn } from './accounts.ts';

const setting = 'slack.seen';
const sightingSchema = z.object({ team: z.string(), channel: z.string().exactOptional() });
const schema = z.record(z.string(), sightingSchema);

/** In which of our workspaces somebody of another organisation was seen, and in which channel that both share. */
export type Sighting = z.output<typeof sightingSchema>;

/** Where people of other organisations are seen: their own workspace is who they are, not the way to them. */
export type Sightings = {
  note(user: InTeam, where: Sighting): Promise<void>;
  of(user: InTeam): Sighting | undefined;
  seenIn: SeenIn;
  /** Reads what another process has noted since. */
  refresh(): Promise<void>;
};

/** Keeps the last sighting of each in the settings. */
export async function createSightings(settings: ChatHost['settings']): Promise<Sightings> {
  const read = async () => schema.safeParse(await settings.getSetting(setting)).data ?? {};
  let known = await read();
  const inTurn = createInTurn();
  const isSame = (a: Sighting | undefined, b: Sighting) => a?.team === b.team && a.channel === b.channel;
  return {
    note(user, where) {
      const key = formatInTeam(user);
      const before = known[key];
      // In a private chat no channel is seen; the last one is still shared.
      const channel = where.channel ?? (before?.team === where.team ? before.channel : undefined);
      const seen: Sighting = { team: where.team, ...(channel !== undefined && { channel }) };
      if (isSame(before, seen)) return Promise.resolve();
      known = { ...known, [key]: seen };
      return inTurn(async () => settings.setSetting(setting, { ...(await read()), [key]: seen }));
    },
    of: (user) => known[formatInTeam(user)],
    seenIn: (user) => known[formatInTeam(user)]?.team,
    async refresh() {
      known = { ...known, ...(await read()) };
    },
  };
}
