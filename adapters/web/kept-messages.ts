import { decodeReply } from '../../src/bot/stored-reply.ts';
import type { Caller } from '../../src/command/command.ts';
import { permits } from '../../src/command/permit.ts';
import { formatDestination, parseDestination } from '../../src/domain/reminder.ts';
import type { PageMessage } from '../../src/platform/chat-host.ts';
import type { Said } from './feed.ts';
import { shownMessages } from './limits.ts';
import { isOnPage } from './place.ts';
import type { Site } from './site.ts';

type Reading = { caller: Caller };

/** A message of the page as something that was said; `mark` tells it and its revision from others. */
export type KeptPost = Extract<Said, { kind: 'post' }> & { mark: string; isNew: boolean };

/** The places whose messages somebody reads here: their own, and the committee's. */
function placesOf({ caller }: Reading): string[] {
  const { person } = caller;
  if (!person || !isOnPage(person)) return [];
  const committee = permits(caller, 'inside') ? [formatDestination({ kind: 'committee' })] : [];
  return [person.id, ...committee];
}

const markOf = ({ id, revision }: PageMessage): string => `${id}.${revision}`;

function postOf(kept: PageMessage): KeptPost[] {
  const reply = decodeReply(kept.body);
  if (reply.kind !== 'message') return [];
  const { at, corrects } = kept;
  const to = parseDestination(kept.place);
  const id = `kept-${kept.id}`;
  return [
    { kind: 'post', id, at, message: reply.message, to, corrects, mark: markOf(kept), isNew: !kept.isSeen },
  ];
}

/** What the bot has put on the page for somebody, those that changed last at the end. */
export async function keptFor(reading: Reading, { messages }: Pick<Site, 'messages'>): Promise<KeptPost[]> {
  const { person } = reading.caller;
  const places = placesOf(reading);
  if (!person || places.length === 0) return [];
  const latest = await messages.latest({ places, person: person.id, limit: shownMessages });
  return latest.flatMap(postOf);
}

/** How many messages somebody has not seen yet. */
export async function unseenBy(reading: Reading, { messages }: Pick<Site, 'messages'>): Promise<number> {
  const { person } = reading.caller;
  const places = placesOf(reading);
  return person && places.length > 0 ? messages.unseen({ places, person: person.id }) : 0;
}

/** Notes that somebody was shown these. */
export async function noteSeen(
  { caller }: Reading,
  posts: readonly KeptPost[],
  { messages }: Pick<Site, 'messages'>,
): Promise<void> {
  const seen = posts.filter(({ isNew }) => isNew).map(({ mark }) => mark.split('.').map(Number));
  if (caller.person)
    await messages.see(
      caller.person.id,
      seen.map(([id = 0, revision = 0]) => ({ id, revision })),
    );
}
