import { type APIGuildForumTag, type REST, Routes } from 'discord.js';
import type { Words } from '../../src/locales/words.ts';
import { type AgendaState, agendaStates } from '../../src/views/agenda.ts';
import { codes, discordCode } from './failure.ts';
import { cutText, forumLimits } from './limits.ts';

/** A forum as far as its tags go. */
type Forum = { available_tags?: readonly APIGuildForumTag[] };

/** The tags that stand for states, by their ids; none that the forum has not and the bot may not add. */
export type ForumTags = ReadonlyMap<AgendaState, string>;

const nameOf = (state: AgendaState, words: Words) => cutText(words.text(`agenda.${state}`), forumLimits.tag);

const isCalled =
  (name: string) =>
  (tag: APIGuildForumTag): boolean =>
    tag.name.toLocaleLowerCase() === name.toLocaleLowerCase();

const tagsIn = (forum: Forum, words: Words): ForumTags =>
  new Map(
    agendaStates.flatMap((state): [AgendaState, string][] => {
      const found = forum.available_tags?.find(isCalled(nameOf(state, words)));
      return found ? [[state, found.id]] : [];
    }),
  );

/** The tags of a forum; those that are missing are added, where the bot may. Those of people stay as they are. */
export async function forumTags(rest: REST, forum: string, words: Words): Promise<ForumTags> {
  const route = Routes.channel(forum);
  const before = (await rest.get(route)) as Forum;
  const tags = tagsIn(before, words);
  const missing = agendaStates.filter((state) => !tags.has(state));
  const present = before.available_tags ?? [];
  if (missing.length === 0 || present.length + missing.length > forumLimits.tags) return tags;
  const added = missing.map((state) => ({ name: nameOf(state, words), moderated: false }));
  try {
    const body = { available_tags: [...present, ...added] };
    return tagsIn((await rest.patch(route, { body })) as Forum, words);
  } catch (error) {
    const code = discordCode(error);
    if (code !== codes.missingPermissions && code !== codes.missingAccess) throw error;
    return tags;
  }
}
