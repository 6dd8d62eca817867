import { type FaultOptions, readOptions, usage } from './options.ts';

/** Checks the command line before anything is started; exit code 2 when it is wrong. */
function optionsOrExit(args: readonly string[]): FaultOptions {
  try {
    return readOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    process.exit(2);
  }
}

async function runAndReport(args: readonly string[]): Promise<void> {
  const options = optionsOrExit(args);
  if (options.mode) {
    const { runModes } = await import('./program/report.ts');
    if (!(await runModes(options, options.mode))) process.exitCode = 1;
    return;
  }
  const { runFaults } = await import('./run-faults.ts');
  const { isGood, jsonOf, reportOf } = await import('./report.ts');
  const result = await runFaults(options);
  process.stdout.write(options.json ? `${jsonOf(result)}\n` : reportOf(result, options));
  if (!isGood(result, options)) {
    const { lost, doubled, wrong, late, kills } = result;
    process.stderr.write(`lost ${lost}, doubled ${doubled}, wrong ${wrong}, late ${late}, kills ${kills}\n`);
    process.exitCode = 1;
  }
}

const [part = '', ...rest] = process.argv.slice(2);
switch (part) {
  case 'bot':
    await (await import('./bot.ts')).runBot(rest[0] ?? '');
    break;
  case 'prepare':
    await (await import('./bot.ts')).prepareStore(rest[0] ?? '');
    break;
  case 'platform':
    await (await import('./platform-process.ts')).runPlatform(Number(rest[0]), JSON.parse(rest[1] ?? '{}'));
    break;
  case '--help':
    process.stdout.write(`${usage}\n`);
    break;
  default:
    await runAndReport(process.argv.slice(2));
}
