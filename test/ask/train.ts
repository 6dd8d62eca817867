import { precision } from '../../src/ask/intents/classify.ts';
import { intents } from '../../src/ask/intents/intent.ts';

/** What a question looks like and what it is after. */
export type Example = { features: readonly string[]; intent: (typeof intents)[number] };

const rounds = 30;
const rate = 0.3;
const decay = 0.002;

/**
 * Fits a linear classifier to examples by AdaGrad on the softmax loss, and writes its weights as `src/ask/intents/weights.ts`
 * holds them. The order of the examples is the order in which they are learnt, so the same examples give the same weights.
 */
export function trainWeights(examples: readonly Example[]): string {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const each of features) seen.set(each, (seen.get(each) ?? 0) + 1);
  const features = [...seen].flatMap(([feature, times]) => (times > 1 ? [feature] : [])).sort();
  const idOf = new Map(features.map((feature, at) => [feature, at]));
  const learnt = features.map(() => new Float64Array(intents.length));
  const steps = features.map(() => new Float64Array(intents.length).fill(1e-6));
  const data = examples.map((example) => ({
    ids: example.features.flatMap((feature) => idOf.get(feature) ?? []),
    wanted: intents.indexOf(example.intent),
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { ids, wanted } of data) {
      const likelihoods = softmax(
        intents.map((_, at) => ids.reduce((sum, id) => sum + (learnt[id]?.[at] ?? 0), 0)),
      );
      for (const [at, likelihood] of likelihoods.entries()) {
        const error = likelihood - (at === wanted ? 1 : 0);
        if (Math.abs(error) < 1e-4) continue;
        for (const id of ids) step(learnt[id], steps[id], at, error);
      }
    }
  }
  return features
    .map(
      (feature, id) =>
        `${feature}:${[...(learnt[id] ?? [])].map((weight) => Math.round(weight * precision)).join(' ')}`,
    )
    .join('|');
}

function step(
  weights: Float64Array | undefined,
  steps: Float64Array | undefined,
  at: number,
  error: number,
): void {
  if (!weights || !steps) return;
  const gradient = error + decay * (weights[at] ?? 0);
  steps[at] = (steps[at] ?? 0) + gradient ** 2;
  weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(steps[at]);
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
