import type { REST } from 'discord.js';
import { Routes } from 'discord.js';
import type { Place } from '../../src/domain/delivery.ts';
import { AdapterError, withScope } from '../../src/message/errors.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import type { PrivateChats } from '../../src/platform/private-chats.ts';
import { allScope, failureOf } from './failure.ts';
import { paces } from './limits.ts';
import { accountName, privateUserOf } from './places.ts';

type Sending = Pick<Adapter, 'send' | 'update'>;

const openingScope = 'opening private chats';

/** The channel of a private chat with a user, which Discord opens on the first call. */
export const chatWith = (chats: PrivateChats, user: string, rest: REST): Promise<string> =>
  chats.of(accountName(user), async () => {
    const body = { recipient_id: user };
    const opened = await rest.post(Routes.userChannels(), { body }).catch((error: unknown) => {
      const failure = failureOf(error);
      // Whatever else went wrong is told apart by Discord's own error.
      throw failure.retryAfterMs === undefined ? error : withScope(failure, openingScope);
    });
    return (opened as { id: string }).id;
  });

/** Says on which of Discord's limits a message draws, and which of them was meant where Discord asks to wait. */
export function createDiscordPace(
  { send, update }: Sending,
  chats: PrivateChats,
): Sending & Pick<Adapter, 'allowances'> {
  /** A chat that is not there any more is opened anew the next time. */
  async function noted(error: unknown, place: Place, scope: string): Promise<unknown> {
    if (!(error instanceof AdapterError)) return error;
    const user = privateUserOf(place);
    if (error.reason === 'closed' && user !== undefined) await chats.forget(accountName(user));
    return withScope(error, scope);
  }
  const updating = ({ id }: Place) => `update ${id}`;
  return {
    async allowances(place, call) {
      const user = privateUserOf(place);
      const scope = call === 'send' ? place.id : updating(place);
      const common = [
        { scope, ...paces.channel },
        { scope: allScope, ...paces.all },
      ];
      const isOpen = user === undefined || (await chats.isKnown(accountName(user)));
      return isOpen ? common : [...common, { scope: openingScope, ...paces.opening }];
    },
    send: (post) =>
      send(post).catch(async (error: unknown) => {
        throw await noted(error, post.place, post.place.id);
      }),
    update: (post) =>
      update(post).catch(async (error: unknown) => {
        throw await noted(error, post.place, updating(post.place));
      }),
  };
}
