import { momentOf } from '../../domain/plan.ts';
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
  const { reading, plan, calendar } = inquiry;
  const at = reading.words.findIndex((word) =>
    standsFor(word, 'order', 'before', 'after', 'until', 'since', 'during'),
  );
  const [order] = at < 0 ? [] : valuesOf({ ...reading, words: reading.words.slice(at, at + 1) }, 'order');
  if (reading.due || order === undefined) return undefined;
  const words = reading.words.slice(at);
  const named = words
    .slice(1)
    .filter(
      (word) =>
        isContent(word) &&
        !standsFor(word, 'order') &&
        !standsFor(word, 'attribute', 'begin', 'end', 'place'),
    );
  const isCongress = (word: Word) =>
    standsFor(word, 'thing', 'congress') || word.names.some(({ kind }) => kind === 'congress');
  const place = named.filter(
    (word) =>
      word.names.some((name) => isPlaceOf(name, plan.congress)) && isSurelyPlace(word, words, inquiry),
  );
  const isOfCongress =
    named.some(isCongress) && named.every((word) => isCongress(word) || place.includes(word));
  const days = isOfCongress ? { from: plan.congress.starts, to: plan.congress.ends } : daysOf(inquiry, named);
  const due = days && turned(order, days, { calendar });
  return due && { due, words, place: isOfCongress ? place : [] };
}

/** The days of the event, or the day of the deadline, that some words name. */
function daysOf({ plan, items, reading, calendar }: Inquiry, named: readonly Word[]): Due | undefined {
  const [name] = named.flatMap(({ names }) => names.filter(({ kind }) => kind === 'event'));
  const [fit] = findItems(
    items.filter(({ kind }) => kind === 'event' || kind === 'deadline'),
    { required: soughtWords(named, reading) },
  );
  const id = name?.kind === 'event' ? name.id : fit?.held === 1 ? fit.item.id : undefined;
  const event = plan.events.find((each) => each.id === id);
  if (event?.starts) return { from: event.starts, to: event.ends ?? event.starts };
  const deadline = plan.deadlines.find((each) => each.id === id);
  const on = deadline && momentOf(plan, deadline.due, calendar).on;
  return on === undefined ? undefined : { from: on, to: on };
}

/** A country may be one of the organisations too: `before the congress in Brazil`, but `before the congress by Brazil`. */
function isSurelyPlace(word: Word, words: readonly Word[], { reading }: Inquiry): boolean {
  const { inside } = lexiconFor(reading.language).grammar;
  const at = words.indexOf(word);
  return (
    word.names.every(({ kind }) => kind !== 'organisation') ||
    words.slice(Math.max(0, at - 2), at).some((before) => inside.includes(before.word))
  );
}
