import { type Intent, intents } from './intent.ts';
import { weights } from './weights.ts';

/** How likely each intent is, the likeliest first. */
export type Classifier = (features: readonly string[]) => { intent: Intent; likelihood: number };

/** Weights are written in hundredths, features parted by bars: `feature:w w w`, in the order of the intents. */
export const precision = 100;

/** A linear classifier over features, from weights as `weights.ts` holds them; read when it is first asked. */
export function createClassifier(text: string = weights): Classifier {
  let table: ReadonlyMap<string, readonly number[]> | undefined;
  return (features) => {
    table ??= readWeights(text);
    const known = features.flatMap((feature) => table?.get(feature) ?? []);
    const scores = intents.map((_, at) => {
      let sum = 0;
      for (let i = at; i < known.length; i += intents.length) sum += known[i] ?? 0;
      return sum / precision;
    });
    const highest = Math.max(...scores);
    const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
    return { intent: intents[scores.indexOf(highest)] ?? 'none', likelihood: 1 / total };
  };
}

function readWeights(text: string): Map<string, readonly number[]> {
  return new Map(
    text
      .split('|')
      .filter(Boolean)
      .map((line) => {
        const [feature = '', numbers = ''] = line.split(':');
        return [feature, numbers.split(' ').map(Number)];
      }),
  );
}
