import type { Fact } from '../../domain/plan.ts';
import { conceptsOf } from '../concepts.ts';
import { type Answerer, asks, type Inquiry } from '../draft.ts';
import { type Entity, recognise } from '../entities.ts';
import { shortName } from '../occasions.ts';

/** What a thing of the plan is called in full. */
export const answerName: Answerer = (inquiry) => {
  const { reading, words } = inquiry;
  if (!asks(inquiry, 'name') || asks(inquiry, 'who', 'paper', 'theme', 'committee')) return undefined;
  if (!inquiry.accountsFor('name what which congress meeting consultation convention')) return undefined;
  const item = reading.occasions[0] ?? reading.instruments[0];
  if (!item) return undefined;
  const longest = [item.name, ...item.aka].reduce((a, b) => (b.length > a.length ? b : a));
  return {
    short: words.fullName(longest),
    citations: inquiry.cite(item.source, item.name, [longest]),
    about: item.id,
  };
};

/** What the plan first states of a thing, when the question only names it: `what is the Lanzarote Convention`. */
export function createAboutAnswer(facts: readonly Fact[], entities: readonly Entity[]): Answerer {
  const keys = new Map(
    facts.map((fact) => [fact, recognise(entities, new Set(conceptsOf(fact.about))).map(({ key }) => key)]),
  );
  return (inquiry) => {
    const { reading } = inquiry;
    const named = reading.entities;
    if (asks(inquiry, 'who', 'when', 'where', 'howmany', 'how', 'why')) return undefined;
    const allowed = 'what which overview topic meeting objective congress role work';
    if (!inquiry.accountsFor(allowed)) return undefined;
    const occasion = reading.occasions[0];
    if (occasion?.isCongress && !asks(inquiry, 'role', 'work')) return congressInShort(inquiry);
    if (named.length === 0) return undefined;
    const fact = facts.find((each) => named.every(({ key }) => keys.get(each)?.includes(key)));
    return (
      fact && {
        short: fact.text,
        citations: inquiry.cite(fact.source, fact.about, [fact.text]),
        about: fact.id,
      }
    );
  };
}

function congressInShort(inquiry: Inquiry) {
  const { words, plan, today } = inquiry;
  const { congress } = plan;
  const tense = congress.ends < today ? 'past' : 'future';
  const name = shortName(congress);
  return {
    short: words.takesPlace(name, words.span(congress.starts, congress.ends), tense),
    more: [words.isIn(name, `${congress.city}, ${congress.country}`, tense)],
    citations: inquiry.cite(congress.source, congress.name, [congress.city, congress.country]),
    about: 'congress',
  };
}
