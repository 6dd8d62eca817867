import type { Fact } from '../../domain/plan.ts';
import { conceptsOf } from '../concepts.ts';
import { type Answerer, asks, type Draft, type Inquiry } from '../draft.ts';
import { type Entity, recognise } from '../entities.ts';
import { type Occasion, shortName, yearOf } from '../occasions.ts';
import { describeDays } from './date-answer.ts';
import { yearAnswer } from './instrument-answer.ts';

/** With more words than these that carry no meaning, a question asks for something that they hide. */
const mostPlain = 5;

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
  const keysOf = (text: string) => recognise(entities, new Set(conceptsOf(text))).map(({ key }) => key);
  const told = facts.map((fact) => ({ fact, about: keysOf(fact.about), text: keysOf(fact.text) }));
  return (inquiry) => {
    const { reading } = inquiry;
    const named = reading.entities;
    if (asks(inquiry, 'who', 'when', 'where', 'howmany', 'how', 'why')) return undefined;
    const allowed = 'what which overview topic meeting objective congress role work discuss';
    if (!inquiry.accountsFor(allowed)) return undefined;
    const plain = reading.terms.filter(({ concepts }) => concepts.length === 0);
    if (plain.length > mostPlain) return undefined;
    const [body] = reading.organisations;
    const holds = (keys: readonly string[]) => named.every(({ key }) => keys.includes(key));
    const found =
      told.find(({ about }) => holds(about)) ??
      (body || named.length < 2 ? undefined : told.find(({ text }) => holds(text)));
    const fact = found?.fact;
    if (fact && named.length > 0) {
      return {
        short: fact.text,
        citations: inquiry.cite(fact.source, fact.about, [fact.text]),
        about: fact.id,
      };
    }
    if (named.length > 1) return undefined;
    const [occasion] = reading.occasions;
    if (occasion) return occasionInShort(inquiry, occasion);
    const [instrument] = reading.instruments;
    return instrument && yearAnswer(inquiry, instrument);
  };
}

/** When and where an occasion is. */
export function occasionInShort(inquiry: Inquiry, occasion: Occasion): Draft | undefined {
  const { words, today } = inquiry;
  const { starts, city, source, name, id } = occasion;
  const year = yearOf(occasion);
  if (year === undefined) return undefined;
  const over = (occasion.ends ?? `${year}-12-31`) < today;
  const place = [city, occasion.country].filter(Boolean).join(', ');
  return {
    short: starts ? describeDays(inquiry, occasion, starts) : words.inYear(shortName(occasion), year),
    more: place ? [words.isIn(shortName(occasion), place, over ? 'past' : 'future')] : [],
    citations: inquiry.cite(source, name, [city ?? '', String(year)]),
    about: id,
  };
}
