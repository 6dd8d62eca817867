import { evaluate, type Marked, type Score, score } from './evaluate.ts';
import { shippedAsker } from './shipped-asker.ts';

/** Prints how well questions are answered, by split, language and kind, and exits 1 below the floor. */
async function main(): Promise<void> {
  const marked = evaluate(await shippedAsker());
  const groups: readonly (readonly [string, (each: Marked) => string])[] = [
    ['split', ({ split }) => split],
    ['language', ({ language }) => language],
    ['kind', ({ style }) => style],
  ];
  const lines = groups.flatMap(([title, groupOf]) => [
    title,
    ...[...new Set(marked.map(groupOf))].map((name) =>
      row(
        name,
        marked.filter((each) => groupOf(each) === name),
      ),
    ),
  ]);
  process.stdout.write(`${[...lines, row('all', marked)].join('\n')}\n`);
  const frozen = score(marked.filter(({ split }) => split === 'frozen'));
  process.exitCode = [score(marked), frozen].every(isAboveFloor) ? 0 : 1;
}

const isAboveFloor = ({ right, answerable, declined, unanswerable, wrong, cited }: Score): boolean =>
  right / answerable >= 0.93 &&
  declined / unanswerable >= 0.95 &&
  wrong / (answerable + unanswerable) <= 0.03 &&
  cited / right >= 0.98;

function row(name: string, marked: readonly Marked[]): string {
  const { right, answerable, declined, unanswerable, wrong, cited } = score(marked);
  const share = (part: number, whole: number) =>
    whole === 0 ? '' : ` ${((100 * part) / whole).toFixed(1)} %`;
  return [
    `  ${name}`.padEnd(16),
    `right ${right}/${answerable}${share(right, answerable)}`.padEnd(26),
    `declined ${declined}/${unanswerable}${share(declined, unanswerable)}`.padEnd(28),
    `wrong ${wrong}`.padEnd(10),
    `cited ${cited}/${right}`,
  ].join(' ');
}

await main();
