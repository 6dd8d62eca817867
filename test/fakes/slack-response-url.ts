import { realNow } from '../../src/process/clock.ts';
import type { SlackState } from './slack-state.ts';

/** A response address: five answers within thirty minutes. */
export type ResponseAddress = { channel: string; user: string; uses: number; at: number };

export function answerAt(
  address: ResponseAddress,
  body: Record<string, unknown>,
  state: SlackState,
): [number, string] {
  if (address.uses >= 5 || realNow() - address.at > 30 * 60_000) return [404, 'expired_url'];
  address.uses += 1;
  const isPublic = body.response_type === 'in_channel';
  const { channel, user } = address;
  const last = state.messages.findLast(
    (message) => message.channel === channel && message.ephemeralTo === user,
  );
  if (body.replace_original === true && last) {
    Object.assign(last, { text: body.text, blocks: body.blocks, edits: last.edits + 1 });
    state.changed();
  } else state.store({ ...body, channel, ...(!isPublic && { ephemeralTo: user }) });
  return [200, 'ok'];
}
