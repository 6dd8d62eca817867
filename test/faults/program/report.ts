import { type Mode, modes, runProgram } from './campaign.ts';
import { isFaultless, type Verdict } from './verdict.ts';

const columns = [
  'planned',
  'sent',
  'lost',
  'doubled',
  'early',
  'late',
  'leaked',
  'events',
  'wrong',
  'kills',
] as const;

const seconds = (ms: number | undefined) => (ms === undefined ? '-' : `${(ms / 1_000).toFixed(1)} s`);

/** A table for people, a row for each mode. */
function tableOf(rows: readonly (readonly [Mode, Verdict])[]): string {
  const head = ['mode', ...columns, 'lateness p50', 'p99', 'max'];
  const lines = rows.map(([mode, verdict]) => {
    const at = (share: number) => verdict.lateMs[Math.ceil(verdict.lateMs.length * share) - 1];
    return [
      mode,
      ...columns.map((name) => String(verdict[name])),
      ...[0.5, 0.99, 1].map((share) => seconds(at(share))),
    ];
  });
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row), ''].join('\n');
}

/** Runs one mode, or each in turn; false when something was wrong in one of them. */
export async function runModes(
  options: { reminders: number; kills: number; seed: number; json: boolean },
  wanted: Mode | 'all',
): Promise<boolean> {
  const rows: [Mode, Verdict][] = [];
  for (const mode of modes.filter((each) => wanted === 'all' || wanted === each)) {
    const log = (line: string) => process.stderr.write(`${mode}: ${line}\n`);
    rows.push([mode, await runProgram({ ...options, mode, log })]);
  }
  const told = rows.map(([mode, { lateMs: _, ...verdict }]) => ({ mode, seed: options.seed, ...verdict }));
  process.stdout.write(
    options.json ? `${JSON.stringify(told)}\n` : `seed ${options.seed}\n\n${tableOf(rows)}`,
  );
  return rows.every(([, verdict]) => isFaultless(verdict));
}
