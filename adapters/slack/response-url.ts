import { AdapterError } from '../../src/message/errors.ts';
import { neverLeft } from '../../src/platform/never-left.ts';
import type { SlackMessage } from './post.ts';

const timeoutMs = 8_000;

/** Answers at the address that came with an event: to all in the channel, to the one who asked, or in place. */
export type ResponseUrls = (
  url: string,
  message: Pick<SlackMessage, 'text' | 'blocks' | 'plainText'>,
  how: 'speak' | 'whisper' | 'replace',
) => Promise<void>;

/** Only Slack's own addresses are called, or those of the stand-in that the configuration names. */
function isAllowed(url: string, apiUrl: string): boolean {
  try {
    const { protocol, hostname } = new URL(url);
    const api = new URL(apiUrl);
    if (api.hostname !== 'slack.com') return hostname === api.hostname;
    return protocol === 'https:' && hostname === 'hooks.slack.com';
  } catch {
    return false;
  }
}

async function call(
  url: string,
  body: object,
): Promise<{ status: number; text: string; retryAfter: string | null }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { status, headers } = response;
    return { status, text: await response.text(), retryAfter: headers.get('retry-after') };
  } catch (cause) {
    throw new AdapterError(neverLeft(cause) ? 'not-sent' : 'unknown', 'no answer', { cause });
  }
}

/** @throws {AdapterError} from each call */
export function createResponseUrls(apiUrl: string): ResponseUrls {
  return async (url, { text, blocks, plainText }, how) => {
    if (!isAllowed(url, apiUrl)) throw new AdapterError('refused', 'the response address is not Slack’s');
    const manner =
      how === 'replace'
        ? { replace_original: true }
        : { replace_original: false, response_type: how === 'speak' ? 'in_channel' : 'ephemeral' };
    let answer = await call(url, { ...manner, text, blocks });
    if (answer.status >= 400 && /invalid_blocks|too_long/.test(answer.text))
      answer = await call(url, { ...manner, text: plainText });
    const { status, retryAfter } = answer;
    if (status < 300) return;
    if (status === 429)
      throw new AdapterError('not-sent', 'Slack asked to wait', {
        retryAfterMs: Math.max(1, Number(retryAfter) || 1) * 1_000,
      });
    throw new AdapterError(status >= 500 ? 'unknown' : 'refused', `the response address gave ${status}`);
  };
}
