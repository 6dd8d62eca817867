import type { Fact } from '../../domain/plan.ts';
import { citationOf } from '../cite.ts';
import { conceptsOf } from '../concepts.ts';
import { type Answerer, asks, type Draft, type Inquiry } from '../draft.ts';
import { type Passage, quoteOf } from '../passages.ts';

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

const grammar = [
  'what',
  'which',
  'who',
  'how',
  'why',
  'list',
  'where',
  'when',
  'topic',
  'name',
  'meeting',
  'number',
  'consultation',
  'role',
  'overview',
  'discuss',
  'thematic',
  'provide',
  'expected',
  'main',
  'work',
];
const countWords = /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i;

/** Answers from the passage that accounts for every content word of the question. */
export function createPassageAnswer(units: readonly Unit[]): Answerer {
  const spread = new Map<string, number>();
  for (const { concepts } of units)
    for (const concept of concepts) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  const weight = (concept: string) => Math.log(1 + units.length / (spread.get(concept) ?? 1));
  return (inquiry) => {
    const { reading } = inquiry;
    if (reading.unknown.length > 0 || reading.missing !== undefined) return undefined;
    const asked = [...reading.concepts].filter((concept) => !grammar.includes(concept));
    const content = asked.filter(
      (concept) => (spread.get(concept) ?? 0) < units.length / 3 || !spread.has(concept),
    );
    if (content.length === 0) return undefined;
    const scored = units
      .map((unit) => {
        const held = asked.filter((concept) => unit.concepts.has(concept));
        const lacking = content.filter(
          (concept) => !unit.concepts.has(concept) && !reading.naming.has(concept),
        );
        return { unit, lacking, score: held.reduce((sum, concept) => sum + weight(concept), 0) };
      })
      .filter(({ lacking, unit, score }) => lacking.length === 0 && score > 0 && meetsType(inquiry, unit))
      .sort((a, b) => b.score - a.score);
    const best = scored[0];
    if (!best || best.score < 1) return undefined;
    return draftOf(inquiry, best.unit, asked);
  };
}

function meetsType(inquiry: Inquiry, { passage }: Unit): boolean {
  if (asks(inquiry, 'howmuch', 'clocktime', 'month', 'weekday')) return false;
  if (asks(inquiry, 'howmany')) return countWords.test(passage.text);
  if (asks(inquiry, 'when', 'year', 'date')) return /\b(19|20)\d\d\b/.test(passage.text);
  return true;
}

function draftOf({ words }: Inquiry, { passage, fact }: Unit, hints: readonly string[]): Draft {
  const quote = passage.text.length <= 280 ? passage.text : quoteOf(passage.text, hints, 40);
  return {
    short: words.documentSays(quote),
    citations: [citationOf(passage, hints)],
    ...(fact && { about: fact.id }),
  };
}
