import type { Reminder } from '../domain/reminder.ts';
import type { Clock } from '../process/clock.ts';
import type { Crash } from '../process/crash.ts';
import type { Log } from '../process/log.ts';
import type { Config } from '../settings/config.ts';
import type { Store } from '../store/store.ts';
import { readTexts } from './library.ts';
import { createSession, type Session } from './session.ts';

/** Opens the bot on its store. `reloadTexts` takes up the documents of a plan that was imported meanwhile. */
export async function openBot(parts: {
  config: Config;
  store: Store;
  clock: Clock;
  log: Log;
  crash: Crash;
  arm(created: readonly Reminder[]): Promise<void>;
  pageAddress(): string | undefined;
  asked(outcome: string): void;
}): Promise<{ session: Session; reloadTexts(): Promise<void> }> {
  const { store } = parts;
  let texts = await readTexts(store);
  const session = createSession({ ...parts, lasting: true, texts: () => texts });
  return {
    session,
    async reloadTexts() {
      texts = await readTexts(store);
    },
  };
}
