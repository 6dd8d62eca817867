import type { WebClient } from '@slack/web-api';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { createPins, type InChannel, type Pins } from '../../src/platform/pins.ts';
import { parseInTeam } from './accounts.ts';
import { slackCode, toAdapterError } from './failure.ts';
import type { Workspaces } from './workspaces.ts';

const refusals = new Set([
  ...['missing_scope', 'no_permission', 'not_pinnable', 'permission_denied', 'restricted_action'],
  ...['too_many_pins', 'not_in_channel'],
]);

/** Makes a call whose effect may be there already. */
const unless = (codes: readonly string[]) => (error: unknown) => {
  if (!codes.includes(slackCode(error) ?? '')) throw error;
};

/** A bookmark that leads to a message; undefined where the app may make none, because the pin is there. */
async function bookmark(client: WebClient, channel: string, ts: string): Promise<string | undefined> {
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
    if (!permalink) return undefined;
    const { bookmark: made } = await client.bookmarks.add({
      channel_id: channel,
      title: 'Congress',
      type: 'link',
      link: permalink,
    });
    return made?.id;
  } catch {
    return undefined;
  }
}

/** Pins in Slack, each with a bookmark; `channel` is `<team>/<channel>`. */
export function createSlackPins({ host, workspaces }: { host: ChatHost; workspaces: Workspaces }): Pins {
  const at = async ({ channel, id }: InChannel) => {
    const { team, id: where } = parseInTeam(channel);
    const { client } = await workspaces.of(team);
    return { client, channel: where, timestamp: id };
  };
  return createPins({
    settings: host.settings,
    name: 'slack.pins',
    async pin(message) {
      const { client, ...where } = await at(message);
      await client.pins.add(where).catch(unless(['already_pinned']));
      return bookmark(client, where.channel, where.timestamp);
    },
    async unpin(message, mark) {
      const { client, ...where } = await at(message);
      await client.pins.remove(where).catch(unless(['no_pin', 'not_pinned']));
      if (mark !== undefined)
        await client.bookmarks.remove({ channel_id: where.channel, bookmark_id: mark }).catch(() => {});
    },
    refuses: (error) => refusals.has(slackCode(error) ?? ''),
    failed: (error) =>
      host.log.warn(
        { reason: toAdapterError(error).message },
        'Slack: a board could not be pinned or unpinned',
      ),
  });
}
