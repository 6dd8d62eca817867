import type { WebClient } from '@slack/web-api';
import { AdapterError, withScope } from '../../src/message/errors.ts';
import type { MayLeave } from '../../src/platform/leave.ts';
import type { PrivateChats } from '../../src/platform/private-chats.ts';
import { accountOf, homeTeam, isUser } from './accounts.ts';
import { toAdapterError } from './failure.ts';
import { openingScope } from './limits.ts';

/** A workspace that the bot may speak in. */
export type Workspace = {
  team: string;
  /** The bot's own user there. */
  botUser: string;
  botId: string;
  client: WebClient;
  /** A client for one message: its requests are held back as soon as they may not leave any more. */
  clientWhile(mayLeave: MayLeave): WebClient;
};

/** The workspaces by team id: the one of `SLACK_BOT_TOKEN`, and those that installed the bot. */
export type Workspaces = {
  /** @throws {AdapterError} `closed` when the bot is not installed there */
  of(team: string): Promise<Workspace>;
  /** The workspace of `SLACK_BOT_TOKEN`, once Slack has said which one it is. */
  home(): Promise<Workspace | undefined>;
  /** The channel in which a person or a channel is reached: a person's private chat is opened. */
  channel(workspace: Workspace, id: string): Promise<string>;
  /** The id of a workspace that was used before, also of the one that is only called home; undefined for any other. */
  known(team: string): Promise<string | undefined>;
  /** The workspace's token is no longer to be used. */
  forget(team: string): void;
};

/** What a failed call means that comes before any message: nothing was sent, whatever became of the call. */
function unsent(error: unknown): AdapterError {
  const failure = toAdapterError(error);
  return failure.reason === 'unknown'
    ? new AdapterError('not-sent', failure.message, { cause: error })
    : failure;
}

/** Called with what a token may, once for each workspace. */
type Granted = (team: string, scopes: readonly string[]) => void;

/** Who a token is: one call that changes nothing. @throws {AdapterError} */
async function identify(createFor: (mayLeave?: MayLeave) => WebClient, granted: Granted): Promise<Workspace> {
  const client = createFor();
  const who = await client.auth.test().catch((error: unknown) => {
    throw unsent(error);
  });
  if (!who.team_id || !who.user_id) throw new AdapterError('not-sent', 'Slack did not say whose token it is');
  const { scopes } = who.response_metadata ?? {};
  if (scopes) granted(who.team_id, scopes);
  return {
    team: who.team_id,
    botUser: who.user_id,
    botId: who.bot_id ?? '',
    client,
    clientWhile: createFor,
  };
}

/** Knows each workspace after its first use; a failure is not remembered. */
export function createWorkspaces(parts: {
  createClient(token: string, mayLeave?: MayLeave): WebClient;
  homeToken?: string | undefined;
  /** The token of a workspace that installed the bot. */
  tokenOf(team: string): Promise<string | undefined>;
  chats: PrivateChats;
  granted: Granted;
}): Workspaces {
  const known = new Map<string, Promise<Workspace>>();

  function remember(team: string, open: () => Promise<Workspace>): Promise<Workspace> {
    const found = known.get(team);
    if (found) return found;
    const opening = open();
    known.set(team, opening);
    opening.catch(() => known.delete(team));
    return opening;
  }

  const clientsOf = (token: string) => (mayLeave?: MayLeave) => parts.createClient(token, mayLeave);

  const home = async () => {
    const { homeToken } = parts;
    return homeToken === undefined
      ? undefined
      : remember(homeTeam, () => identify(clientsOf(homeToken), parts.granted));
  };

  async function of(team: string): Promise<Workspace> {
    const own = await home();
    if (own && (team === homeTeam || team === own.team)) return own;
    return remember(team, async () => {
      const token = await parts.tokenOf(team);
      if (token === undefined)
        throw new AdapterError('closed', `the bot is not installed in the workspace ${team}`, {
          place: { state: 'no-access', cure: 'slack-scope' },
        });
      return identify(clientsOf(token), parts.granted);
    });
  }

  return {
    of,
    home,
    async channel({ team, client }, id) {
      if (!isUser(id)) return id;
      return parts.chats.of(accountOf({ team, id }), async () => {
        const { channel } = await client.conversations.open({ users: id }).catch((error: unknown) => {
          throw withScope(unsent(error), openingScope(team));
        });
        if (!channel?.id) throw new AdapterError('not-sent', 'Slack opened no chat');
        return channel.id;
      });
    },
    async known(team) {
      const own = await known.get(homeTeam)?.catch(() => undefined);
      if (own && (team === homeTeam || team === own.team)) return own.team;
      return known.has(team) ? team : undefined;
    },
    forget(team) {
      known.delete(team);
    },
  };
}
