import type { Fact, Instrument } from '../../domain/plan.ts';
import { conceptsOf } from '../concepts.ts';
import { type Answerer, asks, type Draft, type Inquiry } from '../draft.ts';
import { type Entity, recognise } from '../entities.ts';
import { ordinals } from '../number-beside.ts';
import { type Occasion, shortName, yearOf } from '../occasions.ts';
import { describeDays } from './date-answer.ts';
import { yearAnswer } from './instrument-answer.ts';

/** With more words than these that carry no meaning, a question asks for something that they hide. */
const mostPlain = 5;

/** `How is it described`. */
const described = /\b(describ|characteri[sz]|depict|portray|defin|descri[tv]|caracteri|caratteri|decri[tv])/;

/** `Was Stockholm the first or the second?`: the full name tells. */
const asksOfRank = ({ reading }: Inquiry): boolean =>
  reading.occasions.length === 1 && reading.order.filter((concept) => ordinals.includes(concept)).length > 1;

/** What a thing of the plan is called in full. */
export const answerName: Answerer = (inquiry) => {
  const { reading } = inquiry;
  if (!(asks(inquiry, 'name') || asksOfRank(inquiry)) || asks(inquiry, 'who', 'paper', 'theme', 'committee'))
    return undefined;
  if (
    !inquiry.accountsFor(
      'name what which congress meeting consultation convention discuss',
      asksOfRank(inquiry) ? ordinals.join(' ') : '',
    )
  )
    return undefined;
  const ofInstrument = asks(inquiry, 'convention', 'protocol', 'study', 'instrument');
  const [item] = ofInstrument
    ? [...reading.instruments, ...reading.occasions]
    : [...reading.occasions, ...reading.instruments];
  return item && fullNameOf(inquiry, item);
};

function fullNameOf({ words, cite }: Inquiry, item: Occasion | Instrument): Draft {
  const longest = [item.name, ...item.aka].reduce((a, b) => (b.length > a.length ? b : a));
  return {
    short: words.fullName(longest),
    citations: cite(item.source, item.name, [longest]),
    about: item.id,
  };
}

/** Keys of the things of the plan that a text names. */
const keysIn = (text: string, entities: readonly Entity[]): string[] =>
  recognise(entities, new Set(conceptsOf(text))).map(({ key }) => key);

const statementOf = ({ cite }: Inquiry, { id, about, text, source }: Fact): Draft => ({
  short: text,
  citations: cite(source, about, [text]),
  about: id,
});

/** What the plan first states of a thing, when the question only names it: `what is the Lanzarote Convention`. */
export function createAboutAnswer(facts: readonly Fact[], entities: readonly Entity[]): Answerer {
  const told = facts.map((fact) => ({
    fact,
    about: keysIn(fact.about, entities),
    text: keysIn(fact.text, entities),
  }));
  return (inquiry) => {
    const { reading } = inquiry;
    const named = reading.entities;
    if (asks(inquiry, 'who', 'when', 'where', 'howmany', 'why')) return undefined;
    const asksForWords = reading.terms.some(({ surface }) => described.test(surface));
    if (asks(inquiry, 'how') && !asksForWords) return undefined;
    const allowed = 'what which how overview topic meeting objective congress role work discuss';
    if (!inquiry.accountsFor(allowed)) return undefined;
    const plain = reading.terms.filter(({ concepts }) => concepts.length === 0);
    if (plain.length > mostPlain) return undefined;
    const [body] = reading.organisations;
    const holds = (keys: readonly string[]) => named.every(({ key }) => keys.includes(key));
    const found =
      (asksForWords ? told.find(({ text }) => holds(text)) : undefined) ??
      told.find(({ about }) => holds(about)) ??
      (body || named.length < 2 ? undefined : told.find(({ text }) => holds(text)));
    const fact = found?.fact;
    if (fact && named.length > 0) return statementOf(inquiry, fact);
    if (named.length > 1) return undefined;
    const [occasion] = reading.occasions;
    if (occasion) return occasionInShort(inquiry, occasion);
    const [instrument] = reading.instruments;
    return instrument && yearAnswer(inquiry, instrument);
  };
}

/** What one occasion or instrument is about: the first that the plan states of it, else its full name. */
export function createSubjectAnswer(facts: readonly Fact[], entities: readonly Entity[]): Answerer {
  const told = facts.map((fact) => ({ fact, keys: keysIn(fact.about, entities) }));
  return (inquiry) => {
    const { reading } = inquiry;
    const ofTheme =
      asks(inquiry, 'theme') && asks(inquiry, 'consultation') && inquiry.words.language !== 'en';
    const isOpen = !asks(inquiry, 'who', 'when', 'where', 'howmany', 'why', 'how', 'which', 'name', 'list');
    if (!isOpen || !(asks(inquiry, 'topic') || ofTheme)) return undefined;
    if (!inquiry.accountsFor('what topic theme meeting consultation thematic discuss world congress third'))
      return undefined;
    const [entity] = reading.entities;
    if (!entity || entity.item.kind === 'organisation') return undefined;
    const stated = told.find(({ keys }) => keys.length === 1 && keys[0] === entity.key)?.fact;
    if (!stated)
      return entity.item.kind === 'occasion' && entity.item.value.isCongress
        ? undefined
        : fullNameOf(inquiry, entity.item.value);
    return statementOf(inquiry, stated);
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
