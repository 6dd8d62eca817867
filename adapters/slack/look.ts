import type { WebClient } from '@slack/web-api';
import type { PlaceState } from '../../src/domain/place-state.ts';
import { AdapterError } from '../../src/message/errors.ts';
import { slackCode, toAdapterError } from './failure.ts';

const closed = (why: string, place: PlaceState) => new AdapterError('closed', `Slack: ${why}`, { place });

/** What the channel says of itself; undefined without the scope that this takes. */
async function infoOf(client: WebClient, channel: string) {
  try {
    return (await client.conversations.info({ channel })).channel;
  } catch (error) {
    if (slackCode(error) === 'missing_scope') return undefined;
    throw toAdapterError(error);
  }
}

/**
 * Looks whether a channel takes messages and shows them, as far as can be seen without writing.
 * @throws {AdapterError} `closed` when it does not
 */
export async function lookInto(client: WebClient, channel: string): Promise<void> {
  const info = await infoOf(client, channel);
  if (info?.is_archived) throw closed('is_archived', { state: 'gone', cure: 'slack-archived' });
  if (info?.is_private && info.is_member === false)
    throw closed('not_in_channel', { state: 'no-access', cure: 'slack-invite' });
  await client.conversations.history({ channel, limit: 1 }).catch((error: unknown) => {
    const failure = toAdapterError(error);
    if (failure.reason !== 'closed') throw failure;
    throw closed(slackCode(error) ?? failure.message, {
      state: 'no-history',
      cure: failure.place?.cure ?? 'slack-scope',
    });
  });
}
