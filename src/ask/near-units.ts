import type { Language } from '../language/language.ts';
import type { Citation } from './answer.ts';
import { quoteOf } from './cite.ts';
import { dayWords, type Inquiry, leftOver, soughtWords } from './draft.ts';
import { itemOfPassage } from './passages/facts.ts';
import type { PassageIndex } from './passages/passage-index.ts';
import { nearestItems } from './plan/nearest-items.ts';

/** A text of the plan or of a document that comes near to a question, and that who asks may read. */
export type NearUnit = {
  /** What it stands under. */
  heading: string;
  text: string;
  /** Where words of it stand. */
  cite(quote: string): readonly Citation[];
  /** The item of the plan that it tells of. */
  about?: string;
};

/** What comes near to a question, the nearest first, and the language in which it was asked. */
export type Near = { language: Language; units: readonly NearUnit[] };

const most = 8;

function unitsOfItems(inquiry: Inquiry): NearUnit[] {
  return nearestItems(inquiry).map(({ text, about }) => ({
    heading: inquiry.plan.congress.name,
    text,
    cite: (quote) => [{ document: 'plan', lines: [], quote: quoteOf(quote) }],
    about,
  }));
}

function unitsOfPassages(inquiry: Inquiry, indexes: readonly PassageIndex[]): NearUnit[] {
  const { plan, reading, cite } = inquiry;
  const sought = soughtWords([...leftOver(reading, ['asked', 'operator']), ...dayWords(reading)], reading);
  const found = indexes
    .flatMap((index) => index.find(sought, most).map((each) => ({ ...each, index })))
    .sort((a, b) => b.score - a.score);
  // What stands around the nearest tells what they are about, and gives something to choose from.
  const around = found.flatMap(({ unit, index }) => index.around(unit));
  return [...found.map(({ unit }) => unit), ...around].map(({ passage }): NearUnit => {
    const { document, title, section, lines, text } = passage;
    const heading = section === undefined ? title : `${title}: ${section}`;
    const item = [...plan.facts, ...plan.objectives].find(({ id }) => id === itemOfPassage(passage));
    if (item) return { heading, text, cite: () => cite(item.source, item.text), about: item.id };
    const place = { document, title, ...(section !== undefined && { section }), lines };
    return { heading, text, cite: (quote) => [{ ...place, quote: quoteOf(quote) }] };
  });
}

/** The eight texts that come nearest to a question, whether or not one of them answers it. */
export function nearUnits(inquiry: Inquiry, indexes: readonly PassageIndex[]): Near {
  const all = [...unitsOfItems(inquiry), ...unitsOfPassages(inquiry, indexes)];
  const each = new Map(all.map((unit) => [unit.text, unit]));
  return { language: inquiry.reading.language, units: [...each.values()].slice(0, most) };
}
