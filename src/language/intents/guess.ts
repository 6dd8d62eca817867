import { featuresOf, type TellingLine } from './features.ts';
import { type Intent, intents } from './intents.ts';
import { features, matrix } from './weights.ts';

/** What a line may be for, the likeliest first; the shares of all add up to 1. */
export type Guess = readonly {
  intent: Intent;
  share: number;
}[];

/** By how much the weights are written larger than they are. */
const weightScale = 16;

type Model = {
  /** The place of each feature in the matrix. */
  places: ReadonlyMap<string, number>;
  /** A row of weights a feature, one for each intent; the first row speaks before anything is read. */
  weights: Int8Array;
};

function load(): Model {
  const bytes = atob(matrix.replace(/\s/g, ''));
  const weights = Int8Array.from(bytes, (byte) => byte.charCodeAt(0));
  return {
    weights,
    places: new Map(
      features.split('\n').map((feature, at) => [
        feature,
        at,
      ]),
    ),
  };
}

let model: Model | undefined;

/** What a line is for, as the examples of its language tell it: a linear model, learnt by `npm run learn`. */
export function guessIntent(line: TellingLine): Guess {
  model ??= load();
  const { places, weights } = model;
  const rows = featuresOf(line, (word) => places.has(word)).flatMap((feature) => places.get(feature) ?? []);
  const size = weightScale * Math.sqrt(Math.max(1, rows.length));
  const scores = intents.map((_, intent) =>
    rows.reduce(
      (sum, row) => sum + (weights[row * intents.length + intent] ?? 0) / size,
      (weights[intent] ?? 0) / weightScale,
    ),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((all, power) => all + power, 0);
  return intents
    .map((intent, at) => ({
      intent,
      share: (powers[at] ?? 0) / sum,
    }))
    .sort((one, other) => other.share - one.share);
}

/** Whether a word stands in the examples, of any language. */
export function isTelling(word: string): boolean {
  model ??= load();
  return model.places.has(word);
}

/** The share of all intents of a kind together. */
export const shareOf = (guess: Guess, is: (intent: Intent) => boolean): number =>
  guess.reduce((sum, { intent, share }) => sum + (is(intent) ? share : 0), 0);
