import type { WebClient } from '@slack/web-api';
import { AdapterError } from '../../src/message/errors.ts';
import { toAdapterError } from './failure.ts';

/** Under which the key of a message is kept in its metadata; everybody in the workspace may read it. */
export const metadataType = 'congress_message';

const historyPage = 200;
const historyPages = 10;

type Found = { ts?: string; metadata?: { event_type?: string; event_payload?: object } };

function hasKey({ metadata }: Found, key: string): boolean {
  if (metadata?.event_type !== metadataType) return false;
  const { key: own, bundle } = (metadata.event_payload ?? {}) as { key?: unknown; bundle?: unknown };
  return own === key || (typeof bundle === 'string' && bundle.split(' ').includes(key));
}

/** Without the scope, or from outside a channel, nothing is seen, though messages may be taken. */
function unseen(failure: AdapterError): AdapterError {
  if (failure.reason !== 'closed' || failure.place?.state === 'gone') return failure;
  const place = { state: 'no-history', cure: failure.place?.cure ?? 'slack-scope' } as const;
  return new AdapterError('closed', failure.message, { place, cause: failure });
}

/** Looks in a channel, or in one of its threads, for the message with a key. @throws {AdapterError} */
export async function findMessage(
  client: WebClient,
  query: { channel: string; key: string; since: number; thread?: string },
): Promise<string | undefined> {
  const { channel, key, since, thread } = query;
  const common = {
    channel,
    include_all_metadata: true,
    limit: historyPage,
    oldest: String(Math.max(0, Math.floor(since / 1_000))),
  };
  let cursor: string | undefined;
  for (let page = 0; page < historyPages; page++) {
    const asked = { ...common, ...(cursor && { cursor }) };
    const answer = await (thread === undefined
      ? client.conversations.history(asked)
      : client.conversations.replies({ ...asked, ts: thread })
    ).catch((error: unknown) => {
      throw unseen(toAdapterError(error));
    });
    const found = ((answer.messages ?? []) as Found[]).find((message) => hasKey(message, key));
    if (found?.ts) return found.ts;
    cursor = answer.response_metadata?.next_cursor;
    if (!cursor) return undefined;
  }
  throw new AdapterError('refused', 'too many messages have been written since to look through them');
}
