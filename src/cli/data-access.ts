import { setTimeout as sleep } from 'node:timers/promises';
import { startStopwatch } from '../process/clock.ts';
import { askControl, type ControlRequest } from '../process/control.ts';
import { createInTurn } from '../process/in-turn.ts';
import type { Config } from '../settings/config.ts';
import { runRequest } from './run-request.ts';

/** How long a bot that holds the data may take to start. */
const patienceMs = 10_000;

type Opened = Awaited<ReturnType<typeof import('./data-session.ts').openDataSession>>;
type Answer = Awaited<ReturnType<typeof runRequest>>;

/** The way to the data: through the bot that holds it, or opened here while nobody does. */
export type DataAccess = {
  ask(request: ControlRequest): Promise<Answer>;
  close(): Promise<void>;
};

/** `idleMs` is how long the data stays open here after a request, for the next one; a bot that starts waits no longer than that. */
export function createDataAccess(config: Config, idleMs = 0): DataAccess {
  const inTurn = createInTurn();
  let opened: Opened | undefined;
  let idle: NodeJS.Timeout | undefined;

  async function release(): Promise<void> {
    clearTimeout(idle);
    const ended = opened;
    opened = undefined;
    await ended?.close();
  }

  async function askHere(request: ControlRequest): Promise<Answer> {
    const { openDataSession } = await import('./data-session.ts');
    opened ??= await openDataSession(config);
    try {
      return await runRequest(request, opened.session);
    } finally {
      if (idleMs === 0) await release();
      else idle = setTimeout(() => void inTurn(release), idleMs);
    }
  }

  /** Passes a request to the bot that holds the data, or runs it here; a bot that is starting is waited for. */
  async function ask(request: ControlRequest): Promise<Answer> {
    clearTimeout(idle);
    if (opened) return askHere(request);
    const { connectToHolder } = await import('../store/lock-address.ts');
    const elapsed = startStopwatch();
    for (;;) {
      const holder = await connectToHolder(config.DATA_DIR);
      if (holder) return askControl(holder.socket, request);
      try {
        return await askHere(request);
      } catch (error) {
        const isHeld = error instanceof Error && error.name === 'DataDirInUseError';
        if (!isHeld || elapsed() > patienceMs) throw error;
        await sleep(200);
      }
    }
  }

  return {
    ask: (request) => inTurn(() => ask(request)),
    close: () => inTurn(release),
  };
}
