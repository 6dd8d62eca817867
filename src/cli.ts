#!/usr/bin/env node
import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { apartVerb } from './cli/apart.ts';
import { createDataAccess, type DataAccess } from './cli/data-access.ts';
import { languageIn } from './cli/languages.ts';
import { mcpVerb, serveMcp } from './cli/mcp.ts';
import type { Outcome } from './cli/output.ts';
import { done, inJson } from './cli/output.ts';
import type { Arguments } from './cli/parse-arguments.ts';
import { outcomeOf, readArguments, runRequest } from './cli/run-request.ts';
import { wordsFor } from './locales/index.ts';
import { programVersion } from './process/program-version.ts';
import {
  type Config,
  ConfigError,
  loadEnvFile,
  misspelledSettings,
  readConfig,
  readUsableSettings,
} from './settings/config.ts';

/** How long the data stays open for an assistant that may ask more. */
const mcpIdleMs = 3_000;

/** Verbs that only read: where there is no data yet, the plan file answers them and no data is made. */
const reading =
  /^(?:ask|when|reminders|rehearse|plan check|commitments export|report|follow-ups|commitment|round|deadlines|deadline show|objectives?|overview|people|why|help|help .*|mcp)$/;

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

/** Answers a command line: from the plan file alone where that is enough, else on the data. */
async function answer(
  argv: readonly string[],
  args: Arguments,
  { config, stdin, access }: { config: Config; stdin: string; access: DataAccess },
): Promise<Outcome> {
  const { options } = args;
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
    const answered = await runRequest({ argv: [...argv], stdin, cwd: process.cwd() }, session);
    // `objective add` begins as a verb that reads does: what changes the plan needs the data, which is made now.
    if (!wouldChange || isFileAlone) return answered;
  }
  return access.ask({ argv: [...argv], stdin, cwd: process.cwd() });
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
    const misspelled = misspelledSettings();
    return verb.run({ config, options, words: own, typed: words, unreadable, misspelled, print });
  }
  const config: Config = { ...readConfig(), ...(options.data && { DATA_DIR: options.data }) };
  dataDir = config.DATA_DIR;
  const isMcp = words.join(' ') === mcpVerb;
  const given = { ...config, ...(options.plan && { CONGRESS_PLAN: options.plan }) };
  const access = createDataAccess(given, isMcp ? mcpIdleMs : 0);
  try {
    if (!isMcp) {
      const stdin = options.batch ? await text(process.stdin) : '';
      return await answer(argv, args, { config, stdin, access });
    }
    await serveMcp((stdin) => answer(argv, args, { config, stdin, access }));
    return done('');
  } finally {
    await access.close();
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
