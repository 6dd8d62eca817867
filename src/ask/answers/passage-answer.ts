import type { Fact } from '../../domain/plan.ts';
import { citationOf } from '../cite.ts';
import { conceptsOfTitle, conceptsOfWord } from '../concepts.ts';
import { type Answerer, asks, type Draft, type Inquiry, listOf } from '../draft.ts';
import type { Entity } from '../entities.ts';
import { meetsType } from '../meets-type.ts';
import { shortName, yearOf } from '../occasions.ts';
import { type Hints, windowOf } from '../passages.ts';
import { holds, type Unit } from '../units.ts';
import { askedConcepts, interrogative, set, tellingConcepts } from './passage-asked.ts';
import { createWeight, scoreOf } from './passage-score.ts';

const longestShort = 285;
const longestLead = 200;

/** Answers from the passage that accounts for every content word of the question; `misses` tells which words it may lack. */
export function createPassageAnswer(
  units: readonly Unit[],
  misses: (inquiry: Inquiry, unit: Unit, telling: readonly string[]) => boolean = () => false,
): Answerer {
  const weight = createWeight(units);
  return (inquiry) => {
    if (asks(inquiry, 'howmuch', 'clocktime', 'month', 'weekday', 'where', 'venue')) return undefined;
    const asked = askedConcepts(inquiry);
    const telling = tellingConcepts(inquiry, asked);
    if (telling.length === 0 && !joins(inquiry)) return undefined;
    const score = (unit: Unit) => scoreOf(unit, asked, inquiry, weight);
    const best = units
      .filter(
        (unit) =>
          telling.every((concept) => holds(unit, concept, inquiry.reading) > 0) ||
          misses(inquiry, unit, telling),
      )
      .filter((unit) => meetsExactly(inquiry, unit, telling, asked))
      .filter((unit) => speaksOf(inquiry, unit) && meetsType(inquiry, unit.passage.text, unit.concepts))
      .reduce<Unit | undefined>((a, b) => (a && score(a) >= score(b) ? a : b), undefined);
    return best && draftOf(inquiry, best, asked, weight, itemsOf(units, best));
  };
}

const ofParts = set('role meeting consultation government');

/** `What was Italy's part in Florence`: two things are named and nothing but how they go together is asked. */
const joins = (inquiry: Inquiry): boolean =>
  inquiry.reading.entities.length > 1 &&
  !asks(inquiry, 'when', 'name', 'list', 'number', 'howmany', 'why', 'committee', 'congress') &&
  [...inquiry.reading.concepts].every(
    (concept) => inquiry.reading.naming.has(concept) || interrogative.has(concept) || ofParts.has(concept),
  );

/** A passage that is only near to what is asked will do when the question names what it speaks of and shares a word. */
function meetsExactly(
  { reading }: Inquiry,
  unit: Unit,
  telling: readonly string[],
  asked: readonly string[],
): boolean {
  const { concepts } = unit;
  if (telling.length === 0) return true;
  if (telling.some((concept) => concepts.has(concept))) return true;
  if (telling.length > 1 && telling.every((concept) => holds(unit, concept, reading) === 1)) return true;
  return (
    reading.entities.length > 0 &&
    asked.some((concept) => !reading.naming.has(concept) && concepts.has(concept))
  );
}

/** Whether a passage speaks of all the things that the question names. */
function speaksOf({ reading }: Inquiry, unit: Unit): boolean {
  const isNamed = ({ key, item }: Entity) =>
    unit.names.has(key) ||
    (item.kind === 'occasion' && item.value.isCongress && unit.concepts.has('congress'));
  if (!reading.entities.every(isNamed)) return false;
  const ofCongress =
    reading.concepts.has('congress') && reading.occasions.some(({ isCongress }) => isCongress);
  return !ofCongress || unit.names.size === 0 || unit.concepts.has('congress') || unit.concepts.has('rio');
}

const actorWords = ['governments', 'agencies', 'actors', 'unicef', 'ecpat', 'government'];

function draftOf(
  inquiry: Inquiry,
  unit: Unit,
  asked: readonly string[],
  weight: (concept: string) => number,
  items: readonly Unit[],
): Draft {
  const { words, reading } = inquiry;
  const { passage } = unit;
  const fact = factAsked(unit, asked);
  const hints = new Map<string, number>();
  for (const word of passage.words) {
    const meant = asked.filter((concept) => conceptsOfWord(word).includes(concept));
    const weighed = Math.max(0, ...meant.map(weight));
    const actor = reading.concepts.has('who') && actorWords.includes(word) ? 1 : 0;
    if (weighed + actor > 0) hints.set(word, weighed + actor);
  }
  const built = builtOn(inquiry, unit, hints);
  if (built) return built;
  const whole = passage.text.length <= longestShort;
  const quote = whole ? passage.text : windowOf(passage.text, hints, longestShort);
  const about = fact && { about: fact.id };
  if (items.length > 0 && !quote.endsWith('…')) {
    return {
      short: listOf(
        words.documentSays(whole ? quote : `… ${passage.text.slice(-longestLead)}`),
        textsOf(items),
      ),
      citations: [citationOf(passage, hints), ...items.map((item) => citationOf(item.passage, hints))],
      ...about,
    };
  }
  const inPlain =
    !whole &&
    !reading.concepts.has('who') &&
    fact &&
    asked.every((concept) => saysOf(fact).has(concept) || !unit.concepts.has(concept));
  if (inPlain)
    return {
      short: fact.text,
      more: [words.documentSays(quote)],
      citations: [citationOf(passage, hints)],
      ...about,
    };
  return {
    short: words.documentSays(quote),
    ...(!whole && fact && { more: [fact.text] }),
    citations: [citationOf(passage, hints)],
    ...about,
  };
}

const textsOf = (units: readonly Unit[]): string[] =>
  units.map(({ passage }) => passage.text.replace(/[;.]$/, ''));

const saysOf = ({ about, text }: Fact): ReadonlySet<string> => new Set(conceptsOfTitle(`${about} ${text}`));

/** The fact of a passage that says most of what is asked. */
function factAsked({ facts }: Unit, asked: readonly string[]): Fact | undefined {
  const score = (fact: Fact) => asked.filter((concept) => saysOf(fact).has(concept)).length;
  return facts.reduce<Fact | undefined>((a, b) => (a && score(a) >= score(b) ? a : b), undefined);
}

/** The list that a passage leads to: what stands on the lines after it, when it ends in a colon. */
function itemsOf(units: readonly Unit[], { passage }: Unit): Unit[] {
  if (!passage.text.endsWith(':')) return [];
  const after = units.slice(units.findIndex((unit) => unit.passage === passage) + 1);
  const end = after.findIndex((unit) => !unit.passage.isItem);
  return end < 0 ? after : after.slice(0, end);
}

/** What the congress builds on, as a list of the things of the plan that a long passage names. */
function builtOn({ reading, words, plan, occasions }: Inquiry, unit: Unit, hints: Hints): Draft | undefined {
  const { passage, names } = unit;
  if (
    !reading.concepts.has('build') ||
    reading.concepts.has('obligation') ||
    passage.text.length <= longestShort
  )
    return undefined;
  const events = occasions.flatMap((occasion) =>
    !occasion.isCongress && names.has(`occasion:${occasion.id}`)
      ? [`${shortName(occasion)} (${[occasion.city, yearOf(occasion)].filter(Boolean).join(' ')})`]
      : [],
  );
  const instruments = plan.instruments
    .filter(({ id }) => names.has(`instrument:${id}`))
    .map(({ name, year }) => (year ? `${name} (${year})` : name));
  if (events.length + instruments.length < 2) return undefined;
  return {
    short: listOf(words.buildsOn(shortName(plan.congress)), [...events, ...instruments]),
    citations: [citationOf(passage, hints)],
    ...(unit.facts[0] && { about: unit.facts[0].id }),
  };
}
