import { momentOf } from '../../domain/plan.ts';
import type { Language } from '../../language/language.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { type Inquiry, soughtWords } from '../draft.ts';
import { type Due, turned } from '../question/due.ts';
import { isPlaceOf } from '../question/name.ts';
import { isContent, standsFor, valuesOf, type Word } from '../question/reading.ts';
import { findItems } from './find-items.ts';

/** Days that a question bounds by something of the plan, and the words that say so. */
type Bound = {
  due: Due;
  words: readonly Word[];
  /** Those of them that say where it is: they ask for nothing of their own. */
  place: readonly Word[];
};

/** What lies before or after the congress, an event or a deadline that the question names. */
export function boundOf(inquiry: Inquiry): Bound | undefined {
  const { reading, plan, calendar, items } = inquiry;
  if (reading.due) return undefined;
  const at = reading.words.findIndex((word) =>
    standsFor(word, 'order', 'before', 'after', 'until', 'since', 'during'),
  );
  const order =
    at < 0 ? undefined : valuesOf({ ...reading, words: reading.words.slice(at, at + 1) }, 'order')[0];
  if (order === undefined) return undefined;
  const after = reading.words.slice(at);
  const named = after.filter(
    (word, index) =>
      index > 0 &&
      isContent(word) &&
      !standsFor(word, 'order') &&
      !standsFor(word, 'attribute', 'begin', 'end', 'place'),
  );
  const ofEvent = named.flatMap(({ names }) =>
    names.flatMap((name) => (name.kind === 'event' ? [name.id] : [])),
  );
  const ofCongress = named.filter(
    (word) => standsFor(word, 'thing', 'congress') || word.names.some(({ kind }) => kind === 'congress'),
  );
  const place = named.filter(
    (word) =>
      !ofCongress.includes(word) &&
      word.names.some((name) => isPlaceOf(name, plan.congress)) &&
      isSurelyPlace(word, { words: after, language: reading.language }),
  );
  const { starts, ends } = plan.congress;
  if (ofCongress.length > 0 && ofCongress.length + place.length === named.length)
    return bound(turned(order, { from: starts, to: ends }, { calendar }), after, place);
  const [fit] = findItems(
    items.filter(({ kind }) => kind === 'event' || kind === 'deadline'),
    { required: soughtWords(named, reading) },
  );
  if (fit?.held !== 1 && ofEvent.length === 0) return undefined;
  const event = plan.events.find(({ id }) => id === (ofEvent[0] ?? fit?.item.id));
  if (event?.starts)
    return bound(turned(order, { from: event.starts, to: event.ends ?? event.starts }, { calendar }), after);
  const deadline = plan.deadlines.find(({ id }) => id === fit?.item.id);
  if (!deadline) return undefined;
  const { on } = momentOf(plan, deadline.due, calendar);
  return bound(turned(order, { from: on, to: on }, { calendar }), after);
}

/** A country may be one of the organisations too: `before the congress in Brazil`, but `before the congress by Brazil`. */
const isSurelyPlace = (
  word: Word,
  { words, language }: { words: readonly Word[]; language: Language },
): boolean => {
  if (word.names.every(({ kind }) => kind !== 'organisation')) return true;
  const { inside } = lexiconFor(language).grammar;
  const at = words.indexOf(word);
  return words.slice(Math.max(0, at - 2), at).some((before) => inside.includes(before.word));
};

const bound = (
  due: Due | undefined,
  words: readonly Word[],
  place: readonly Word[] = [],
): Bound | undefined => due && { due, words, place };
