import { type Answerer, asks, type Draft, type Inquiry, joinNames } from '../draft.ts';
import { cities, months } from '../lexicon/names.ts';
import { congressesInOrder, type Occasion, shortName, yearOf } from '../occasions.ts';
import type { Attribute } from '../words/answer-words.ts';

const dateConcepts = [
  'week',
  'host',
  'convene',
  'organise',
  'when',
  'date',
  'year',
  'month',
  'day',
  'weekday',
  'start',
  'end',
  'first',
  'last',
];
const general = [
  'what',
  'which',
  'who',
  'list',
  'how',
  'first',
  'second',
  'third',
  'previous',
  'congress',
  'meeting',
  'world',
  'number',
  'name',
  'one',
  'two',
  'three',
];

/** The occasions a question is about: those it names, else the congress. */
function targets({ reading, occasions }: Inquiry): readonly Occasion[] {
  return reading.occasions.length > 0 ? reading.occasions : occasions.slice(0, 1);
}

/** `Is it in October`: a month is named and nothing else is asked. */
const asksOfMonth = (inquiry: Inquiry): boolean =>
  inquiry.reading.occasions.length > 0 &&
  inquiry.reading.order.some((concept) => months.has(concept)) &&
  !asks(inquiry, 'who', 'what', 'which', 'where', 'how', 'why', 'list', 'convene', 'host', 'organise');

/** `Is it in Rome`: a place is named, of no other thing of the plan, and nothing else is asked. */
const asksOfPlace = (inquiry: Inquiry): boolean =>
  inquiry.reading.occasions.length > 0 &&
  inquiry.reading.order.some((concept) => cities.has(concept) && !inquiry.reading.naming.has(concept)) &&
  !asks(inquiry, 'who', 'what', 'which', 'when', 'how', 'why', 'list', 'date', 'year', 'convene', 'host');

/** When the congress or an event is, begins or ends. */
export const answerDate: Answerer = (inquiry) => {
  const { reading } = inquiry;
  if (
    !asks(inquiry, 'when', 'date', 'year', 'month', 'day', 'week', 'weekday', 'start', 'end') &&
    !asksOfMonth(inquiry)
  )
    return undefined;
  if (asks(inquiry, 'howmany', 'where', 'howmuch', 'who')) return undefined;
  if (reading.instruments.length > 0 || (reading.occasions.length === 0 && reading.organisations.length > 0))
    return undefined;
  if (
    inquiry.leftovers([...dateConcepts, ...general, 'brazil', 'city', 'last', 'expert', 'participant'])
      .length > 0
  )
    return undefined;
  const found = targets(inquiry);
  const drafts = found.map((occasion) => dateOf(inquiry, occasion));
  const [only] = drafts;
  if (drafts.length <= 1 || !only) return only;
  const short = drafts.map((draft) => draft.short).join(' ');
  return {
    short,
    citations: drafts.flatMap((draft) => draft.citations ?? []),
    about: found[0]?.id ?? 'congress',
  } satisfies Draft & { about: string };
};

function dateOf(inquiry: Inquiry, occasion: Occasion): Draft {
  const { words, today } = inquiry;
  const name = shortName(occasion);
  if (!occasion.starts) {
    const year = yearOf(occasion);
    if (year === undefined) return lacks(inquiry, occasion, 'date');
    if (asks(inquiry, 'month', 'weekday', 'day', 'start', 'end') && !asks(inquiry, 'year')) {
      return lacks(inquiry, occasion, asks(inquiry, 'month') ? 'month' : 'day', words.inYear(name, year));
    }
    return {
      short: words.inYear(name, year),
      citations: inquiry.cite(occasion.source, occasion.name, [String(year)]),
      about: occasion.id,
    };
  }
  const ends = occasion.ends ?? occasion.starts;
  const when = occasion.starts === ends ? words.onDay(ends) : words.span(occasion.starts, ends);
  const citations = inquiry.cite(occasion.source, occasion.name, [
    String(Number(occasion.starts.slice(8))),
    occasion.starts.slice(0, 4),
  ]);
  const whole = words.takesPlace(name, when, ends < today ? 'past' : 'future');
  if (asks(inquiry, 'end') && !asks(inquiry, 'start'))
    return { short: words.ends(name, words.onDay(ends)), more: [whole], citations, about: occasion.id };
  if (asks(inquiry, 'start') && !asks(inquiry, 'end'))
    return {
      short: words.starts(name, words.onDay(occasion.starts)),
      more: [whole],
      citations,
      about: occasion.id,
    };
  return { short: whole, citations, about: occasion.id };
}

/** A refusal that names what the plan does not say of an occasion, and the closest it does say. */
export function lacks(inquiry: Inquiry, occasion: Occasion, attribute: Attribute, closest?: string): Draft {
  const { words } = inquiry;
  return {
    declined:
      attribute === 'month' || attribute === 'day' || attribute === 'hour' || attribute === 'venue'
        ? 'finer-than-known'
        : 'no-such-attribute',
    short: words.notSaidOf(words.attributes[attribute], shortName(occasion)),
    ...(closest && { more: [words.closest(closest)] }),
    about: occasion.id,
  };
}

/** How many days are left until the congress or an event, or lie between two. */
export const answerDaysLeft: Answerer = (inquiry) => {
  const { words, calendar, today } = inquiry;
  if (!asks(inquiry, 'daysleft')) return undefined;
  if (
    inquiry.leftovers([
      'daysleft',
      'howmany',
      'howlong',
      'day',
      'week',
      'when',
      'start',
      'month',
      ...general,
      'today',
      'previous',
      'howmuch',
      'date',
    ]).length > 0
  )
    return undefined;
  const occasion = targets(inquiry)[0];
  if (!occasion?.starts) return occasion && lacks(inquiry, occasion, 'date');
  const name = shortName(occasion);
  const ends = occasion.ends ?? occasion.starts;
  const when = words.span(occasion.starts, ends);
  const days = calendar.daysBetween(today, occasion.starts);
  const citations = inquiry.cite(occasion.source, occasion.name, [
    String(Number(occasion.starts.slice(8))),
    occasion.starts.slice(0, 4),
  ]);
  const short =
    days > 0
      ? words.daysLeft(days, name, words.onDay(occasion.starts))
      : today <= ends
        ? words.onNow(name, when)
        : words.over(calendar.daysBetween(ends, today), name, when);
  return { short, citations, about: occasion.id };
};

/** How long an occasion lasts. */
export const answerDuration: Answerer = (inquiry) => {
  const { words, calendar } = inquiry;
  const counted = asks(inquiry, 'howlong') || (asks(inquiry, 'howmany') && asks(inquiry, 'day', 'last'));
  if (
    !counted ||
    inquiry.leftovers([
      'participant',
      'expert',
      'howlong',
      'howmany',
      'day',
      'last',
      'start',
      'end',
      ...general,
    ]).length > 0
  )
    return undefined;
  const occasion = targets(inquiry)[0];
  if (!occasion) return undefined;
  if (!occasion.starts) return lacks(inquiry, occasion, 'duration');
  const ends = occasion.ends ?? occasion.starts;
  const days = calendar.daysBetween(occasion.starts, ends) + 1;
  const short = words.lasts(shortName(occasion), days, words.span(occasion.starts, ends));
  return {
    short,
    citations: inquiry.cite(occasion.source, occasion.name, [String(Number(occasion.starts.slice(8)))]),
    about: occasion.id,
  };
};

/** In which city and country an occasion is. */
export const answerPlace: Answerer = (inquiry) => {
  const { words, today } = inquiry;
  const placed = asks(inquiry, 'where', 'place', 'city', 'country') || asksOfPlace(inquiry);
  if (
    !placed ||
    (asks(inquiry, 'host') && !asks(inquiry, 'city')) ||
    asks(inquiry, 'who', 'howmany') ||
    inquiry.reading.instruments.length > 0
  )
    return undefined;
  if (
    inquiry.leftovers([
      ...cities,
      ...(asks(inquiry, 'city') ? ['venue'] : []),
      'where',
      'place',
      'city',
      'country',
      'convene',
      'when',
      'date',
      'organise',
      ...general,
      'november',
      'october',
      ...(asks(inquiry, 'country') ? [] : ['participant', 'expert']),
      'host',
    ]).length > 0
  )
    return undefined;
  const drafts = targets(inquiry).map((occasion): Draft => {
    if (!occasion.city) return lacks(inquiry, occasion, 'place');
    const place = [occasion.city, ...(occasion.country ? [occasion.country] : [])].join(', ');
    const over = (occasion.ends ?? `${occasion.year ?? 9999}-12-31`) < today;
    return {
      short: words.isIn(shortName(occasion), place, over ? 'past' : 'future'),
      citations: inquiry.cite(occasion.source, occasion.name, [occasion.city]),
      about: occasion.id,
    };
  });
  const [first] = drafts;
  if (drafts.length <= 1 || !first) return first;
  return {
    short: drafts.map((draft) => draft.short).join(' '),
    citations: drafts.flatMap((draft) => draft.citations ?? []),
    about: first.about ?? 'congress',
  };
};

/** Who hosts the congress, or convened an event. */
export const answerHost: Answerer = (inquiry) => {
  const { words, plan } = inquiry;
  if (!asks(inquiry, 'host', 'convene', 'organise') || asks(inquiry, 'city')) return undefined;
  if (asks(inquiry, 'when', 'year', 'date', 'month', 'day', 'howmany', 'why', 'committee')) return undefined;
  if (inquiry.reading.instruments.length > 0) return undefined;
  if (
    inquiry.leftovers([
      'owner',
      'coordinate',
      'expert',
      'research',
      'centre',
      'host',
      'convene',
      'organise',
      'government',
      'country',
      'agency',
      'institution',
      'city',
      'where',
      'place',
      'italy',
      'brazil',
      ...general,
    ]).length > 0
  )
    return undefined;
  const occasion = targets(inquiry)[0];
  if (!occasion) return undefined;
  const by = occasion.by.flatMap((id) => plan.organisations.filter((organisation) => organisation.id === id));
  if (by.length === 0)
    return lacks(inquiry, occasion, occasion.isCongress || asks(inquiry, 'host') ? 'host' : 'convenor');
  const names = joinNames(
    by.map((organisation) => organisation.name),
    words.and,
  );
  const name = shortName(occasion);
  return {
    short: occasion.isCongress ? words.hosts(name, names) : words.convened(name, names),
    citations: inquiry.cite(
      occasion.source,
      occasion.name,
      by.map((organisation) => organisation.name),
    ),
    about: occasion.id,
  };
};

/** The earlier congresses, with where and when they were. */
export const answerEarlier: Answerer = (inquiry) => {
  const { reading, words } = inquiry;
  const several = reading.terms.some(
    ({ surface, concepts }) =>
      concepts.includes('congress') &&
      /(s|sses|si)$/.test(surface) &&
      surface !== 'congress' &&
      surface !== 'congres',
  );
  if (!asks(inquiry, 'previous') || !several || asks(inquiry, 'who', 'howmany')) return undefined;
  if (inquiry.leftovers([...dateConcepts, ...general, 'city', 'where', 'place']).length > 0) return undefined;
  const congresses = congressesInOrder(inquiry.occasions).filter((occasion) => !occasion.isCongress);
  const items = congresses.map((occasion) =>
    [`${shortName(occasion)}: ${occasion.city ?? ''}`, yearOf(occasion)].join(', '),
  );
  const [first] = congresses;
  if (!first) return undefined;
  return {
    short: `${joinNames(items, words.and)}.`,
    citations: inquiry.cite(
      first.source,
      first.name,
      congresses.flatMap((occasion) => [occasion.city ?? '', String(yearOf(occasion))]),
    ),
    about: first.id,
  };
};
