import { encodeReply } from '../../src/bot/stored-reply.ts';
import type { Place } from '../../src/domain/delivery.ts';
import { isGone, type Person } from '../../src/domain/person.ts';
import { formatDestination } from '../../src/domain/reminder.ts';
import { AdapterError } from '../../src/message/errors.ts';
import type { Message } from '../../src/message/message.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import type { ChatHost, PageMessages } from '../../src/platform/chat-host.ts';
import { realNow } from '../../src/process/clock.ts';
import { hasSession } from './sessions.ts';

const platform = 'web';
const committee = formatDestination({ kind: 'committee' });

/** The account of those who get their reminders on the page. */
const pageAccountOf = ({ id }: Pick<Person, 'id'>): string => `${platform}:${id}`;

/** Whether somebody gets their reminders on the page. */
export const isOnPage = (person: Person): boolean =>
  !isGone(person) && person.accounts.includes(pageAccountOf(person));

export type PlaceOptions = {
  messages: PageMessages;
  settings: Pick<ChatHost['settings'], 'getSetting'>;
  /** The plan's time. */
  now: ChatHost['now'];
  /** Whether the operator opens the page as anybody. */
  isOpenToAll: boolean;
};

const encode = (message: Message) => encodeReply({ kind: 'message', visibility: 'private', message });

/** What befell the database while a message was written: it may stand there. */
const unsure = (error: unknown): never => {
  if (error instanceof AdapterError) throw error;
  throw new AdapterError('unknown', error instanceof Error ? error.message : String(error), { cause: error });
};

/**
 * The page as a place: messages are rows of the database, written by whichever process sends, under their key once, and
 * shown by the page. Somebody who cannot open the page is not reached by it.
 */
export function createPagePlace({ messages, settings, now, isOpenToAll }: PlaceOptions): Adapter {
  async function requireOpen({ id }: Place): Promise<void> {
    if (id === committee || isOpenToAll || (await hasSession(settings, { person: id, now: realNow() })))
      return;
    const place = { state: 'no-access', cure: 'web-session' } as const;
    throw new AdapterError('closed', 'they have not opened the page', { place });
  }
  const requireMayLeave = (mayLeave: (() => boolean) | undefined) => {
    if (mayLeave && !mayLeave()) throw new AdapterError('not-sent', 'the claim grew old');
  };
  return {
    platform,
    tells: 'private',
    health: () => ({ state: 'up' }),
    async start() {},
    async stop() {},
    async answer() {},
    allowances: async () => [],
    placeOf(to, { people }) {
      const isHere =
        to.kind === 'committee'
          ? people.some(isOnPage)
          : people.some((each) => each.id === to.person && isOnPage(each));
      return isHere ? { platform, id: formatDestination(to) } : undefined;
    },
    async send({ place, message, key, bundle = [key], mayLeave }) {
      try {
        await requireOpen(place);
        requireMayLeave(mayLeave);
        const body = encode(message);
        return String(await messages.put({ place: place.id, key, bundle, body, at: now() }));
      } catch (error) {
        return unsure(error);
      }
    },
    async update({ place, message, messageId, mayLeave }) {
      try {
        requireMayLeave(mayLeave);
        const entry = { place: place.id, id: Number(messageId), body: encode(message), at: now() };
        if (await messages.replace(entry)) return;
      } catch (error) {
        unsure(error);
      }
      throw new AdapterError('refused', 'the message is not on the page any more');
    },
    async find({ place, key }) {
      const id = await messages.find({ place: place.id, key }).catch(unsure);
      return id === undefined ? undefined : String(id);
    },
    look: requireOpen,
  };
}
