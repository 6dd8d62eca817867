import type { Day } from '../../domain/instant.ts';
import { type Answerer, asks, type Draft, type Inquiry } from '../draft.ts';
import { months } from '../lexicon/names.ts';
import { type Occasion, shortName, yearOf } from '../occasions.ts';
import { weekdayOf } from '../words/parts.ts';
import { asksOpenly, general, joinDrafts, lacks, targetsOf } from './targets.ts';

/** `Is it from 25 to 28 November`: the days themselves may stand in the question. */
const daysOfMonth = Array.from({ length: 31 }, (_, at) => at + 1).join(' ');

/** When the congress or an event is, begins or ends. */
export const answerDate: Answerer = (inquiry) => {
  const { reading } = inquiry;
  const dated = asks(inquiry, 'when', 'date', 'year', 'month', 'day', 'week', 'weekday', 'start', 'end');
  if (!dated && !asksOfMonth(inquiry)) return undefined;
  if (asks(inquiry, 'howmany', 'where', 'howmuch', 'who') || reading.instruments.length > 0) return undefined;
  if (reading.occasions.length === 0 && reading.organisations.length > 0) return undefined;
  const allowed = 'when date year month day week weekday start end last host convene organise';
  if (!inquiry.accountsFor(allowed, general, daysOfMonth, 'brazil city expert participant')) return undefined;
  return joinDrafts(targetsOf(inquiry).map((occasion) => dateOf(inquiry, occasion)));
};

/** `Is it in October`: a month is named and nothing else is asked. */
const asksOfMonth = (inquiry: Inquiry): boolean =>
  inquiry.reading.occasions.length > 0 &&
  inquiry.reading.order.some((concept) => months.has(concept)) &&
  !asksOpenly(inquiry) &&
  !asks(inquiry, 'convene', 'host', 'organise');

function dateOf(inquiry: Inquiry, occasion: Occasion): Draft {
  const { words } = inquiry;
  const name = shortName(occasion);
  const { starts, id: about } = occasion;
  if (!starts) return yearAnswer(inquiry, occasion);
  const ends = occasion.ends ?? starts;
  const citations = citeDays(inquiry, occasion, starts);
  const whole = describeDays(inquiry, occasion, starts);
  const [atStart, atEnd] = [asks(inquiry, 'start'), asks(inquiry, 'end') && !asksTwice(inquiry)];
  const onDay = (day: Day) =>
    asks(inquiry, 'weekday') ? `${words.onDay(day)} (${weekdayOf(words.language, day)})` : words.onDay(day);
  if (atEnd && !atStart) return { short: words.ends(name, onDay(ends)), more: [whole], citations, about };
  if ((atStart && !atEnd) || asks(inquiry, 'weekday'))
    return { short: words.starts(name, onDay(starts)), more: [whole], citations, about };
  return { short: whole, citations, about };
}

/** `From which day till which day`. */
const asksTwice = ({ reading }: Inquiry): boolean =>
  reading.order.filter((concept) => concept === 'when' || concept === 'date').length > 1;

function yearAnswer(inquiry: Inquiry, occasion: Occasion): Draft {
  const { words } = inquiry;
  const year = yearOf(occasion);
  if (year === undefined) return lacks(inquiry, occasion, 'date');
  const said = words.inYear(shortName(occasion), year);
  const several = inquiry.reading.terms.some(({ surface }) => /\b(dates|datas|fechas)\b/.test(surface));
  if (
    (several || asksExactly(inquiry) || asks(inquiry, 'month', 'weekday', 'day', 'week', 'start', 'end')) &&
    !asks(inquiry, 'year')
  ) {
    return lacks(inquiry, occasion, asks(inquiry, 'month') ? 'month' : 'day', said);
  }
  return {
    short: said,
    citations: inquiry.cite(occasion.source, occasion.name, [String(year)]),
    about: occasion.id,
  };
}

const exact = /^(exact|exata|exacta|exacte|esatta|precise|precisa)$/;

/** `The exact date`: a year alone is none. */
export const asksExactly = (inquiry: Inquiry): boolean =>
  asks(inquiry, 'date') && inquiry.reading.terms.some(({ surface }) => exact.test(surface));

/** A sentence with the days of an occasion. */
export function describeDays({ words, today }: Inquiry, occasion: Occasion, starts: string): string {
  const ends = occasion.ends ?? starts;
  const when = starts === ends ? words.onDay(ends) : words.span(starts, ends);
  return words.takesPlace(shortName(occasion), when, ends < today ? 'past' : 'future');
}

/** Cites where the days of an occasion stand. */
export const citeDays = ({ cite }: Inquiry, { source, name }: Occasion, starts: string) =>
  cite(source, name, [String(Number(starts.slice(8))), starts.slice(0, 4)]);
