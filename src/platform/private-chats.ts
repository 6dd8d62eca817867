import type { ChatHost } from './chat-host.ts';

const settingOf = (account: string) => `chat.${account}`;
/** How long it is believed that a chat is not known: another process may have opened it. */
const believedMs = 10_000;

/** The platform's ids of private chats, kept in the store: to open one again is a call that platforms ration. */
export type PrivateChats = {
  /** The chat with an account; the first time it is opened. */
  of(account: string, open: () => Promise<string>): Promise<string>;
  isKnown(account: string): Promise<boolean>;
  /** The platform knows it no more. */
  forget(account: string): Promise<void>;
};

export function createPrivateChats(parts: {
  settings: ChatHost['settings'];
  /** Real time. */
  now(): number;
}): PrivateChats {
  const { settings, now } = parts;
  const chats = new Map<string, string>();
  const missedAt = new Map<string, number>();

  async function look(account: string): Promise<string | undefined> {
    const known = chats.get(account);
    if (known !== undefined || now() - (missedAt.get(account) ?? 0) < believedMs) return known;
    const found = await settings.getSetting(settingOf(account));
    const kept = typeof found === 'string' && found !== '' ? found : undefined;
    if (kept === undefined) missedAt.set(account, now());
    else chats.set(account, kept);
    return kept;
  }

  return {
    async of(account, open) {
      const known = await look(account);
      if (known !== undefined) return known;
      const chat = await open();
      chats.set(account, chat);
      missedAt.delete(account);
      await settings.setSetting(settingOf(account), chat);
      return chat;
    },
    isKnown: async (account) => (await look(account)) !== undefined,
    async forget(account) {
      chats.delete(account);
      await settings.setSetting(settingOf(account), undefined);
    },
  };
}
