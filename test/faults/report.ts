import { lateAfterMs } from './check.ts';
import type { FaultOptions } from './options.ts';
import type { FaultResult } from './run-faults.ts';

const seconds = (ms: number | undefined) => (ms === undefined ? '-' : `${(ms / 1_000).toFixed(1)} s`);
const at = (sorted: readonly number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1];

/** Later than a minute is late on any machine: a run on a busy one is not to fail for less. */
const tooLateMs = 60_000;

/** Nothing lost, nothing twice, nothing wrong or late, and as many kills as were asked for. */
export const isGood = (
  { lost, doubled, wrong, lateMs, kills, missed }: FaultResult,
  options: Pick<FaultOptions, 'kills' | 'crashPoints'>,
): boolean =>
  lost + doubled + wrong + missed.length === 0 &&
  (lateMs.at(-1) ?? 0) <= tooLateMs &&
  (options.crashPoints || kills >= options.kills);

/** The agreed shape for programs. */
export const jsonOf = ({ planned, sent, late, lost, doubled, kills }: FaultResult): string =>
  JSON.stringify({ planned, sent, late, lost, doubled, kills });

/** The result for people. */
export function reportOf(result: FaultResult, { store, queue, seed }: FaultOptions): string {
  const { planned, sent, late, lost, doubled, wrong, kills, lateMs, hit, missed } = result;
  const rows: [string, string | number][] = [
    ['planned', planned],
    ['sent', sent],
    [`late (more than ${seconds(lateAfterMs)}, time without a bot not counted)`, late],
    ['lost', lost],
    ['doubled', doubled],
    ['wrong (said a date that had been taken back)', wrong],
    ['kills', kills],
    ['lateness p50', seconds(at(lateMs, 0.5))],
    ['lateness p99', seconds(at(lateMs, 0.99))],
    ['lateness max', seconds(lateMs.at(-1))],
    ...(hit.length + missed.length > 0
      ? ([
          ['killed at', hit.join(' ')],
          ['not reached', missed.join(' ') || 'none'],
        ] as [string, string][])
      : []),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
  return [`store ${store}, queue ${queue}, seed ${seed}`, ...lines, ''].join('\n');
}
