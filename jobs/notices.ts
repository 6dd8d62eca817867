import type { Log } from '../src/process/log.ts';
import { rootReason } from '../src/process/reason.ts';

/** Says each trouble once, however often it comes back, and once more when it is over. */
export type Notices = {
  trouble(topic: string, error: unknown): void;
  over(topic: string): void;
};

/** Notices that go to a log. */
export function createNotices(log: Log): Notices {
  const said = new Map<string, string>();
  return {
    trouble(topic, error) {
      const message = rootReason(error);
      if (said.get(topic) === message) return;
      said.set(topic, message);
      log.warn({ error: message }, topic);
    },
    over(topic) {
      if (said.delete(topic)) log.info(`${topic}: over`);
    },
  };
}
