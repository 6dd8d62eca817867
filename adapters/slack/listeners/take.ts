import type { Context } from '@slack/bolt';
import type { Invocation } from '../../../src/command/invocation.ts';
import type { FetchFile } from '../../../src/domain/library.ts';
import type { ChatHost } from '../../../src/platform/chat-host.ts';
import { accountOf, knownUser, parseInTeam } from '../accounts.ts';
import type { Assistant } from '../assistant.ts';
import type { Home } from '../home.ts';
import type { Links } from '../links.ts';
import type { Profiles } from '../people.ts';
import type { ProfileRefresh } from '../profile-refresh.ts';
import type { Receipt, Speaker } from '../receive.ts';
import type { Replying } from '../reply.ts';
import type { Sightings } from '../sightings.ts';
import type { Steps } from '../steps.ts';
import type { Workspaces } from '../workspaces.ts';

/** What the listeners work with. */
export type Listening = {
  host: ChatHost;
  workspaces: Workspaces;
  profiles: Profiles;
  refresh: ProfileRefresh;
  replying: Replying;
  sightings: Sightings;
  home: Home;
  assistant: Assistant;
  steps: Steps;
  links: Links;
  /** Of Slack's Web API, on whose hosts files are. */
  apiUrl: string;
  /** The bot was removed from a workspace. */
  uninstalled(team: string): Promise<void>;
};

type Event = {
  ack(): Promise<void>;
  /** With it a form may be opened, for three seconds. */
  trigger?: string;
  file?: FetchFile;
};

/** Whoever belongs to another workspace is remembered by where they speak: it is the way to them. */
async function noteSighting({ account, origin }: Invocation, sightings: Sightings): Promise<void> {
  const user = parseInTeam(account.slice('slack:'.length));
  const team = origin?.team ?? user.team;
  const channel = origin?.channel;
  if (team !== user.team || sightings.of(user))
    await sightings.note(user, { team, ...(channel && /^[CG]/.test(channel) && { channel }) });
}

/** Keeps, acknowledges, works and answers: in this order, so that a crash at any point loses nothing. */
export async function take(
  invocation: Invocation,
  { ack, trigger, file }: Event,
  { host: { bot, log }, replying, sightings, assistant }: Listening,
): Promise<void> {
  await noteSighting(invocation, sightings).catch((error: unknown) =>
    log.warn({ error: String(error) }, 'it is not kept where somebody of another organisation is seen'),
  );
  const isNew = await bot.keep(invocation);
  // It is kept: whether Slack hears of it changes nothing but that it may be sent again.
  await ack().catch((error: unknown) =>
    log.warn({ error: String(error) }, 'an event of Slack could not be acknowledged'),
  );
  if (!isNew) return;
  const thread = assistant.attend(invocation);
  try {
    const reply = await bot.work(invocation, file);
    await thread?.shown;
    const message = await replying(invocation, reply, trigger);
    await bot.given(invocation, message);
    void thread?.over(reply, message);
  } catch (error) {
    log.error({ error: String(error), event: invocation.event.id }, 'an answer could not be given in Slack');
    void thread?.over();
  }
}

/** So many who are named are looked up; a sentence names fewer. */
const mostNamed = 5;

/** What is known of an event beside its payload. */
export async function receiptFor(
  { teamId = '' }: Context,
  speaker: Speaker,
  { workspaces, profiles, host, sightings }: Listening,
  /** Users who are named. */
  named: readonly string[] = [],
): Promise<Receipt & { botUser: string }> {
  const workspace = await workspaces.of(teamId);
  const { team, botUser } = workspace;
  const plan = await host.plan();
  const others = named.filter((id) => id !== botUser).slice(0, mostNamed);
  const homes = others.map(async (id): Promise<[string, string]> => {
    const { team: home = team } = await profiles(workspace, { team, id });
    const user = knownUser({ id, home, seenIn: team }, plan);
    if (user.team !== team) await sightings.note(user, { team }).catch(() => {});
    return [id, user.team];
  });
  return {
    team,
    botUser,
    account: accountOf(knownUser({ id: speaker.id, home: speaker.team, seenIn: team }, plan)),
    profile: await profiles(workspace, speaker),
    ...(homes.length > 0 && { homes: new Map(await Promise.all(homes)) }),
  };
}

/** What acknowledges an event that hands over no `ack` of its own. */
export const acknowledgeOf = (context: Context) => context.acknowledge as () => Promise<void>;
