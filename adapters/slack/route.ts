import type { Place } from '../../src/domain/delivery.ts';
import { AdapterError } from '../../src/message/errors.ts';
import { formatInTeam, type InTeam, isUser } from './accounts.ts';
import type { Sightings } from './sightings.ts';
import type { Workspace, Workspaces } from './workspaces.ts';

/** The way to a place: the workspace whose token is used, and the shared channel where a private chat may be closed. */
export type Route = { workspace: Workspace; instead?: Place };

/** The workspace of `SLACK_BOT_TOKEN`, when it sees that person of another: whoever was linked by an id has not spoken yet. */
async function homeSeeing({ team, id }: InTeam, workspaces: Workspaces): Promise<Workspace | undefined> {
  const home = await workspaces.home();
  const found = await home?.client.users.info({ user: id }).catch(() => undefined);
  return found?.user?.team_id === team ? home : undefined;
}

/** The way to a place; a person of another organisation is reached from the workspace in which they are seen. */
export async function routeTo(
  place: InTeam,
  { workspaces, sightings }: { workspaces: Workspaces; sightings: Sightings },
): Promise<Route> {
  if (!isUser(place.id)) return { workspace: await workspaces.of(place.team) };
  await sightings.refresh();
  const seen = sightings.of(place);
  const instead: Pick<Route, 'instead'> =
    seen?.channel === undefined
      ? {}
      : { instead: { platform: 'slack', id: formatInTeam({ team: seen.team, id: seen.channel }) } };
  try {
    return { workspace: await workspaces.of(place.team), ...instead };
  } catch (error) {
    if (!(error instanceof AdapterError) || error.reason !== 'closed') throw error;
    const workspace = seen ? await workspaces.of(seen.team) : await homeSeeing(place, workspaces);
    if (!workspace) throw error;
    return { workspace, ...instead };
  }
}

/** What surely was not taken in a private chat may be said in the shared channel. */
export function orInstead(error: unknown, { instead }: Route): unknown {
  const isClosed = error instanceof AdapterError && (error.reason === 'closed' || error.reason === 'refused');
  return instead && isClosed ? new AdapterError('refused', error.message, { instead, cause: error }) : error;
}
