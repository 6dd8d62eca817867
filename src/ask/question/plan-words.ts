import type { Plan } from '../../domain/plan.ts';
import type { Language } from '../../language/language.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { wordsOf } from '../../language/token.ts';
import { createSpeller, type Speller } from './spell.ts';

/** The words that a plan's own texts have. */
export function wordsOfPlan(plan: Plan): ReadonlySet<string> {
  const texts = [
    plan.congress.name,
    ...plan.congress.aka,
    ...[...plan.people, ...plan.organisations, ...plan.events, ...plan.instruments].map(({ name }) => name),
    ...[...plan.organisations, ...plan.events, ...plan.instruments].flatMap(({ aka }) => aka),
    ...[...plan.deadlines, ...plan.commitments, ...plan.themes].map(({ title }) => title),
    ...plan.objectives.flatMap(({ title, text }) => [title, text]),
    ...plan.facts.flatMap(({ about, text }) => [about, text]),
  ];
  return new Set(texts.flatMap(wordsOf));
}

/** Spellers over what the plan has and what each language's grammar has, made when first needed. */
export function createSpellers(planWords: ReadonlySet<string>): (language: Language) => Speller {
  const made = new Map<Language, Speller>();
  return (language) => {
    const before = made.get(language);
    if (before) return before;
    const { grammar } = lexiconFor(language);
    const tables = [
      grammar.asked,
      grammar.things,
      grammar.states,
      grammar.roles,
      grammar.attributes,
      grammar.measures,
      grammar.orders,
    ];
    const phrases = [...tables.flatMap((table) => Object.values(table).flat()), ...grammar.empty];
    const speller = createSpeller([
      ...planWords,
      ...phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => !word.endsWith('*')),
    ]);
    made.set(language, speller);
    return speller;
  };
}
