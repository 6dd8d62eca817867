import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Instant } from '../../src/domain/instant.ts';
import { realNow } from '../../src/process/clock.ts';

const main = process.argv[1] ?? '';

/** Starts this program again in another part. */
export function startPart(args: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, NODE_ENV: 'test', ...environment };
  return fork(main, args, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

/** A start of the bot that goes on until it is killed or has done everything. */
export type Start = {
  /** Resolves with when it was ready, or undefined when it ended before that. */
  ready: Promise<Instant | undefined>;
  /** Resolves with when and how it ended. */
  ended: Promise<{ at: Instant; settled: boolean; killed: boolean }>;
  kill(): void;
};

export function startBot(folder: string, crashAt?: string): Start {
  const child = startPart(['bot', folder], crashAt ? { CRASH_AT: crashAt } : {});
  let settled = false;
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const ready = new Promise<Instant | undefined>((resolve) => {
    child.on('message', (message) => {
      if (message === 'ready') resolve(realNow());
      if (message === 'settled') settled = true;
    });
    child.once('exit', () => resolve(undefined));
  });
  const ended = exit.then(([code, signal]) => {
    if (code) throw new Error(`the bot ended with exit code ${code}`);
    return { at: realNow(), settled, killed: signal === 'SIGKILL' };
  });
  return { ready, ended, kill: () => child.kill('SIGKILL') };
}

/** Runs a part to its end. */
export async function runPart(args: readonly string[]): Promise<void> {
  const [code] = (await once(startPart(args), 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`);
}
