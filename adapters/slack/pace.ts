import type { Place } from '../../src/domain/delivery.ts';
import type { Allowance } from '../../src/domain/pace.ts';
import { AdapterError, withScope } from '../../src/message/errors.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import type { PrivateChats } from '../../src/platform/private-chats.ts';
import { accountOf, formatInTeam, type InTeam, isUser, parseInTeam } from './accounts.ts';
import { openingScope, paces } from './limits.ts';
import type { Sightings } from './sightings.ts';
import type { Workspaces } from './workspaces.ts';

type Sending = Pick<Adapter, 'send' | 'update'>;

const postingScope = (where: InTeam | string) =>
  `chat.postMessage ${typeof where === 'string' ? where : formatInTeam(where)}`;
const updatingScope = (team: string) => `chat.update ${team}`;

/** Says on which of Slack's limits a message draws, and which of them was meant where Slack asks to wait. */
export function createSlackPace(
  { send, update }: Sending,
  parts: { workspaces: Workspaces; sightings: Sightings; chats: PrivateChats },
): Sending & Pick<Adapter, 'allowances'> {
  const { workspaces, sightings, chats } = parts;

  /** A place as Slack counts it: in the workspace whose token is used. */
  async function counted(place: Place): Promise<InTeam> {
    const { team, id } = parseInTeam(place.id);
    const seenIn = isUser(id) ? sightings.seenIn({ team, id }) : undefined;
    return { team: (await workspaces.known(team)) ?? seenIn ?? team, id };
  }

  /** What a failure means for its limit; and a chat that is not there any more is opened anew the next time. */
  async function noted(error: unknown, place: Place, scopeOf: (where: InTeam) => string): Promise<unknown> {
    if (!(error instanceof AdapterError)) return error;
    const where = await counted(place);
    if (error.reason === 'closed' && isUser(where.id)) await chats.forget(accountOf(where));
    return withScope(error, scopeOf(where));
  }

  return {
    async allowances(place, call) {
      const where = await counted(place);
      const { team } = where;
      if (call === 'update') return [{ scope: updatingScope(team), ...paces.updating }];
      const posting: Allowance[] = [
        { scope: postingScope(where), ...paces.channel },
        { scope: postingScope(team), ...paces.workspace },
      ];
      const isOpen = !isUser(where.id) || (await chats.isKnown(accountOf(where)));
      return isOpen ? posting : [...posting, { scope: openingScope(team), ...paces.opening }];
    },
    send: (post) =>
      send(post).catch(async (error: unknown) => {
        throw await noted(error, post.place, postingScope);
      }),
    update: (post) =>
      update(post).catch(async (error: unknown) => {
        throw await noted(error, post.place, ({ team }) => updatingScope(team));
      }),
  };
}
