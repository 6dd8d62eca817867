import { type REST, Routes } from 'discord.js';

/** Finds the channel of a private chat with a user, which Discord opens on the first call. */
export type PrivateChats = (user: string, rest: REST) => Promise<string>;

export function createPrivateChats(): PrivateChats {
  const channels = new Map<string, string>();
  return async (user, rest) => {
    const known = channels.get(user);
    if (known) return known;
    const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as {
      id: string;
    };
    channels.set(user, id);
    return id;
  };
}
