#!/usr/bin/env node
import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { apartVerb } from './cli/apart.ts';
import { languageIn } from './cli/languages.ts';
import type { Outcome } from './cli/output.ts';
import { done, inJson } from './cli/output.ts';
import type { Arguments } from './cli/parse-arguments.ts';
import { outcomeOf, readArguments, runRequest } from './cli/run-request.ts';
import { wordsFor } from './locales/index.ts';
import { startStopwatch } from './process/clock.ts';
import { askControl } from './process/control.ts';
import { programVersion } from './process/program-version.ts';
import { type Config, ConfigError, loadEnvFile, readConfig, readUsableSettings } from './settings/config.ts';

/** How long a bot that holds the data may take to start. */
const patienceMs = 10_000;

/** Verbs that only read: where there is no data yet, the plan file answers them and no data is made. */
const reading =
  /^(?:ask|when|reminders|rehearse|plan check|commitments export|report|follow-ups|commitment|round|deadlines|deadline show|objectives?|overview|people|why|help|help .*)$/;

const isReading = ({ words }: Arguments): boolean =>
  words.length === 0 || reading.test(words[0] ?? '') || reading.test(words.slice(0, 2).join(' '));

/** Whether there is nothing at a path; what may not be looked at is not missing. */
function isMissing(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

async function runHere(argv: readonly string[], config: Config, stdin: string): Promise<Outcome> {
  const { openDataSession } = await import('./cli/data-session.ts');
  const opened = await openDataSession(config);
  try {
    return await runRequest({ argv: [...argv], stdin, cwd: process.cwd() }, opened.session);
  } finally {
    await opened.close();
  }
}

let dataDir = '';

async function run(argv: readonly string[]): Promise<Outcome> {
  loadEnvFile();
  const args = readArguments(argv);
  const { options, words } = args;
  const lang = options.lang ?? 'en';
  if (options.version) return done(programVersion());
  if (options.help) return done(wordsFor(lang).text('cli.usage'));
  const verb = apartVerb(words);
  if (verb) {
    const { config, problems: unreadable } = readUsableSettings();
    if (unreadable.length > 0 && !verb.isPatient) throw new ConfigError(unreadable);
    const own = wordsFor(options.lang ?? config.CONGRESS_LANG ?? lang);
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    return verb.run({ config, options, words: own, typed: words, unreadable, print });
  }
  const config: Config = { ...readConfig(), ...(options.data && { DATA_DIR: options.data }) };
  dataDir = config.DATA_DIR;
  const stdin = options.batch ? await text(process.stdin) : '';
  const { planPath } = await import('./main/plan-start.ts');
  const noData = !config.DATABASE_URL && isMissing(join(config.DATA_DIR, 'database'));
  const isFileAlone = options.plan !== undefined && options.data === undefined;
  if (isFileAlone || (noData && isReading(args))) {
    const { openPlanSession } = await import('./cli/plan-session.ts');
    const given = options.plan ?? config.CONGRESS_PLAN;
    let wouldChange = false;
    const session = await openPlanSession(planPath(given && resolve(given)), config, () => {
      wouldChange = true;
    });
    const answer = await runRequest({ argv: [...argv], stdin, cwd: process.cwd() }, session);
    // `objective add` begins as a verb that reads does: what changes the plan needs the data, which is made now.
    if (!wouldChange || isFileAlone) return answer;
  }
  return runOnData(argv, { ...config, ...(options.plan && { CONGRESS_PLAN: options.plan }) }, stdin);
}

/** Passes a command to the bot that holds the data, or runs it here; a bot that is starting is waited for. */
async function runOnData(argv: readonly string[], config: Config, stdin: string): Promise<Outcome> {
  const { connectToHolder } = await import('./store/lock-address.ts');
  const elapsed = startStopwatch();
  for (;;) {
    const holder = await connectToHolder(config.DATA_DIR);
    if (holder) return askControl(holder.socket, { argv: [...argv], stdin, cwd: process.cwd() });
    try {
      return await runHere(argv, config, stdin);
    } catch (error) {
      const isHeld = error instanceof Error && error.name === 'DataDirInUseError';
      if (!isHeld || elapsed() > patienceMs) throw error;
      await sleep(200);
    }
  }
}

function write(stream: NodeJS.WriteStream, chunk: string): Promise<void> {
  return new Promise((written) => (chunk === '' ? written() : stream.write(chunk, () => written())));
}

/** Whoever reads what is printed may have enough of it, as `head` does. */
function leaveWhenClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

const argv = process.argv.slice(2);
process.stdout.on('error', leaveWhenClosed);
process.stderr.on('error', leaveWhenClosed);
const ended = await run(argv).catch((error: unknown) => outcomeOf(error, languageIn(argv) ?? 'en', dataDir));
const outcome = inJson(ended, argv);
await write(process.stdout, outcome.stdout);
await write(process.stderr, outcome.stderr);
process.exit(outcome.exitCode);
