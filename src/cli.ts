import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { checkHealth } from './cli/health.ts';
import type { Outcome } from './cli/output.ts';
import { done } from './cli/output.ts';
import type { Arguments } from './cli/parse-arguments.ts';
import { outcomeOf, readArguments, runRequest } from './cli/run-request.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { askControl } from './control.ts';
import { wordsFor } from './locales/index.ts';
import { packageRoot } from './package-root.ts';

const readVersion = (): string =>
  (JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }).version;

/** Verbs that only read: where there is no data yet, the plan file answers them and no data is made. */
const reading =
  /^(?:ask|when|reminders|rehearse|plan check|commitments export|report|follow-ups|commitment|round|deadlines|deadline show|objectives?|overview|people|why|help|help .*)$/;

const isReading = ({ words }: Arguments): boolean =>
  words.length === 0 || reading.test(words[0] ?? '') || reading.test(words.slice(0, 2).join(' '));

async function runHere(argv: readonly string[], config: Config, stdin: string): Promise<Outcome> {
  const { openDataSession } = await import('./cli/data-session.ts');
  const opened = await openDataSession(config);
  try {
    return await runRequest({ argv: [...argv], stdin, cwd: process.cwd() }, opened.session);
  } finally {
    await opened.close();
  }
}

async function run(argv: readonly string[]): Promise<Outcome> {
  const args = readArguments(argv);
  const { options, words } = args;
  const lang = options.lang ?? 'en';
  if (options.version) return done(readVersion());
  if (options.help) return done(wordsFor(lang).text('cli.usage'));
  const config: Config = { ...readConfig(), ...(options.data && { DATA_DIR: options.data }) };
  if (words[0] === 'health') return checkHealth(config, wordsFor(config.CONGRESS_LANG ?? lang));
  const stdin = options.batch ? await text(process.stdin) : '';
  const { planPath } = await import('./main/plan-start.ts');
  const noData = !config.DATABASE_URL && !existsSync(join(config.DATA_DIR, 'database'));
  if ((options.plan !== undefined && options.data === undefined) || (noData && isReading(args))) {
    const { openPlanSession } = await import('./cli/plan-session.ts');
    const given = options.plan ?? config.CONGRESS_PLAN;
    const session = await openPlanSession(planPath(given && resolve(given)), config);
    return runRequest({ argv: [...argv], stdin, cwd: process.cwd() }, session);
  }
  const { connectToHolder } = await import('./store/lock-address.ts');
  const holder = await connectToHolder(config.DATA_DIR);
  if (holder) return askControl(holder.socket, { argv: [...argv], stdin, cwd: process.cwd() });
  return runHere(argv, { ...config, ...(options.plan && { CONGRESS_PLAN: options.plan }) }, stdin);
}

function write(stream: NodeJS.WriteStream, chunk: string): Promise<void> {
  return new Promise((written) => (chunk === '' ? written() : stream.write(chunk, () => written())));
}

const outcome = await run(process.argv.slice(2)).catch((error: unknown) =>
  outcomeOf(error instanceof ConfigError ? new Error(error.problems.join('\n')) : error, 'en'),
);
await write(process.stdout, outcome.stdout);
await write(process.stderr, outcome.stderr);
process.exit(outcome.exitCode);
