/** What a measurement came to: ours against something that does the same work, or against a limit. */
export type Figure = {
  /** Ours as a part or a multiple of the other, as the goal says it. */
  ratio: number;
  /** The raw figures, a line each. */
  raw: readonly string[];
};

/** One line of the table. */
export type Measurement = {
  name: string;
  /** What is measured, and against what. */
  about: string;
  /** The ratio that is wanted, and the one at which the run fails: a shared machine is not a quiet one. */
  goal: { atLeast: number; floor: number } | { atMost: number; floor: number };
  measure(): Promise<Figure | undefined>;
};

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const atShare = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** Does two pieces of work in turn, so that what slows the machine down slows down both. */
export async function interleave<Base, Own>(
  rounds: number,
  base: () => Promise<Base>,
  own: () => Promise<Own>,
): Promise<{ base: Base[]; own: Own[] }> {
  const results: { base: Base[]; own: Own[] } = { base: [], own: [] };
  for (let round = 0; round < rounds; round += 1) {
    results.base.push(await base());
    results.own.push(await own());
  }
  return results;
}

const isMet = ({ goal }: Measurement, { ratio }: Figure): boolean =>
  'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;

/** Whether a figure is so far from its goal that something must have become worse. */
export const isBroken = ({ goal }: Measurement, { ratio }: Figure): boolean =>
  Number.isNaN(ratio) || ('atLeast' in goal ? ratio < goal.floor : ratio > goal.floor);

/** A line of the table, with the raw figures under it. */
export function lineOf(measurement: Measurement, figure: Figure | undefined): string {
  const { name, about, goal } = measurement;
  const wanted = 'atLeast' in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`;
  if (!figure) return `| ${name} | ${about} | ${wanted} | not run | |`;
  const verdict = isBroken(measurement, figure) ? 'BROKEN' : isMet(measurement, figure) ? 'met' : 'not met';
  return `| ${name} | ${about} | ${wanted} | **${figure.ratio.toFixed(2)}** ${verdict} | ${figure.raw.join('; ')} |`;
}
