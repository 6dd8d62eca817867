import { type Answerer, asks, type Inquiry } from '../draft.ts';
import { cardinals } from '../number-beside.ts';
import { shortName } from '../occasions.ts';
import { citeDays } from './date-answer.ts';
import { general, lacks, targetsOf } from './targets.ts';

/** How many days are left until the congress or an event. */
export const answerDaysLeft: Answerer = (inquiry) => {
  const { words, calendar, today } = inquiry;
  if (!asks(inquiry, 'daysleft')) return undefined;
  const allowed = 'daysleft howmany howlong day week when start month today howmuch date';
  if (!inquiry.accountsFor(allowed, general)) return undefined;
  const [occasion] = targetsOf(inquiry);
  if (!occasion) return undefined;
  const { starts } = occasion;
  if (!starts) return lacks(inquiry, occasion, 'date');
  const name = shortName(occasion);
  const ends = occasion.ends ?? starts;
  const when = words.span(starts, ends);
  const days = calendar.daysBetween(today, starts);
  const past = () => words.over(calendar.daysBetween(ends, today), name, when);
  const begun = () => (today <= ends ? words.onNow(name, when) : past());
  return {
    short: days > 0 ? words.daysLeft(days, name, words.onDay(starts)) : begun(),
    citations: citeDays(inquiry, occasion, starts),
    about: occasion.id,
  };
};

/** `For four days or five`: a number stands right before the days, and nothing else is asked. */
const countsDays = (inquiry: Inquiry): boolean =>
  !asks(inquiry, 'which', 'what', 'when', 'date', 'start', 'end') &&
  inquiry.reading.order.some(
    (concept, at, order) => concept === 'day' && cardinals.includes(order[at - 1] ?? ''),
  );

/** How long an occasion lasts, or how many days lie between two. */
export const answerDuration: Answerer = (inquiry) => {
  const { words, calendar } = inquiry;
  if (inquiry.reading.instruments.length > 0) return undefined;
  const counted =
    asks(inquiry, 'howlong') ||
    (asks(inquiry, 'howmany', 'number') && asks(inquiry, 'day', 'last', 'week')) ||
    countsDays(inquiry);
  const allowed = 'participant expert howlong howmany number day week last start end';
  if (!counted || !inquiry.accountsFor(allowed, general)) return undefined;
  const [occasion, other] = targetsOf(inquiry);
  if (!occasion) return undefined;
  const { starts } = occasion;
  if (!starts) return lacks(inquiry, occasion, 'duration');
  const citations = citeDays(inquiry, occasion, starts);
  if (other?.starts) {
    const [first, second] = starts <= other.starts ? [occasion, other] : [other, occasion];
    const days = Math.abs(calendar.daysBetween(starts, other.starts));
    return {
      short: words.between(days, shortName(first), shortName(second)),
      citations: [...citations, ...citeDays(inquiry, other, other.starts)],
      about: occasion.id,
    };
  }
  const ends = occasion.ends ?? starts;
  const days = calendar.daysBetween(starts, ends) + 1;
  const when = days === 1 ? words.onDay(starts) : words.span(starts, ends);
  return { short: words.lasts(shortName(occasion), days, when), citations, about: occasion.id };
};
