import type { Context } from '@slack/bolt';
import type { Invocation } from '../../../src/command/invocation.ts';
import type { FetchFile } from '../../../src/domain/library.ts';
import type { ChatHost } from '../../../src/platform/chat-host.ts';
import type { Home } from '../home.ts';
import type { Profiles } from '../people.ts';
import type { Receipt, Speaker } from '../receive.ts';
import type { Replying } from '../reply.ts';
import type { Workspaces } from '../workspaces.ts';

/** What the listeners work with. */
export type Listening = {
  host: ChatHost;
  workspaces: Workspaces;
  profiles: Profiles;
  replying: Replying;
  home: Home;
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

/** Keeps, acknowledges, works and answers: in this order, so that a crash at any point loses nothing. */
export async function take(
  invocation: Invocation,
  { ack, trigger, file }: Event,
  { host: { bot, log }, replying }: Listening,
): Promise<void> {
  const isNew = await bot.keep(invocation);
  // It is kept: whether Slack hears of it changes nothing but that it may be sent again.
  await ack().catch((error: unknown) =>
    log.warn({ error: String(error) }, 'an event of Slack could not be acknowledged'),
  );
  if (!isNew) return;
  try {
    const message = await replying(invocation, await bot.work(invocation, file), trigger);
    await bot.given(invocation, message);
  } catch (error) {
    log.error({ error: String(error), event: invocation.event.id }, 'an answer could not be given in Slack');
  }
}

/** What is known of an event beside its payload. */
export async function receiptFor(
  { teamId = '' }: Context,
  speaker: Speaker,
  { workspaces, profiles }: Listening,
): Promise<Receipt & { botUser: string }> {
  const workspace = await workspaces.of(teamId);
  return {
    team: workspace.team,
    botUser: workspace.botUser,
    profile: await profiles(workspace, speaker),
  };
}

/** What acknowledges an event that hands over no `ack` of its own. */
export const acknowledgeOf = (context: Context) => context.acknowledge as () => Promise<void>;
