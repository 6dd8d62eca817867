import type { Organisation } from '../domain/person.ts';
import type { Instrument, Plan } from '../domain/plan.ts';
import { conceptsOf, english, properNames } from './concepts.ts';
import { lookUpWord } from './lexicon.ts';
import { ordinals } from './number-beside.ts';
import { type Occasion, occasionsOf } from './occasions.ts';
import { wordsOf } from './text.ts';

/** Something of the plan that a question may name. */
export type Entity = {
  /** `kind:id`. */
  key: string;
  item:
    | { kind: 'occasion'; value: Occasion }
    | { kind: 'instrument'; value: Instrument }
    | { kind: 'organisation'; value: Organisation };
  /** The concepts of each of its names. */
  names: readonly (readonly string[])[];
  /** Concepts of which one is enough: proper names and acronyms that nothing else in the plan has. */
  strong: ReadonlySet<string>;
};

/** Nouns that name a thing of the plan when only one thing of it is called so. */
export const heads: ReadonlySet<string> = new Set([
  'consultation',
  'session',
  'study',
  'protocol',
  'optional',
  'convention',
  'declaration',
]);

/** Everything of the plan that a question may name. */
export function entitiesOf(plan: Plan): Entity[] {
  const items: Entity['item'][] = [
    ...occasionsOf(plan).map((value) => ({ kind: 'occasion', value }) as const),
    ...plan.instruments.map((value) => ({ kind: 'instrument', value }) as const),
    ...plan.organisations.map((value) => ({ kind: 'organisation', value }) as const),
  ];
  const owners = new Map<string, number>();
  for (const item of items) {
    for (const concept of new Set(namesOf(item).flatMap(conceptsOf)))
      owners.set(concept, (owners.get(concept) ?? 0) + 1);
  }
  return items.map((item) => {
    const names = namesOf(item).map(conceptsOf);
    const alone = names.flatMap((name) => (name.length === 1 ? name : []));
    const strong = namesOf(item)
      .flatMap(properConcepts)
      .filter((concept) => owners.get(concept) === 1 || alone.includes(concept));
    const others = items.filter((other) => other !== item && other.kind === item.kind);
    const longer = others.flatMap(namesOf).map(conceptsOf);
    const telling = names.filter((name) => !isRank(name) && !longer.some((other) => isWithin(name, other)));
    return { key: `${item.kind}:${item.value.id}`, item, names: telling, strong: new Set(strong) };
  });
}

/** `First World Congress` is told by the order of its words, not by having them: `the first aim of the world congress`. */
const isRank = (name: readonly string[]): boolean =>
  name.every((concept) => concept === 'congress' || concept === 'world' || ordinals.includes(concept));

const isWithin = (name: readonly string[], other: readonly string[]): boolean =>
  name.every((concept) => other.includes(concept));

function namesOf(item: Entity['item']): string[] {
  const city = item.kind === 'occasion' && item.value.city ? [item.value.city] : [];
  return [item.value.name, ...item.value.aka, ...city, ...byAdopter(item)];
}

/** `The Council of Europe's convention`. */
function byAdopter(item: Entity['item']): string[] {
  if (item.kind !== 'instrument' || item.value.adoptedBy === undefined) return [];
  const { name, adoptedBy } = item.value;
  return conceptsOf(name)
    .filter((concept) => heads.has(concept))
    .map((head) => `${adoptedBy} ${head}`);
}

/** The head nouns of a name, and its capitalised words that are no words of the field. */
function properConcepts(name: string): string[] {
  const proper = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .flatMap(wordsOf)
    .filter((word) => !isCommon(word))
    .flatMap(conceptsOf);
  return [...conceptsOf(name).filter((concept) => heads.has(concept)), ...proper];
}

/** A word of the language, not a name. */
const isCommon = (word: string): boolean =>
  lookUpWord(english, word) !== undefined && lookUpWord(properNames, word) === undefined;

/** The entities that the concepts of a question name, the best named first. */
export function recognise(entities: readonly Entity[], concepts: ReadonlySet<string>): Entity[] {
  const scored = entities.flatMap((entity) => {
    const strong = [...entity.strong].filter((concept) => concepts.has(concept)).length;
    const full = Math.max(0, ...entity.names.map((name) => (fits(name, concepts) ? name.length : 0)));
    const score = strong * 2 + (full > 1 ? full : 0);
    return score > 0 ? [{ entity, score }] : [];
  });
  const found = scored.sort((a, b) => b.score - a.score).map(({ entity }) => entity);
  return found.filter((entity, at) => !found.slice(0, at).some((other) => covers(other, entity, concepts)));
}

/** `The Lanzarote Convention` names one convention: what tells another stands in the name of the first. */
function covers(other: Entity, entity: Entity, concepts: ReadonlySet<string>): boolean {
  if (other.item.kind !== 'instrument' || entity.item.kind !== 'instrument') return false;
  const own = new Set([...other.strong, ...other.names.flat()]);
  const telling = [...entity.strong].filter((concept) => concepts.has(concept));
  const isFull = entity.names.some((name) => fits(name, concepts));
  return !isFull && telling.every((concept) => own.has(concept));
}

const fits = (name: readonly string[], concepts: ReadonlySet<string>): boolean =>
  name.length > 1 && name.every((concept) => concepts.has(concept));
