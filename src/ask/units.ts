import type { Fact, Objective, Plan } from '../domain/plan.ts';
import { conceptsOf } from './concepts.ts';
import { type Entity, recognise } from './entities.ts';
import { type Keywords, keywordsOf } from './keywords.ts';
import { nearTo } from './lexicon/near.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './text.ts';

/** A passage of a document the plan rests on, with what the plan says of its lines. */
export type Unit = {
  passage: Passage;
  /** What the plan states of it in its own words. */
  facts: readonly Fact[];
  /** Whether a fact or an objective of the plan rests on it. */
  isStated: boolean;
  concepts: ReadonlySet<string>;
  /** The words of the passage and of what is stated of it. */
  words: ReadonlySet<string>;
  /** Keys of the things of the plan that it speaks of. */
  names: ReadonlySet<string>;
  /** Words by which it is asked for and which it does not hold. */
  keywords: Keywords;
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
    const words = new Set([...passage.words, ...facts.flatMap(({ text }) => wordsOf(text))]);
    const names = new Set(recognise(entities, new Set([...own, ...context])).map(({ key }) => key));
    const asked = [...facts, ...objectivesOn(passage, plan)];
    const taught = (plan.taught ?? []).filter(({ item }) => asked.some(({ id }) => id === item));
    const keywords = keywordsOf([
      ...asked.flatMap(({ keywords = [] }) => keywords),
      ...taught.flatMap(({ question }) => wordsOf(question)),
    ]);
    return {
      passage,
      concepts: new Set([...own, ...context]),
      names,
      keywords,
      words,
      facts,
      isStated: asked.length > 0,
    };
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

/** The objectives that the plan takes from a passage. */
const objectivesOn = (passage: Passage, { objectives }: Plan): readonly Objective[] =>
  objectives.filter(
    ({ source }) =>
      source.kind === 'document' &&
      source.document === passage.document &&
      passage.lines.some((line) => source.lines.includes(line)),
  );

/** An objective in a list does not say whose it is; the plan does. */
function contextOf(passage: Passage, plan: Plan): string[] {
  const [objective] = objectivesOn(passage, plan);
  if (!objective) return [];
  const event = plan.events.find(({ id }) => id === objective.of);
  return ['objective', ...(event ? conceptsOf(event.name) : ['congress', 'rio'])];
}

/** How well a passage holds a concept of a question: 1 itself or by a keyword, a third for one that is near, 0 not at all. */
export function holds(
  unit: Pick<Unit, 'concepts' | 'keywords'>,
  concept: string,
  { said }: Pick<Reading, 'said'>,
): number {
  if (unit.concepts.has(concept) || said.get(concept)?.some(unit.keywords)) return 1;
  return [...nearTo(concept)].some((near) => unit.concepts.has(near)) ? 1 / 3 : 0;
}
