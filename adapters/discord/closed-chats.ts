import { z } from 'zod';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { createInTurn } from '../../src/process/in-turn.ts';

const setting = 'discord.closed-chats';
const schema = z.record(z.string(), z.enum(['closed', 'told']));

/** Whose private chat is closed to the bot, and whether they know. */
export type ClosedChats = {
  close(user: string): Promise<void>;
  open(user: string): Promise<void>;
  /** Whether the user is to hear so now. */
  isToBeTold(user: string): Promise<boolean>;
  told(user: string): Promise<void>;
};

/** Keeps it in the settings, so that nobody hears so again after a restart. */
export function createClosedChats(settings: ChatHost['settings']): ClosedChats {
  const inTurn = createInTurn();
  const read = async () => schema.safeParse(await settings.getSetting(setting)).data ?? {};
  const change = (update: (kept: z.output<typeof schema>) => z.output<typeof schema>): Promise<void> =>
    inTurn(async () => {
      const kept = await read();
      const changed = update(kept);
      if (changed !== kept) await settings.setSetting(setting, changed);
    });
  return {
    close: (user) => change((kept) => (kept[user] ? kept : { ...kept, [user]: 'closed' })),
    open: (user) =>
      change((kept) =>
        kept[user] ? Object.fromEntries(Object.entries(kept).filter(([known]) => known !== user)) : kept,
      ),
    isToBeTold: async (user) => (await read())[user] === 'closed',
    told: (user) => change((kept) => ({ ...kept, [user]: 'told' })),
  };
}
