import type { Inquiry } from '../draft.ts';
import { holds, type Unit } from '../units.ts';
import { common } from './passage-asked.ts';

/** Rare concepts weigh more. */
export function createWeight(units: readonly Unit[]): (concept: string) => number {
  const spread = new Map<string, number>();
  for (const { concepts } of units) {
    for (const concept of concepts) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  }
  return (concept) => Math.log(1 + units.length / (spread.get(concept) ?? 1));
}

const sizeThatCostsOne = 200;

/** How well a passage answers: by the weight of what it holds of the question, then by being short and stated in the plan. */
export const scoreOf = (
  unit: Unit,
  asked: readonly string[],
  inquiry: Inquiry,
  weight: (concept: string) => number,
): number =>
  asked.reduce((sum, concept) => sum + worth(unit, concept, inquiry) * weight(concept), 0) +
  verbatim(unit, inquiry, weight) +
  statedBonus(unit) -
  unit.concepts.size / sizeThatCostsOne;

/** What the plan states counts more than what only stands in a document. */
const byFact = 0.2;
const byObjective = 0.1;
const statedBonus = ({ facts, isStated }: Unit): number =>
  facts.length > 0 ? byFact : isStated ? byObjective : 0;

/** Its own words tell of a passage more than those it is asked for by. */
const byKeyword = 0.6;
const worth = (unit: Unit, concept: string, { reading }: Inquiry): number =>
  Math.min(holds(unit, concept, reading), unit.concepts.has(concept) ? 1 : byKeyword);

const asItIs = 0.3;

/** What the words of a question tell that stand in a passage as they are. */
function verbatim({ words }: Unit, { reading }: Inquiry, weight: (concept: string) => number): number {
  const stands = (word: string) => word.length > 3 && words.has(word);
  return reading.terms
    .filter(({ surface }) => surface.split(' ').every(stands))
    .flatMap(({ concepts }) => concepts.slice(0, 1))
    .filter((concept) => !reading.naming.has(concept) && !common.has(concept))
    .reduce((sum, concept) => sum + asItIs * weight(concept), 0);
}
