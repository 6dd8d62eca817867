import { commands } from '../../commands/index.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { realNow } from '../../src/process/clock.ts';
import { createLog } from '../../src/process/log.ts';

/** What an adapter is given, with settings in memory and a bot that is never asked unless a test gives one. */
export function chatHost(given: Partial<ChatHost>): ChatHost {
  const kept = new Map<string, unknown>();
  const notAsked = async () => {
    throw new Error('the bot is not asked here');
  };
  return {
    bot: {
      keep: notAsked,
      work: notAsked,
      dispatch: notAsked,
      given: notAsked,
      check: notAsked,
      complete: notAsked,
      about: notAsked,
      noteProfile: async () => {},
      noteVotes: async () => {},
    },
    commands,
    plan: async () => undefined,
    now: realNow,
    settings: {
      getSetting: async (name) => kept.get(name),
      setSetting: async (name, value) => void kept.set(name, value),
    },
    mended: async () => {},
    receives: true,
    log: createLog('silent'),
    ...given,
  };
}
