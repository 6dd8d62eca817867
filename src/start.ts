#!/usr/bin/env node
import { requireLanguage } from './cli/languages.ts';
import { parseArguments, UsageError } from './cli/parse-arguments.ts';
import { runRequest } from './cli/run-request.ts';
import { wordsFor } from './locales/index.ts';
import { listenReason, startReason } from './main/start-reason.ts';
import { type Program, startProgram } from './main.ts';
import { PlanFileError } from './plan-file/problems.ts';
import { redact } from './process/log.ts';
import { rootReason } from './process/reason.ts';
import { type Config, ConfigError, loadEnvFile, readConfig } from './settings/config.ts';
import { calendar } from './time/calendar.ts';
import { parseIso } from './time/iso.ts';

const stopWithinMs = 9_000;

const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

function reasonOf(error: unknown, config: Config | undefined): string {
  const words = wordsFor(config?.CONGRESS_LANG ?? 'en');
  if (error instanceof UsageError) return words.lookup(error.key, error.params) ?? error.key;
  if (error instanceof ConfigError) return [words.text('start.config'), ...error.problems].join('\n  ');
  if (error instanceof PlanFileError) return error.message;
  const address = listenReason(error, config, words);
  if (address) return address;
  const folder = startReason(error, config?.DATA_DIR ?? '', words);
  if (folder) return folder;
  return words.text('start.failed', { reason: redact(rootReason(error)) });
}

function readOptions(argv: readonly string[]) {
  const { words, options } = parseArguments(argv, ['data', 'plan', 'now', 'as', 'lang']);
  if (words[0] !== undefined) throw new UsageError('cli.unknown-option', { option: words[0] });
  requireLanguage(options.lang);
  const config = readConfig();
  const now = options.now === undefined ? undefined : parseIso(options.now, { zone: 'UTC', calendar });
  if (options.now !== undefined && now === undefined)
    throw new UsageError('cli.bad-instant', { value: options.now, option: 'now' });
  const given = {
    ...(options.data && { DATA_DIR: options.data }),
    ...(options.as && { CONGRESS_AS: options.as }),
    ...(options.lang && { CONGRESS_LANG: options.lang }),
  };
  return { config: { ...config, ...given }, plan: options.plan, now };
}

/** Stops cleanly, or at once when that takes too long or is asked for again. */
function stopOn(program: () => Program | undefined): () => void {
  let stopping = false;
  return () => {
    if (stopping) process.exit(1);
    stopping = true;
    const timer = setTimeout(() => process.exit(1), stopWithinMs);
    timer.unref();
    const ended = program()?.stop() ?? Promise.resolve();
    ended.then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
}

let config: Config | undefined;
try {
  loadEnvFile();
  const options = readOptions(process.argv.slice(2));
  config = options.config;
  let program: Program | undefined;
  const quit = stopOn(() => program);
  process.on('SIGINT', quit);
  process.on('SIGTERM', quit);
  process.umask(0o077);
  const { stdin: input, stdout: output } = process;
  program = await startProgram({ ...options, input, output, quit, runRequest });
} catch (error) {
  complain(reasonOf(error, config));
  process.exit(error instanceof UsageError ? 2 : 1);
}
