import { PermissionFlagsBits as may } from 'discord.js';
import { type Answer, type MessageBody, type Messages, refusal } from './messages.ts';
import type { Rooms, Route } from './routes.ts';
import { newSnowflake } from './snowflake.ts';

type Json = Record<string, unknown>;
type Tag = { id: string; name: string; moderated: boolean; emoji_id: null; emoji_name: null };

/** A forum with its tags, and a post in it. */
export type Forum = { id: string; tags: Tag[]; posts: Map<string, Post> };
type Post = { name: string; tags: string[]; isArchived: boolean };

export const newForum = (): Forum => ({ id: '701', tags: [], posts: new Map() });

const ok = (body: unknown): Answer => ({ status: 200, body });

/** What Discord's calls about forums do. */
export function createForums(rooms: Rooms, messages: Messages) {
  const { bot, guild, forum } = rooms;
  const has = (permission: bigint) => (rooms.permissions & permission) !== 0n;

  const shown = (): Json => ({
    ...{ id: forum.id, type: 15, flags: 0, guild_id: guild, name: 'agenda', position: 1 },
    ...{ permission_overwrites: [], last_message_id: null, available_tags: forum.tags },
  });

  const shownPost = (id: string, { name, tags, isArchived }: Post): Json => ({
    ...{ id, type: 11, flags: 0, guild_id: guild, parent_id: forum.id, owner_id: bot.id, name },
    ...{ last_message_id: messages.lastIn(id), message_count: 0, applied_tags: tags },
    ...{ rate_limit_per_user: 0, bitrate: 64_000, user_limit: 0, rtc_region: null, permissions: '0' },
    ...{ total_message_sent: 0, member_count: 1, video_quality_mode: 1 },
    thread_metadata: {
      ...{ archived: isArchived, locked: false, auto_archive_duration: 10_080 },
      ...{ archive_timestamp: '2027-01-01T00:00:00Z', create_timestamp: '2027-01-01T00:00:00Z' },
    },
  });

  return {
    shown,
    change({ available_tags: tags }: { available_tags?: { id?: string; name: string }[] }): Answer {
      if (!has(may.ManageChannels)) return refusal(403, 50013, 'Missing Permissions');
      if (tags?.some(({ name }) => name.length > 20)) return refusal(400, 50035, 'Invalid Form Body: tag');
      forum.tags = (tags ?? forum.tags).map(({ id, name }) => ({
        ...{ id: id ?? newSnowflake(), name, moderated: false, emoji_id: null, emoji_name: null },
      }));
      return ok(shown());
    },
    begin(body: { name: string; applied_tags?: string[]; message: MessageBody }): Answer {
      if (!has(may.SendMessages)) return refusal(403, 50013, 'Missing Permissions');
      if (body.name.length > 100) return refusal(400, 50035, 'Invalid Form Body: name');
      const id = newSnowflake();
      const answer = messages.post(id, body.message, id);
      if (answer.status !== 200) return answer;
      const post = { name: body.name, tags: body.applied_tags ?? [], isArchived: false };
      forum.posts.set(id, post);
      return ok({ ...shownPost(id, post), message: answer.body });
    },
    changePost(id: string, body: { name?: string; applied_tags?: string[]; archived?: boolean }): Answer {
      const post = forum.posts.get(id);
      if (!post) return refusal(404, 10003, 'Unknown Channel');
      const isMore = body.name !== undefined || body.applied_tags !== undefined;
      if (isMore && !has(may.ManageThreads)) return refusal(403, 50013, 'Missing Permissions');
      post.name = body.name ?? post.name;
      post.tags = body.applied_tags ?? post.tags;
      post.isArchived = body.archived ?? post.isArchived;
      return ok(shownPost(id, post));
    },
    active: (): Answer =>
      ok({
        threads: [...forum.posts]
          .filter(([, post]) => !post.isArchived)
          .map(([id, post]) => shownPost(id, post)),
        members: [],
        has_more: false,
      }),
  };
}

/** The calls about forums. */
export const forumRoutes = (forums: ReturnType<typeof createForums>, rooms: Rooms): Route[] => [
  [
    'PATCH',
    /^\/channels\/(\d+)$/,
    ({ body }, id = '') =>
      id === rooms.forum.id ? forums.change(body as Json) : forums.changePost(id, body as Json),
  ],
  [
    'POST',
    /^\/channels\/(\d+)\/threads$/,
    ({ body }, id) =>
      id === rooms.forum.id
        ? forums.begin(body as Parameters<typeof forums.begin>[0])
        : refusal(404, 10003, 'Unknown Channel'),
  ],
  ['GET', /^\/guilds\/\d+\/threads\/active$/, () => forums.active()],
];
