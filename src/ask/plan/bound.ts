import { momentOf } from '../../domain/plan.ts';
import { type Inquiry, soughtWords } from '../draft.ts';
import { type Due, turned } from '../question/due.ts';
import { isContent, standsFor, valuesOf, type Word } from '../question/reading.ts';
import { findItems } from './find-items.ts';

/** What lies before or after the congress, an event or a deadline that the question names, and the words that say so. */
export function boundOf(inquiry: Inquiry): { due: Due; words: readonly Word[] } | undefined {
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
  const isCongress =
    named.length > 0 &&
    named.every(
      (word) => standsFor(word, 'thing', 'congress') || word.names.some(({ kind }) => kind === 'congress'),
    );
  const { starts, ends } = plan.congress;
  if (isCongress) return withWords(turned(order, { from: starts, to: ends }, { calendar }), after);
  const [fit] = findItems(
    items.filter(({ kind }) => kind === 'event' || kind === 'deadline'),
    { required: soughtWords(named, reading) },
  );
  if (fit?.held !== 1 && ofEvent.length === 0) return undefined;
  const event = plan.events.find(({ id }) => id === (ofEvent[0] ?? fit?.item.id));
  if (event?.starts)
    return withWords(
      turned(order, { from: event.starts, to: event.ends ?? event.starts }, { calendar }),
      after,
    );
  const deadline = plan.deadlines.find(({ id }) => id === fit?.item.id);
  if (!deadline) return undefined;
  const { on } = momentOf(plan, deadline.due, calendar);
  return withWords(turned(order, { from: on, to: on }, { calendar }), after);
}

const withWords = (due: Due | undefined, words: readonly Word[]) => due && { due, words };
