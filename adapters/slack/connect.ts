import type { WebClient } from '@slack/web-api';
import type { Log } from '../../src/process/log.ts';
import { parseInTeam } from './accounts.ts';
import { createClient } from './client.ts';
import { escapeText } from './escape.ts';
import { slackCode, toAdapterError } from './failure.ts';
import { missingScopes } from './manifest.ts';
import type { SlackOptions } from './options.ts';

/** What was found out about a connection, step by step; a step that is absent was not tried. */
export type ConnectionCheck = {
  bot?:
    | { workspace: string; name: string; missingScopes: readonly string[] }
    /** `isAway`: Slack was not reached, so that the token may be right. */
    | { problem: string; isAway?: true };
  socket?: { problem?: string };
  /** `cure` is the key of the words that say how to mend it. */
  channel?: { problem?: string; cure?: string };
};

function problemOf(error: unknown): { problem: string; cure?: string } {
  const { message, place } = toAdapterError(error);
  return { problem: slackCode(error) ?? message, ...(place && { cure: place.cure }) };
}

async function checkBot(client: WebClient): Promise<NonNullable<ConnectionCheck['bot']>> {
  try {
    const { team = '', user = '', response_metadata } = await client.auth.test();
    const granted = response_metadata?.scopes;
    return { workspace: team, name: user, missingScopes: granted ? missingScopes(granted) : [] };
  } catch (error) {
    return { ...problemOf(error), ...(slackCode(error) === undefined && { isAway: true as const }) };
  }
}

const attempt = (work: Promise<unknown>): Promise<{ problem?: string; cure?: string }> =>
  work.then(() => ({}), problemOf);

/** Tries both tokens and sends the test message, where there is one, to the channel; writes nothing anywhere else. */
export async function checkConnection(
  options: SlackOptions,
  parts: { testMessage?: string; log: Log },
): Promise<ConnectionCheck> {
  const { botToken, appToken, channel, apiUrl } = options;
  const { log, testMessage } = parts;
  if (botToken === undefined) return {};
  const client = createClient(botToken, { apiUrl, log });
  const bot = await checkBot(client);
  const socket =
    appToken === undefined
      ? undefined
      : await attempt(createClient(appToken, { apiUrl, log }).apps.connections.open());
  const told =
    channel === undefined || testMessage === undefined || 'problem' in bot
      ? undefined
      : await attempt(
          client.chat.postMessage({
            channel: parseInTeam(channel).id,
            text: escapeText(testMessage),
            unfurl_links: false,
          }),
        );
  return { bot, ...(socket && { socket }), ...(told && { channel: told }) };
}
