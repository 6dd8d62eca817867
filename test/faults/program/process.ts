import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { realNow } from '../../../src/process/clock.ts';
import { packageRoot } from '../../../src/process/package-root.ts';
import type { Span } from './verdict.ts';

/** One process of the program, which is started again whenever it ends. */
export type Process = {
  name: string;
  /** Kills it, and resolves when its successor sends. */
  kill(): Promise<void>;
  /** Stops it where it is, for so long, and lets it go on. */
  freeze(ms: number): Promise<void>;
  /** Starts it with another environment, until `kill` without. */
  restartWith(environment: Readonly<Record<string, string>>): Promise<void>;
  /** Ends it in good order, does something, and starts it again. */
  away(work: () => Promise<void>): Promise<void>;
  end(): Promise<void>;
  /** The last words of its errors. */
  complaints(): string;
};

/** How long a start may take on a busy machine. */
const readyWithinMs = 90_000;

async function isReady(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) });
    const { sweepAgeMs } = (await answer.json()) as { sweepAgeMs?: number | null };
    return typeof sweepAgeMs === 'number';
  } catch {
    return false;
  }
}

/** Runs the built program; `down` is told of each time that it was not there. */
export async function runProcess(options: {
  name: string;
  port: number;
  environment: Readonly<Record<string, string>>;
  down(span: Span): void;
}): Promise<Process> {
  const { name, port, environment, down } = options;
  const complaints: string[] = [];
  let child: ChildProcess;
  let isEnding = false;
  let more: Readonly<Record<string, string>> = {};

  async function start(): Promise<void> {
    const started = spawn(process.execPath, [join(packageRoot, 'dist/program/start.js')], {
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', PORT: String(port), ...environment, ...more },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child = started;
    started.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints.push(text);
      complaints.splice(0, complaints.length - 30);
    });
    // Where the database is away it ends, as it says; whatever runs it starts it again.
    started.once('exit', (code) => {
      if (isEnding || started !== child || code === null) return;
      const from = realNow();
      void sleep(500)
        .then(start)
        .then(
          () => down({ from, to: realNow() }),
          () => {},
        );
    });
    const from = realNow();
    while (!(await isReady(port))) {
      if (isEnding || started !== child) return;
      if (realNow() - from > readyWithinMs)
        throw new Error(`${name} does not start:\n${complaints.join('')}`);
      await sleep(150);
    }
  }

  async function replace(): Promise<void> {
    const from = realNow();
    const old = child;
    const gone = old.exitCode === null && old.signalCode === null ? once(old, 'exit') : undefined;
    old.kill('SIGKILL');
    await gone;
    await start();
    down({ from, to: realNow() });
  }

  async function end(): Promise<void> {
    isEnding = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await Promise.race([gone, sleep(12_000)]);
    child.kill('SIGKILL');
    await gone;
  }

  await start();
  return {
    name,
    async kill() {
      more = {};
      await replace();
    },
    async freeze(ms) {
      const from = realNow();
      const frozen = child;
      frozen.kill('SIGSTOP');
      await sleep(ms);
      frozen.kill('SIGCONT');
      down({ from, to: realNow() });
    },
    async restartWith(given) {
      more = given;
      await replace();
    },
    async away(work) {
      const from = realNow();
      await end();
      await work();
      isEnding = false;
      await start();
      down({ from, to: realNow() });
    },
    end,
    complaints: () => complaints.join(''),
  };
}
