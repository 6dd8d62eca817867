import { PermissionFlagsBits as may } from 'discord.js';
import { type Answer, type Messages, refusal } from './messages.ts';
import type { Rooms } from './routes.ts';

type Json = Record<string, unknown>;

const ok = (body: unknown): Answer => ({ status: 200, body });

/** Threads under messages, each with the id of its message, as Discord begins and describes them. */
export function createThreads(rooms: Rooms, messages: Messages) {
  const { bot, guild, channel } = rooms;
  const has = (permission: bigint) => (rooms.permissions & permission) !== 0n;

  function beginThread(root: string, name: string): Answer {
    if (!has(may.CreatePublicThreads)) return refusal(403, 50013, 'Missing Permissions');
    if (!messages.held.some(({ id, channel: where }) => id === root && where === channel))
      return refusal(404, 10008, 'Unknown Message');
    if (rooms.threads.has(root))
      return refusal(400, 160004, 'A thread has already been created for this message');
    rooms.threads.set(root, name);
    return ok(threadOf(root));
  }

  const threadOf = (id: string): Json => ({
    ...{ id, type: 11, flags: 0, guild_id: guild, parent_id: channel, owner_id: bot.id },
    ...{ name: rooms.threads.get(id), last_message_id: messages.lastIn(id), message_count: 0 },
    ...{ rate_limit_per_user: 0, bitrate: 64_000, user_limit: 0, rtc_region: null, permissions: '0' },
    ...{ total_message_sent: 0, member_count: 1, video_quality_mode: 1, applied_tags: [] },
    thread_metadata: {
      ...{ archived: false, locked: false, auto_archive_duration: 10_080 },
      ...{ archive_timestamp: '2027-01-01T00:00:00Z', create_timestamp: '2027-01-01T00:00:00Z' },
    },
  });

  return { beginThread, threadOf };
}
