import type { Fact } from '../../domain/plan.ts';
import { citationOf } from '../cite.ts';
import { conceptsOf, conceptsOfWord, properNames } from '../concepts.ts';
import { type Answerer, asks, type Draft, type Inquiry } from '../draft.ts';
import { type Entity, recognise } from '../entities.ts';
import { nearTo } from '../lexicon/near.ts';
import { numberBeside } from '../number-beside.ts';
import { type Passage, windowOf } from '../passages.ts';

/** A passage of a document the plan rests on, with the facts that the plan states of its lines. */
export type Unit = { passage: Passage; fact?: Fact; concepts: ReadonlySet<string> };

/** Joins the passages with the facts of the plan that say the same: those of the same lines that share most. */
export function unitsOf(passages: readonly Passage[], facts: readonly Fact[]): Unit[] {
  const told = new Map<Passage, Fact[]>();
  for (const fact of facts) {
    const { source } = fact;
    if (source.kind !== 'document') continue;
    const concepts = conceptsOf(fact.text);
    const shared = (passage: Passage) => concepts.filter((concept) => passage.concepts.has(concept)).length;
    const best = passages
      .filter(
        (passage) =>
          passage.document === source.document && passage.lines.some((line) => source.lines.includes(line)),
      )
      .reduce<Passage | undefined>((a, b) => (a && shared(a) >= shared(b) ? a : b), undefined);
    if (best) told.set(best, [...(told.get(best) ?? []), fact]);
  }
  return passages.map((passage) => {
    const [fact] = told.get(passage) ?? [];
    const words = (told.get(passage) ?? []).flatMap((each) => conceptsOf(`${each.about} ${each.text}`));
    return { passage, concepts: new Set([...passage.concepts, ...words]), ...(fact && { fact }) };
  });
}

/** Words of a question that a passage need not hold. */
export const grammar = new Set(
  'what which who how why list where when topic name meeting number overview main expected provide role discuss work objective mine'.split(
    ' ',
  ),
);
/** Words of which a passage that holds them is the better, and that it may lack. */
const soft = new Set(
  'previous first second third thematic consultation participant congress world country government international role agency document paper prepare generate issue based promote action provide form child adolescent'.split(
    ' ',
  ),
);
const actors =
  'government agency actor participant expert unicef ecpat member representative donor institution civilsociety council'.split(
    ' ',
  );
const countWords = /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i;

/** Answers from the passage that accounts for every content word of the question. */
export function createPassageAnswer(units: readonly Unit[], entities: readonly Entity[]): Answerer {
  const spread = new Map<string, number>();
  for (const { concepts } of units)
    for (const concept of concepts) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  const weight = (concept: string) => Math.log(1 + units.length / (spread.get(concept) ?? 1));
  const named = new Map(
    units.map((unit) => [unit, new Set(recognise(entities, unit.concepts).map(({ key }) => key))]),
  );
  return (inquiry) => {
    const { reading } = inquiry;
    if (asks(inquiry, 'howmuch', 'clocktime', 'month', 'weekday', 'where', 'venue')) return undefined;
    const asked = [...reading.concepts].filter(
      (concept) => !grammar.has(concept) || /^(topic|objective)$/.test(concept),
    );
    const content = asked.filter((concept) => !reading.naming.has(concept) && !grammar.has(concept));
    const demanding = content.filter((concept) => !soft.has(concept));
    const asksTopic = reading.concepts.has('topic');
    const telling =
      demanding.length > 0 ? demanding : content.length > 0 ? content : asksTopic ? ['topic'] : [];
    if (telling.length === 0) return undefined;
    const congress =
      reading.concepts.has('congress') && reading.occasions.some(({ isCongress }) => isCongress);
    const scored = units
      .map((unit) => {
        const keys = named.get(unit) ?? new Set();
        const foreign = reading.entities.filter(({ key }) => !keys.has(key));
        const held = (concept: string) =>
          unit.concepts.has(concept)
            ? weight(concept)
            : [...nearTo(concept)].some((near) => unit.concepts.has(near))
              ? weight(concept) / 3
              : 0;
        const lacking = telling.filter((concept) => held(concept) === 0);
        const score =
          asked.reduce((sum, concept) => sum + held(concept), 0) +
          (unit.fact ? 0.2 : 0) -
          unit.concepts.size / 100;
        const exact = [...reading.concepts].some(
          (concept) => !reading.naming.has(concept) && unit.concepts.has(concept),
        );
        const elsewhere =
          congress && keys.size > 0 && !['congress', 'rio'].some((concept) => unit.concepts.has(concept));
        return { unit, fits: lacking.length === 0 && foreign.length === 0 && exact && !elsewhere, score };
      })
      .filter(({ fits, unit }) => fits && meetsType(inquiry, unit))
      .sort((a, b) => b.score - a.score);
    const best = scored[0];
    return best && draftOf(inquiry, best.unit, asked);
  };
}

/** Whether a passage can hold the kind of thing asked: a number, a year, an actor, a place. */
export function meetsType(inquiry: Inquiry, { passage, concepts }: Unit): boolean {
  if (asks(inquiry, 'country', 'city'))
    return (
      [...properNames.words.values()].flat().some((name) => concepts.has(name)) || concepts.has('country')
    );
  if (asks(inquiry, 'who') && !actors.some((actor) => concepts.has(actor))) return false;
  if (asks(inquiry, 'howmany')) return countWords.test(passage.text);
  if (asks(inquiry, 'when', 'year', 'date')) return /\b(19|20)\d\d\b/.test(passage.text);
  return true;
}

function draftOf({ words, reading }: Inquiry, { passage, fact }: Unit, asked: readonly string[]): Draft {
  const hints = [...passage.words].filter((word) =>
    asked.some((concept) => conceptsOfWord(word).includes(concept)),
  );
  const who = reading.concepts.has('who')
    ? ['governments', 'agencies', 'actors', 'unicef', 'ecpat', 'government']
    : [];
  const whole = passage.text.length <= 285;
  const quote = whole ? passage.text : windowOf(passage.text, [...hints, ...who], 285);
  return {
    short: words.documentSays(quote),
    ...(!whole && fact && { more: [fact.text] }),
    citations: [citationOf(passage, hints)],
    ...(fact && { about: fact.id }),
  };
}
