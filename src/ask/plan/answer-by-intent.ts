import type { Day } from '../../domain/instant.ts';
import type { Role } from '../../domain/person.ts';
import { frameOf } from '../../language/intents/frame-of.ts';
import { type Guess, shareOf } from '../../language/intents/guess.ts';
import { type Intent, itemIntents } from '../../language/intents/intents.ts';
import { type Draft, type Inquiry, leftOver, soughtWords, type Used } from '../draft.ts';
import type { Due } from '../question/due.ts';
import { intentOf } from '../question/intent.ts';
import { asksFor, namesIn, valuesOf } from '../question/reading.ts';
import { findItems, soleFit } from './find-items.ts';
import { list } from './list.ts';
import type { Filter } from './query.ts';
import { tellItem } from './tell-item.ts';

/** From which share on the examples tell what is asked. */
const likely = 0.5;
/** From which share on it may be meant at all. */
const possible = 0.05;

/**
 * Answers what the examples say is asked, where every word is either one that such a question has around its thing, or
 * names the thing: `whose baby is the choir?`
 */
export function answerByIntent(inquiry: Inquiry): Draft | undefined {
  const guess = intentOf(inquiry.reading);
  const asksOfItem = shareOf(guess, (intent) => itemIntents.includes(intent)) >= likely;
  if (asksOfItem) return answerOfItem(inquiry, guess);
  const [best] = guess;
  return best && best.share >= likely ? answerList(inquiry, best.intent) : undefined;
}

function answerOfItem(inquiry: Inquiry, guess: Guess): Draft | undefined {
  const around = itemIntents.filter((intent) =>
    guess.some((each) => each.intent === intent && each.share > 0.1),
  );
  const isAround = (word: string) => around.some((intent) => frameOf(intent).has(word));
  const words = leftOver(inquiry.reading, ['asked', 'name:congress']).filter(({ word }) => !isAround(word));
  const fits = findItems(
    inquiry.items.filter(({ kind }) => kind === 'deadline'),
    { required: soughtWords(words, inquiry.reading) },
  );
  const item = soleFit(fits);
  return item && tellItem(inquiry, item.id);
}

const open: Filter = { by: 'state', state: 'open' };

const lastOfMonth = 31;
const dayNumber = /^\d{1,2}(?:st|nd|rd|th|er|o)?$/;

/** “What is due on the 17th”, “between the 24th and the 29th”: days by their numbers alone, which come next. */
function daysOfMonth({ reading, today, calendar }: Inquiry): Due | undefined {
  const numbers = reading.words
    .filter(({ word, isDate }) => !isDate && dayNumber.test(word))
    .map(({ word }) => Number.parseInt(word, 10));
  if (numbers.length === 0 || numbers.length > 2 || numbers.some((each) => each < 1 || each > lastOfMonth))
    return undefined;
  const dayAfter = (from: Day, number: number): Day | undefined =>
    Array.from({ length: 2 * lastOfMonth }, (_, ahead) => calendar.addDays(from, ahead)).find(
      (day) => Number(day.slice(-2)) === number,
    );
  const [first, second] = numbers;
  const from = first === undefined ? undefined : dayAfter(today, first);
  const to = from === undefined || second === undefined ? from : dayAfter(from, second);
  return from && to ? { from, to } : undefined;
}

/** Where the deadlines of a list stand, by its intent; absent for what is no list of deadlines. */
const standing: Partial<Record<Intent, readonly Filter[]>> = {
  'list-mine': [],
  'list-person': [],
  'list-period': [],
  'list-org': [],
  'list-all': [open],
  'list-late': [{ by: 'state', state: 'late' }],
  'list-done': [{ by: 'state', state: 'done' }],
  'list-unowned': [{ by: 'no-owner' }, open],
};

/** The conditions of a list by its intent; undefined for what is none, or where whose, of what body or of when is not said. */
function filtersOf(intent: Intent, inquiry: Inquiry): Filter[] | undefined {
  const { reading, person } = inquiry;
  const days = reading.due ?? (intent === 'list-period' ? daysOfMonth(inquiry) : undefined);
  const named = namesIn(reading, 'person').map(({ id }) => id);
  const people = intent === 'list-mine' && person !== undefined && named.length === 0 ? [person] : named;
  const bodies = intent === 'list-org' ? namesIn(reading, 'organisation') : [];
  const filters = standing[intent];
  const isUnsaid =
    ((intent === 'list-mine' || intent === 'list-person') && people.length === 0) ||
    (intent === 'list-mine' && named.length > 0) ||
    (intent === 'list-period' && !days) ||
    (intent === 'list-org' && bodies.length !== 1);
  if (!filters || isUnsaid) return undefined;
  return [
    ...filters,
    ...(people.length > 0 ? [{ by: 'owner', people } as const] : []),
    ...bodies.map(({ id }) => ({ by: 'organisation', id }) as const),
    ...(days ? [{ by: 'due', due: days } as const] : []),
  ];
}

const used: Used = [
  ...['asked', 'thing', 'state', 'operator', 'attribute', 'order'],
  ...['name:person', 'name:organisation', 'name:congress'],
];

/** The conditions of a list of deadlines; undefined where a negation takes something out, or other things are asked for. */
function conditions(inquiry: Inquiry, intent: Intent): Filter[] | undefined {
  const isDenied =
    intent !== 'list-unowned' && asksFor(inquiry.reading, 'operator', 'not', 'without', 'nobody');
  const isOfOther = valuesOf(inquiry.reading, 'thing').some((thing) => thing !== 'deadline');
  return isDenied || isOfOther ? undefined : filtersOf(intent, inquiry);
}

/**
 * What the examples say is asked, in a line of which not every word is accounted for: it is shown as what comes nearest,
 * and no answer. `what's Tom got left, he's not picking up his phone`
 */
export function nearestByIntent(inquiry: Inquiry): Draft | undefined {
  const guess = intentOf(inquiry.reading);
  const [best] = guess;
  if (best?.intent === 'ask-person' && best.share >= likely) return nearestPeople(inquiry);
  const ofAim = nearestOfObjective(inquiry);
  if (ofAim) return ofAim;
  const isListed = (intent: Intent) => intent.startsWith('list-') && intent !== 'list-all';
  if (shareOf(guess, isListed) < likely) return undefined;
  const [person] = namesIn(inquiry.reading, 'person');
  const intents: readonly Intent[] = person
    ? ['list-person']
    : guess.flatMap(({ intent, share }) => (isListed(intent) && share > possible ? [intent] : []));
  for (const intent of intents) {
    const filters = conditions(inquiry, intent) ?? [];
    // A day that was said beside it may be no condition: “this morning I want to know what is late”.
    const withoutDay = filters.filter(({ by }) => by !== 'due');
    const ways = withoutDay.length < filters.length ? [filters, withoutDay] : [filters];
    for (const each of ways.filter(({ length }) => length > 0)) {
      const found = list(inquiry, { of: 'deadline', filters: each, want: 'list' });
      if (found?.short.includes('\n')) return found;
    }
  }
  return undefined;
}

/** What serves the one objective that is named best: `what is left for the objective of covering the costs?` */
function nearestOfObjective(inquiry: Inquiry): Draft | undefined {
  const { reading, items } = inquiry;
  if (!asksFor(reading, 'thing', 'objective')) return undefined;
  const words = soughtWords(leftOver(reading, used), reading);
  const fits = findItems(
    items.filter(({ kind }) => kind === 'objective'),
    { required: words },
  );
  const [best, second] = fits.filter(({ held }) => held > 0).toSorted((one, other) => other.held - one.held);
  if (!best || best.held === second?.held) return undefined;
  return list(inquiry, {
    of: 'deadline',
    filters: [{ by: 'objective', id: best.item.id }, open],
    want: 'list',
  });
}

/** The people who are named, or who are of the organisation or have the role that is. */
function nearestPeople(inquiry: Inquiry): Draft | undefined {
  const { reading } = inquiry;
  const [person, ...more] = namesIn(reading, 'person');
  if (person) return more.length === 0 ? tellItem(inquiry, person.id) : undefined;
  const [organisation] = namesIn(reading, 'organisation');
  const filters: Filter[] = organisation
    ? [{ by: 'organisation', id: organisation.id }]
    : valuesOf(reading, 'role').map((role) => ({ by: 'role', role: role as Role }) as const);
  return filters.length > 0 ? list(inquiry, { of: 'person', filters, want: 'list' }) : undefined;
}

function answerList(inquiry: Inquiry, intent: Intent): Draft | undefined {
  const filters = conditions(inquiry, intent);
  if (!filters) return undefined;
  const around = frameOf(intent);
  const rest = leftOver(inquiry.reading, used).filter(
    ({ word }) => !around.has(word) && !dayNumber.test(word),
  );
  const byWords: Filter[] = rest.length > 0 ? [{ by: 'words', words: rest }] : [];
  return list(inquiry, { of: 'deadline', filters: [...filters, ...byWords], want: 'list' });
}
