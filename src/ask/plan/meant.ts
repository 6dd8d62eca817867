import type { Day } from '../../domain/instant.ts';
import { type Inquiry, leftOver, soughtWords, type Used } from '../draft.ts';
import { isOther, type Sought } from '../match.ts';
import { isWithin } from '../question/due.ts';
import { asksFor, isContent, namesIn, type Reading } from '../question/reading.ts';
import { isLikelyVerb } from '../question/verb.ts';
import { type Fit, findItems, type ItemKind } from './find-items.ts';

/** How many items a question may mean before it is asked back. */
export const mostMeant = 3;
/** Titles filled this much less than the best one are not meant. */
const clearLead = 0.15;

/** Several titles that have little of what is sought are not meant by it. */
const leastFilled = 0.2;

/** The items of a kind that have all that is sought, the best; several when none leads. */
export function meant(inquiry: Inquiry, kinds: readonly ItemKind[], used: Used): Fit[] {
  const required = leftOver(inquiry.reading, used);
  const optional = inquiry.reading.words.filter((word) => !required.includes(word) && isContent(word));
  const sought = soughtWords(required, inquiry.reading);
  const fits = findItems(
    inquiry.items.filter(({ kind }) => kinds.includes(kind)),
    { required: sought, optional: soughtWords(optional, inquiry.reading) },
  );
  const whole = fits.filter((fit) => fit.held === 1);
  const best = whole[0]?.filled ?? 0;
  if (whole.length > 1 && best < leastFilled) return [];
  if (whole.length > 0) return whole.filter(({ filled }) => filled >= best - clearLead);
  const sayingOtherwise = fits.filter(
    (fit) => fit.item.kind === 'deadline' && isSaidOtherwise(fit, { reading: inquiry.reading, sought }),
  );
  return sayingOtherwise.length === 1 ? sayingOtherwise : [];
}

/**
 * `When do the proceedings come out?`, and the title `Publish the proceedings`: the title has all but one word, its verb,
 * and the question all but one, which says the same in another way. A name or a number says nothing else, nor does a verb
 * that is known to mean something else; and who asks whether there is something asks for no date of another thing.
 */
function isSaidOtherwise(
  { item, missing, unsought, filled }: Fit,
  { reading, sought }: { reading: Reading; sought: readonly Sought[] },
): boolean {
  const met = sought.filter((each) => !missing.includes(each));
  const [only, ...others] = missing;
  if (!only || others.length > 0 || unsought.length > 1 || filled < 0.5) return false;
  if (unsought.some((at) => at > 0) || !asksOfDeadline(reading)) return false;
  // When something opens is not when it must be ready.
  if (asksFor(reading, 'attribute', 'begin', 'end') && !asksFor(reading, 'attribute', 'due')) return false;
  const at = reading.words.findIndex((each) => each.word === only.word);
  const word = reading.words[at];
  if (word === undefined || word.names.length > 0 || /\d|^\p{Lu}/u.test(word.text)) return false;
  const [title] = item.titles;
  if (!title) return false;
  const verb = title.ideas[title.isEmpty.indexOf(false)] ?? [];
  if (isLikelyVerb(reading.words, at, reading.language) && isOther(only.concepts, verb)) return false;
  // A pass is a badge in a way; with another word that does not fit, it is none.
  return (
    title.language !== reading.language ||
    met.some(({ word: said, stems }) => title.places.has(said) || title.places.has(stems[title.language]))
  );
}

/** Whether a question asks what a deadline can tell: its day, its owner, or how it stands. */
export const asksOfDeadline = (reading: Reading): boolean =>
  asksFor(reading, 'asked', 'when', 'hour', 'who', 'how') ||
  asksFor(reading, 'thing', 'deadline') ||
  asksFor(reading, 'attribute', 'due', 'owner', 'state', 'days-left') ||
  asksFor(reading, 'state');

/** Whether a day is among those that the question names, if it names any. */
export const isOn = ({ reading: { due } }: Inquiry, on: Day | undefined): boolean =>
  due === undefined || (on !== undefined && isWithin(on, due));

type OfBody = { id: string; organisation?: string };

/** The one thing of a kind that a question means, of the organisation that it names if it names one. */
export function onlyMeant<T extends OfBody>(
  inquiry: Inquiry,
  fits: readonly Fit[],
  all: readonly T[],
): T | undefined {
  const bodies = namesIn(inquiry.reading, 'organisation').map(({ id }) => id);
  const isOfBody = ({ organisation = '' }: OfBody) => bodies.length === 0 || bodies.includes(organisation);
  const found = all.filter((each) => fits.some(({ item }) => item.id === each.id) && isOfBody(each));
  return found.length === 1 ? found[0] : undefined;
}
