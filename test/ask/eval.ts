import { congressNames, readCongress, readShipped } from './congress.ts';
import { evaluate, type Marked, score } from './evaluate.ts';
import { below } from './floors.ts';

/**
 * Prints how well questions are answered, each congress alone and the worst one last; exits 1 when it is below the floors.
 * `--fails` lists what is not right, `--all` asks all questions of the shipped congress, a name one congress alone.
 */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const only = args.filter((arg) => !arg.startsWith('--'));
  const splits = args.includes('--all') ? ['dev', 'frozen', 'blind'] : ['frozen'];
  const congresses = [await readShipped(splits), ...(await Promise.all(congressNames.map(readCongress)))];
  const rows = congresses
    .filter(({ name }) => only.length === 0 || only.includes(name))
    .map((congress) => ({ name: congress.name, marked: evaluate(congress) }));
  const print = (line: string) => process.stdout.write(`${line}\n`);
  for (const { name, marked } of rows) {
    print(row(name, marked));
    for (const lang of new Set(marked.map(({ question }) => question.lang)))
      print(
        row(
          `  ${lang}`,
          marked.filter(({ question }) => question.lang === lang),
        ),
      );
    if (args.includes('--fails')) for (const each of marked) if (!isGood(each)) print(failure(each));
  }
  const worst = rows.reduce((a, b) => (score(b.marked).right < score(a.marked).right ? b : a));
  print(row(`worst: ${worst.name}`, worst.marked));
  const faults = rows.flatMap(({ name, marked }) => below(score(marked)).map((fault) => `${name}: ${fault}`));
  for (const fault of faults) print(`BELOW ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

const isGood = ({ mark, question }: Marked): boolean =>
  mark === 'right' || (question.expect === 'decline' && mark === 'declined');

const failure = ({ mark, question, short }: Marked): string =>
  `    ${mark.padEnd(9)} ${question.lang} ${question.question} | ${short.replace(/\n/g, ' / ').slice(0, 140)}`;

function row(name: string, marked: readonly Marked[]): string {
  const { right, rightOrShown, declined, wrong, cited } = score(marked);
  const figures = { right, 'right or shown': rightOrShown, declined, wrong, cited };
  const said = Object.entries(figures).map(([what, figure]) => `${what} ${figure.toFixed(1)} %`);
  return `${name.padEnd(24)} ${String(marked.length).padStart(4)} questions: ${said.join(', ')}`;
}

await main();
