import { readTexts } from '../main/library.ts';
import { openStore } from '../main/open-store.ts';
import { openClock } from '../main/plan-clock.ts';
import { startPlan } from '../main/plan-start.ts';
import { createSession, type Session } from '../main/session.ts';
import { realNow } from '../process/clock.ts';
import { createLog } from '../process/log.ts';
import type { Config } from '../settings/config.ts';
import { type DataDirLock, lockDataDir } from '../store/lock.ts';
import type { Store } from '../store/store.ts';

/**
 * Opens the data of a bot that is not running, for one command.
 * @throws {DataDirInUseError | PlanFileError}
 */
export async function openDataSession(config: Config): Promise<{ session: Session; close(): Promise<void> }> {
  const lock: DataDirLock = await lockDataDir(config.DATA_DIR, { startedAt: realNow(), command: 'congress' });
  let opened: Store | undefined;
  const close = async () => {
    await opened?.close();
    await lock.release();
  };
  try {
    const { store } = await openStore(config);
    opened = store;
    const { plan } = await startPlan(store, { given: config.CONGRESS_PLAN, config });
    const { clock } = await openClock(store, plan, { config });
    const texts = await readTexts(store);
    const log = createLog(config.LOG_LEVEL);
    const session = createSession({ config, store, clock, log, texts: () => texts, lasting: true });
    return { session, close };
  } catch (error) {
    await close();
    throw error;
  }
}
