import type { Plan } from '../../src/domain/plan.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { realNow } from '../../src/process/clock.ts';
import { createLog } from '../../src/process/log.ts';

/** Settings that last as long as the test. */
export function memorySettings(): ChatHost['settings'] & { all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  return {
    all,
    getSetting: async (name) => structuredClone(all.get(name)),
    setSetting: async (name, value) => {
      all.set(name, structuredClone(value));
    },
  };
}

/** A host around an adapter that only sends. */
export const sendingHost = (plan: Plan, settings = memorySettings()): ChatHost => ({
  bot: {
    keep: async () => false,
    given: async () => {},
    work: () => Promise.reject(new Error('nothing arrives here')),
    dispatch: () => Promise.reject(new Error('nothing arrives here')),
    check: async () => ({}),
    complete: async () => [],
    about: async () => undefined,
    noteProfile: async () => {},
    noteVotes: async () => {},
  },
  commands: [],
  plan: async () => plan,
  now: realNow,
  settings,
  mended: async () => {},
  receives: false,
  log: createLog('silent'),
});
