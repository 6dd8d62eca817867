import type { Words } from '../../src/locales/words.ts';
import { type Block, type Message, note } from '../../src/message/message.ts';
import { isChat, type Origin } from './origin.ts';
import type { Carried, Pictures, Shared, Uploads } from './upload.ts';
import type { Workspaces } from './workspaces.ts';

/** An answer may wait for its pictures; a reminder may not, as its claim ends. */
const answerWithinMs = 15_000;

/** The pictures of a message, by their blocks. */
export const picturesOf = ({ blocks }: Message): ReadonlyMap<Block, Carried> =>
  new Map(
    blocks
      .filter((block) => block.kind === 'image')
      .map((block, index) => [block, { name: `picture-${index + 1}.png`, bytes: block.png, alt: block.alt }]),
  );

/** What could not be sent, and what to do about it; undefined when all was. */
function regret({ failed, scope }: Shared, words: Words): string | undefined {
  if (failed.length === 0) return undefined;
  const names = failed.map(({ name }) => `“${name}”`).join(', ');
  return scope
    ? words.text('slack.files-scope', { names, scope })
    : words.text('slack.files-not-sent', { names });
}

/** An answer whose pictures are in Slack. `rest` sends its files after it, and returns what is to be said of that. */
export type Loaded = { message: Message; pictures: Pictures; rest(): Promise<string | undefined> };

/** Brings the pictures and files of an answer to where it is read. */
export type Carrying = (
  answer: { message: Message; origin: Origin; isPublic: boolean },
  words: Words,
) => Promise<Loaded>;

export function createCarrying({
  workspaces,
  uploads,
}: {
  workspaces: Workspaces;
  uploads: Uploads;
}): Carrying {
  return async ({ message, origin, isPublic }, words) => {
    const files = message.files ?? [];
    const pictures = picturesOf(message);
    const bare: Loaded = { message, pictures: new Map(), rest: async () => undefined };
    if (files.length + pictures.size === 0) return bare;
    const workspace = await workspaces.of(origin.team);
    const { client } = workspace;
    const { channel, thread } = origin;
    /** Shares files where the answer is, or in the private chat. */
    const share = async (carried: readonly Carried[], here?: { channel: string; thread?: string }) => {
      if (carried.length === 0) return { failed: [] };
      try {
        const to = here ?? { channel: await workspaces.channel(workspace, origin.user) };
        return await uploads.share(client, carried, to);
      } catch {
        // Without a chat to put them in: the answer is given all the same.
        return { failed: carried };
      }
    };
    if (channel === undefined || isPublic || isChat(origin))
      return {
        message,
        pictures: await uploads.pictures(client, pictures, answerWithinMs),
        async rest() {
          const here = channel !== undefined && { channel, ...(thread !== undefined && { thread }) };
          const shared = await (here ? share(files, here) : share(files));
          return regret(shared, words);
        },
      };
    // What is seen by one person alone, and not for long, can hold no file.
    const all = [...pictures.values(), ...files];
    const said = regret(await share(all), words) ?? words.text('slack.files-in-chat', { count: all.length });
    return { ...bare, message: { ...message, blocks: [...message.blocks, note(said)] } };
  };
}
