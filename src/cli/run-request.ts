import { wordsFor } from '../locales/index.ts';
import type { Session } from '../main/session.ts';
import { startReason } from '../main/start-reason.ts';
import { UserError } from '../message/errors.ts';
import { PlanFileError } from '../plan-file/problems.ts';
import type { ControlAnswer, ControlRequest } from '../process/control.ts';
import { ConfigError } from '../settings/config.ts';
import { refusalText } from '../views/refusal.ts';
import { apartVerb } from './apart.ts';
import { runAsk } from './ask.ts';
import { runBackup } from './backup.ts';
import { runCommitmentsExport, runCommitmentsImport } from './commitments.ts';
import { type CliContext, contextOf } from './context.ts';
import { runDoctorFacts } from './doctor-facts.ts';
import { runAddDocuments } from './documents.ts';
import { languageIn, requireLanguage } from './languages.ts';
import { mcpVerb, runMcp } from './mcp.ts';
import { inJson, type Outcome, refused } from './output.ts';
import { type Arguments, type OptionName, parseArguments, UsageError } from './parse-arguments.ts';
import { runPlanCheck } from './plan.ts';
import { runPlanExport } from './plan-export.ts';
import { runPlanImport } from './plan-import.ts';
import { runPlanNext } from './plan-next.ts';
import { runPropose } from './propose.ts';
import { runRehearse, runReminders } from './reminders.ts';
import { runReport } from './report.ts';
import { runCommandLine } from './run-command.ts';
import {
  runDeadlinesExport,
  runDeadlinesImport,
  runIndicatorsExport,
  runIndicatorsImport,
  runObjectivesExport,
  runObjectivesImport,
  runPeopleExport,
  runPeopleImport,
} from './sheets.ts';
import { runWhen } from './when.ts';

const everywhere: readonly OptionName[] = ['json', 'now', 'as', 'lang', 'data', 'plan', 'help', 'version'];

type Verb = {
  words: readonly string[];
  options: readonly OptionName[];
  run(context: CliContext): Promise<Outcome>;
};

const verbs: readonly Verb[] = [
  { words: ['reminders'], options: ['from', 'to', 'zone'], run: runReminders },
  { words: ['rehearse'], options: ['from', 'to', 'zone'], run: runRehearse },
  { words: ['plan', 'check'], options: [], run: runPlanCheck },
  { words: ['plan', 'import'], options: ['yes', 'take'], run: runPlanImport },
  {
    words: ['plan', 'next'],
    options: ['name', 'starts', 'ends', 'city', 'country', 'zone', 'out'],
    run: runPlanNext,
  },
  { words: ['plan', 'export'], options: ['out'], run: runPlanExport },
  { words: ['commitments', 'import'], options: ['yes'], run: runCommitmentsImport },
  { words: ['commitments', 'export'], options: ['out'], run: runCommitmentsExport },
  { words: ['deadlines', 'import'], options: ['yes'], run: runDeadlinesImport },
  { words: ['deadlines', 'export'], options: ['out'], run: runDeadlinesExport },
  { words: ['objectives', 'import'], options: ['yes'], run: runObjectivesImport },
  { words: ['objectives', 'export'], options: ['out'], run: runObjectivesExport },
  { words: ['people', 'import'], options: ['yes'], run: runPeopleImport },
  { words: ['people', 'export'], options: ['out'], run: runPeopleExport },
  { words: ['indicators', 'import'], options: ['yes'], run: runIndicatorsImport },
  { words: ['indicators', 'export'], options: ['out'], run: runIndicatorsExport },
  { words: ['commitments', 'propose'], options: ['take', 'of'], run: runPropose },
  { words: ['doctor'], options: [], run: runDoctorFacts },
  { words: ['backup'], options: ['out'], run: runBackup },
  { words: ['report'], options: ['format', 'out'], run: runReport },
  { words: ['when'], options: ['zone', 'batch'], run: runWhen },
  { words: ['documents', 'add'], options: [], run: runAddDocuments },
  { words: ['ask'], options: ['zone', 'batch'], run: runAsk },
  { words: [mcpVerb], options: [], run: runMcp },
];

const allOptions: readonly OptionName[] = [...everywhere, ...verbs.flatMap(({ options }) => options), 'url'];

/** The verb of the command line that words begin with, when it is one that needs a plan. */
export const verbOf = (words: readonly string[]): Verb | undefined =>
  verbs.find((verb) => verb.words.every((word, index) => words[index]?.toLowerCase() === word));

/** Reads a command line; only the options of its verb are taken. @throws {UsageError} */
export function readArguments(argv: readonly string[]): Arguments {
  const { words } = parseArguments(argv, allOptions);
  // A command of the bot may give a file.
  const own: readonly OptionName[] = (verbOf(words) ?? apartVerb(words))?.options ?? ['out'];
  const args = parseArguments(argv, [...everywhere, ...own]);
  requireLanguage(args.options.lang);
  return args;
}

/** What went wrong, in words; bad usage ends with 2. */
export function outcomeOf(error: unknown, lang: string, dir: string): Outcome {
  const words = wordsFor(lang);
  if (error instanceof UsageError) {
    const message = words.lookup(error.key, error.params) ?? error.key;
    const code = error.key.replace(/^cli\./, '');
    return { ...refused(`${message}\n${words.text('cli.usage')}`, 2), refusal: { code, message } };
  }
  if (error instanceof ConfigError)
    return refused([words.text('start.config'), ...error.problems].join('\n  '), 1, 'config');
  if (error instanceof PlanFileError) return refused(error.message, 1, 'plan-file');
  if (error instanceof UserError) {
    return refused(refusalText(error, words), 1, error.code);
  }
  const folder = startReason(error, dir, words);
  if (folder) return refused(folder, 1, 'start');
  const reason = error instanceof Error ? error.message : String(error);
  return refused(words.text('start.failed', { reason }), 1, 'failed');
}

/** Runs one command line on a session, here or for another process. */
export async function runRequest(
  { argv, stdin, cwd }: Omit<ControlRequest, 'token'>,
  session: Session,
): Promise<ControlAnswer> {
  const lang = languageIn(argv) ?? session.config.CONGRESS_LANG ?? 'en';
  try {
    const args = readArguments(argv);
    const plan = await session.store.plan();
    if (!plan) return inJson(refused(wordsFor(lang).text('error.no-plan'), 1, 'no-plan'), argv);
    const context = await contextOf(session, plan, { ...args, stdin, cwd });
    return inJson(await (verbOf(args.words)?.run ?? runCommandLine)(context), argv);
  } catch (error) {
    return inJson(outcomeOf(error, lang, session.config.DATA_DIR), argv);
  }
}
