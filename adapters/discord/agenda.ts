import { type APIThreadChannel, type REST, Routes, ThreadAutoArchiveDuration } from 'discord.js';
import { z } from 'zod';
import type { Instant } from '../../src/domain/instant.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Message } from '../../src/message/message.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { calendar } from '../../src/time/calendar.ts';
import { type AgendaPost, agendaPosts } from '../../src/views/agenda.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { type View, viewFor } from '../../src/views/view.ts';
import type { IdOf } from './controls.ts';
import type { Retries } from './event-retries.ts';
import { codes, discordCode } from './failure.ts';
import { type ForumTags, forumTags } from './forum-tags.ts';
import { cutText, threadNameLimit } from './limits.ts';
import { bodyOf } from './post.ts';
import { renderMessage } from './render.ts';

const setting = 'discord.agenda';
const schema = z.object({
  forum: z.string(),
  /** By objective: the post, which has the id of its first message, and what it says; without one, people took it down. */
  posts: z.record(z.string(), z.object({ post: z.string().exactOptional(), says: z.string() })),
});
type Kept = z.output<typeof schema>;

type Query = {
  rest: REST;
  guild: string;
  /** The forum's id. */
  forum: string;
  /** The bot's own user id. */
  self: string;
  host: Pick<ChatHost, 'plan' | 'settings' | 'now'>;
  idOf: IdOf;
  /** Real time. */
  now: Instant;
  retries: Retries;
};

const isGone = (error: unknown): boolean => {
  const code = discordCode(error);
  return code === codes.unknownChannel || code === codes.unknownMessage;
};

/** Renames and tags a post, as far as the bot may: it is its own, and people may have closed it. */
async function retitle(rest: REST, post: string, titled: { name: string; applied_tags?: string[] }) {
  const patch = (body: object) => rest.patch(Routes.channel(post), { body: { archived: false, ...body } });
  await patch(titled).catch((error: unknown) => {
    if (discordCode(error) !== codes.missingPermissions) throw error;
    return patch({});
  });
}

/**
 * Keeps a post for each objective in a forum, whose tag says how it stands; each is written once and then edited in
 * place, which notifies nobody. One that people took down stays down. One that fails holds up no other: false while one rests.
 */
export async function reconcileAgenda(query: Query): Promise<boolean> {
  const { rest, guild, forum, self, host, idOf, now, retries } = query;
  const plan = await host.plan();
  if (!plan) return true;
  const reader = { locale: plan.locale, zone: plan.congress.zone };
  const view: View = viewFor({ plan, now: host.now(), calendar, reader });
  const words = wordsFor(plan.locale);
  const read = schema.safeParse(await host.settings.getSetting(setting)).data;
  let posts: Kept['posts'] = read?.forum === forum ? read.posts : {};
  const keep = (changed: Kept['posts']) => {
    posts = changed;
    return host.settings.setSetting(setting, { forum, posts });
  };
  let tags: ForumTags | undefined;
  let active: readonly APIThreadChannel[] | undefined;

  const rendered = (message: Message) =>
    bodyOf(renderMessage(message, { reader, words, accountOf: () => undefined, idOf })).body;

  async function titleOf({ title, state }: AgendaPost) {
    tags ??= await forumTags(rest, forum, words);
    const tag = tags.get(state);
    return { name: cutText(title, threadNameLimit), ...(tag !== undefined && { applied_tags: [tag] }) };
  }

  /** One that was written before a crash could keep its id. */
  async function findOwn(name: string): Promise<string | undefined> {
    active ??= ((await rest.get(Routes.guildActiveThreads(guild))) as { threads: APIThreadChannel[] })
      .threads;
    const taken = new Set(Object.values(posts).map(({ post }) => post));
    const isOwn = (thread: APIThreadChannel) =>
      thread.parent_id === forum && thread.owner_id === self && thread.name === name;
    return active.find((thread) => isOwn(thread) && !taken.has(thread.id))?.id;
  }

  async function edit(post: string, wanted: AgendaPost): Promise<string | undefined> {
    try {
      await retitle(rest, post, await titleOf(wanted));
      await rest.patch(Routes.channelMessage(post, post), { body: rendered(wanted.message) });
      return post;
    } catch (error) {
      if (!isGone(error)) throw error;
      return undefined;
    }
  }

  async function begin(wanted: AgendaPost): Promise<string | undefined> {
    const titled = await titleOf(wanted);
    const found = await findOwn(titled.name);
    if (found !== undefined) return edit(found, wanted);
    const body = {
      ...titled,
      auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
      message: rendered(wanted.message),
    };
    return ((await rest.post(Routes.threads(forum), { body })) as { id: string }).id;
  }

  async function write(wanted: AgendaPost): Promise<void> {
    const { id, says } = wanted;
    const known = posts[id];
    if (known && (known.says === says || known.post === undefined)) return;
    const post = known?.post === undefined ? await begin(wanted) : await edit(known.post, wanted);
    await keep({ ...posts, [id]: { says, ...(post !== undefined && { post }) } });
  }

  async function remove(id: string, post: string | undefined): Promise<void> {
    const said = messageOf(words.say('agenda.gone'), [], reader);
    if (post !== undefined)
      await retitle(rest, post, { name: cutText(words.text('agenda.gone-title'), threadNameLimit) })
        .then(() => rest.patch(Routes.channelMessage(post, post), { body: rendered(said) }))
        .catch((error: unknown) => {
          if (!isGone(error)) throw error;
        });
    await keep(Object.fromEntries(Object.entries(posts).filter(([known]) => known !== id)));
  }

  let isDone = true;
  const attempt = async (id: string, version: string, work: () => Promise<void>) => {
    if (!(await retries.attempt({ id, version, now }, work))) isDone = false;
  };
  const wanted = agendaPosts(view);
  const isWanted = new Set(wanted.map(({ id }) => id));
  for (const [id, { post }] of Object.entries(posts))
    if (!isWanted.has(id)) await attempt(id, 'removed', () => remove(id, post));
  for (const post of wanted) await attempt(post.id, post.says, () => write(post));
  return isDone;
}
