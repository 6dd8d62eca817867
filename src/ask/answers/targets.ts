import { asks, type Draft, type Inquiry } from '../draft.ts';
import { type Occasion, shortName } from '../occasions.ts';
import { isPluralWord } from '../text.ts';
import type { Attribute } from '../words/answer-words.ts';

/** Concepts that questions about any occasion may have. */
export const general =
  'bywhen what which who list how first second third previous congress meeting world number name one two three four five six 2 3 4 5 6';

/** The occasions a question is about: those it names, else the congress. */
export const targetsOf = ({ reading, occasions }: Inquiry): readonly Occasion[] =>
  reading.occasions.length > 0 ? reading.occasions : occasions.slice(0, 1);

const fine: readonly Attribute[] = ['month', 'day', 'hour', 'venue'];

/** A refusal that names what the plan does not say of an occasion, and the closest it does say. */
export function lacks(inquiry: Inquiry, occasion: Occasion, attribute: Attribute, closest?: string): Draft {
  const { words } = inquiry;
  return {
    declined: fine.includes(attribute) ? 'finer-than-known' : 'no-such-attribute',
    short: words.notSaidOf(words.attributes[attribute], shortName(occasion)),
    ...(closest && { more: [words.closest(closest)] }),
    about: occasion.id,
  };
}

/** One answer of several, when a question asks the same of several things. */
export function joinDrafts(drafts: readonly Draft[]): Draft | undefined {
  const [first] = drafts;
  if (drafts.length < 2 || !first) return first;
  return {
    short: drafts.map(({ short }) => short).join(' '),
    citations: drafts.flatMap(({ citations }) => citations ?? []),
    ...(first.about !== undefined && { about: first.about }),
  };
}

/** Whether a noun of the question is in the plural, by its ending in any of the languages. */
export function isPlural(inquiry: Inquiry, concept: string): boolean {
  return inquiry.reading.terms.some(
    ({ surface, concepts }) => concepts.includes(concept) && surface.split(' ').some(isPluralWord),
  );
}

/** Whether the question asks who, what, where and the like, rather than for yes or no. */
export const asksOpenly = (inquiry: Inquiry): boolean =>
  asks(inquiry, 'who', 'what', 'which', 'where', 'when', 'how', 'why', 'list', 'howmany');
