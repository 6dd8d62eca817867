import { setTimeout as wait } from 'node:timers/promises';
import { hourMs } from '../../src/domain/instant.ts';
import { realNow } from '../../src/process/clock.ts';
import { calendar } from '../../src/time/calendar.ts';
import type { Profile, Speaker } from './receive.ts';
import type { Workspace } from './workspaces.ts';

/** Slack waits three seconds for an acknowledgement; a profile is worth less than that. */
const patienceMs = 1_000;
const keptMs = hourMs;

/** What Slack knows of people: language, time zone and their own workspace. */
export type Profiles = (workspace: Workspace, speaker: Speaker) => Promise<Profile>;

/** What Slack knows of somebody now. */
export async function readProfile({ client }: Workspace, { id }: Speaker): Promise<Profile> {
  const { user } = await client.users.info({ user: id, include_locale: true });
  const { locale, tz, team_id: team } = (user ?? {}) as { locale?: string; tz?: string; team_id?: string };
  return {
    ...(locale && { locale }),
    ...(tz && calendar.knowsZone(tz) && { zone: tz }),
    ...(team && { team }),
  };
}

/** Profiles, each asked for at most once an hour; one that is not had in time is done without. */
export function createProfiles(): Profiles {
  const known = new Map<string, { at: number; profile: Promise<Profile> }>();
  return async (workspace, speaker) => {
    const key = `${speaker.team}/${speaker.id}`;
    const found = known.get(key);
    const fresh = found && realNow() - found.at < keptMs ? found : undefined;
    const profile = fresh?.profile ?? readProfile(workspace, speaker);
    if (!fresh) {
      known.set(key, { at: realNow(), profile });
      profile.catch(() => known.delete(key));
    }
    return Promise.race([profile, wait(patienceMs, {}, { ref: false })]).catch(() => ({}));
  };
}
