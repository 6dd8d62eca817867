import type { Fact, Plan } from '../domain/plan.ts';
import { conceptsOf } from './concepts.ts';
import { type Entity, recognise } from './entities.ts';
import { nearTo } from './lexicon/near.ts';
import type { Passage } from './passages.ts';

/** A passage of a document the plan rests on, with what the plan says of its lines. */
export type Unit = {
  passage: Passage;
  /** What the plan states of it in its own words. */
  facts: readonly Fact[];
  concepts: ReadonlySet<string>;
  /** Keys of the things of the plan that it speaks of. */
  names: ReadonlySet<string>;
};

/** Joins passages with the facts and objectives that the plan takes from them. */
export function unitsOf(passages: readonly Passage[], plan: Plan, entities: readonly Entity[]): Unit[] {
  const told = new Map<Passage, Fact[]>();
  for (const fact of plan.facts) {
    const best = bestPassage(fact, passages);
    if (best) told.set(best, [...(told.get(best) ?? []), fact]);
  }
  return passages.map((passage) => {
    const facts = told.get(passage) ?? [];
    const said = facts.flatMap(({ about, text }) => conceptsOf(`${about} ${text}`));
    const own = new Set([...passage.concepts, ...said]);
    const context = contextOf(passage, plan);
    const names = new Set(recognise(entities, new Set([...own, ...context])).map(({ key }) => key));
    return { passage, concepts: new Set([...own, ...context]), names, facts };
  });
}

/** The passage on the lines of a fact that shares most words with it. */
function bestPassage({ source, text }: Fact, passages: readonly Passage[]): Passage | undefined {
  if (source.kind !== 'document') return undefined;
  const concepts = conceptsOf(text);
  const shared = (passage: Passage) => concepts.filter((concept) => passage.concepts.has(concept)).length;
  return passages
    .filter(
      ({ document, lines }) =>
        document === source.document && lines.some((line) => source.lines.includes(line)),
    )
    .reduce<Passage | undefined>((a, b) => (a && shared(a) >= shared(b) ? a : b), undefined);
}

/** An objective in a list does not say whose it is; the plan does. */
function contextOf(passage: Passage, plan: Plan): string[] {
  const objective = plan.objectives.find(
    ({ source }) =>
      source.kind === 'document' &&
      source.document === passage.document &&
      passage.lines.some((line) => source.lines.includes(line)),
  );
  if (!objective) return [];
  const event = plan.events.find(({ id }) => id === objective.of);
  return ['objective', ...(event ? conceptsOf(event.name) : ['congress', 'rio'])];
}

/** How well a passage holds a concept: 1 itself, a third for one that is near, 0 not at all. */
export function holds(unit: Pick<Unit, 'concepts'>, concept: string): number {
  if (unit.concepts.has(concept)) return 1;
  return [...nearTo(concept)].some((near) => unit.concepts.has(near)) ? 1 / 3 : 0;
}
