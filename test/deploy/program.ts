import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.ts';

/** The built program, running, with what it printed so far. */
export type Program = {
  output(): string;
  /** Types a line. */
  type(line: string): void;
  /** Waits until what was printed after the last call to `type` matches. */
  says(expected: RegExp): Promise<string>;
  /** Ends it: without warning by SIGKILL, else as a service would. Returns the exit code, null after a kill. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
};

type Start = {
  args?: readonly string[];
  environment: Readonly<Record<string, string>>;
  /** Where the program is; the project unless told. */
  root?: string;
};

/** Only what a service would have: nothing of the environment of the tests but the path. */
const bare = () => ({ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' });

/** Starts `node dist/program/start.js` with an environment of its own. */
export function startProgram({ args = [], environment, root = packageRoot }: Start): Program {
  const child: ChildProcess = spawn(process.execPath, [join(root, 'dist/program/start.js'), ...args], {
    cwd: root,
    env: { ...bare(), ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  let printed = '';
  let typedAt = 0;
  const read = (chunk: Buffer) => {
    printed += chunk;
    child.emit('printed');
  };
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  child.stdin?.on('error', () => {});

  async function says(expected: RegExp): Promise<string> {
    for (;;) {
      const fresh = printed.slice(typedAt);
      if (expected.test(fresh)) return fresh;
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(
          `the program ended (${child.exitCode ?? child.signalCode}) and had printed: ${printed}`,
        );
      const silence = AbortSignal.timeout(30_000);
      await once(child, 'printed', { signal: silence }).catch(() => {
        throw new Error(`waited 30 s for ${expected} and read: ${fresh}`);
      });
    }
  }

  return {
    output: () => printed,
    type: (line) => {
      typedAt = printed.length;
      child.stdin?.write(`${line}\n`);
    },
    says,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit') as Promise<[number | null]>;
      child.kill(signal);
      return (await ended)[0];
    },
  };
}
