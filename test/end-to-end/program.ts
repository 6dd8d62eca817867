import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.ts';

/** An environment in which only what a test sets configures the program. */
const plainEnvironment = (extra: Readonly<Record<string, string>>) => ({
  PATH: process.env.PATH ?? '',
  TZ: 'Asia/Kolkata',
  PORT: '0',
  NODE_ENV: 'test',
  ...extra,
});

export type Ended = { code: number | null; signal: NodeJS.Signals | null };

/** The bot as a process of its own, built, with what it has written so far. */
export type Running = {
  child: ChildProcess;
  /** Types lines. */
  type(...lines: string[]): void;
  /** Waits for a text after whatever was waited for before; returns what stood in between, the text included. */
  until(text: string): Promise<string>;
  stdout(): string;
  stderr(): string;
  ended: Promise<Ended>;
};

/** A folder of its own for a test's data. */
export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'congress-'));
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Starts `npm start`'s program on a data folder; with `lines` its input ends after them. */
export function startBot(
  data: string,
  options: {
    args?: readonly string[];
    env?: Readonly<Record<string, string>>;
    lines?: readonly string[];
  } = {},
): Running {
  const child = spawn(
    process.execPath,
    [join(packageRoot, 'dist/program/start.js'), '--data', data, ...(options.args ?? [])],
    { env: plainEnvironment(options.env ?? {}), stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let stdout = '';
  let stderr = '';
  let read = 0;
  let changed = () => {};
  let hasEnded = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    changed();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      hasEnded = true;
      changed();
      resolve({ code, signal });
    });
  });
  if (options.lines) child.stdin.end(options.lines.map((line) => `${line}\n`).join(''));

  async function until(text: string): Promise<string> {
    for (;;) {
      const at = stdout.indexOf(text, read);
      if (at >= 0) {
        const between = stdout.slice(read, at + text.length);
        read = at + text.length;
        return between;
      }
      if (hasEnded) throw new Error(`ended before “${text}”:\n${stdout}\n${stderr}`);
      await new Promise<void>((resolve, reject) => {
        const late = () => reject(new Error(`no “${text}” after:\n${stdout.slice(read)}\n${stderr}`));
        const timer = setTimeout(late, 120_000);
        changed = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  return {
    child,
    type: (...lines) => {
      child.stdin.write(lines.map((line) => `${line}\n`).join(''));
    },
    until,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
  };
}

/** Runs one command of the command line to its end. */
export async function runCongress(
  argv: readonly string[],
  options: { cwd?: string; input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const child = spawn(process.execPath, [join(packageRoot, 'dist/program/cli.js'), ...argv], {
    cwd: options.cwd ?? packageRoot,
    env: plainEnvironment(options.env ?? {}),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { stdout, stderr, code };
}

type Received = { key: string; carries?: string[]; place: string; at: string };

/** What the terminal has received: the entries of its file. */
export async function receivedIn(data: string): Promise<Received[]> {
  const text = await readFile(join(data, 'terminal.jsonl'), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Received);
}
