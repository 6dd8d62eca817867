import type { Draft, Inquiry } from '../draft.ts';
import { isWithin } from '../question/due.ts';
import { countryKey } from '../question/name.ts';
import { type Dated, datedDeadlines, deadlineLine } from './deadlines.ts';
import { areOnly, isOfOne, mostCitations, nounOf, told, withWords } from './list.ts';
import type { Filter, Query } from './query.ts';

/** Lists the deadlines that a query asks for, or says how many there are. */
export function listDeadlines(inquiry: Inquiry, query: Query): Draft | undefined {
  const { today } = inquiry;
  if (
    !areOnly(
      query,
      'state',
      'owner',
      'no-owner',
      'milestone',
      'due',
      'organisation',
      'country',
      'objective',
      'words',
    )
  )
    return undefined;
  const ids = withWords(inquiry, 'deadline', query.filters);
  if (ids?.size === 0 || isOfOne(ids, query)) return undefined;
  const states = query.filters.filter(({ by }) => by === 'state');
  const isPast = query.filters.some(
    (filter) => filter.by === 'due' && filter.due.to !== undefined && filter.due.to < today,
  );
  const isOpen = ({ state }: Dated) => state === 'open' || state === 'late';
  // What is asked without its state is what is still to be done; of days past, what was.
  const isMeant = (dated: Dated) =>
    dated.state !== 'cancelled' &&
    (isOpen(dated) ||
      isPast ||
      query.want === 'count' ||
      ids !== undefined ||
      query.filters.every(({ by }) => by === 'milestone'));
  // What is due until a day is what is still to come; what is late is asked for as such.
  const isOpenStart = query.filters.some((filter) => filter.by === 'due' && filter.due.from === undefined);
  const days = query.filters.flatMap((filter) => (filter.by === 'due' ? [filter.due] : []))[0];
  const dated = datedDeadlines(inquiry, days)
    .filter(({ state }) => !(isOpenStart && states.length === 0 && state === 'late'))
    .filter((each) => (states.length > 0 ? true : isMeant(each)))
    .filter(({ deadline }) => !ids || ids.has(deadline.id))
    .filter((each) => query.filters.every((filter) => holdsOf(each, filter, inquiry)));
  const coming = dated.filter(({ state, moment }) => state === 'open' && moment.at >= inquiry.now);
  const chosen =
    query.want === 'next'
      ? coming.slice(0, 1)
      : query.want === 'first'
        ? dated.slice(0, 1)
        : query.want === 'last'
          ? dated.slice(-1)
          : dated;
  const isMilestone = query.filters.some(({ by }) => by === 'milestone');
  const all = inquiry.plan.deadlines.filter(
    (each) => inquiry.maySee(each) && each.state !== 'cancelled' && (each.milestone === true || !isMilestone),
  );
  const cited = chosen
    .slice(0, mostCitations)
    .flatMap(({ deadline }) => inquiry.cite(deadline.source, deadline.title));
  const [only] = chosen;
  return told(inquiry, query, {
    noun: nounOf(inquiry, query, {
      of: isMilestone ? 'milestone' : 'deadline',
      number: chosen.length,
      all: all.length,
    }),
    lines: chosen.map((each) => deadlineLine(inquiry, each)),
    citations: cited,
    ...(chosen.length === 1 && only && { about: only.deadline.id }),
  });
}

function holdsOf({ deadline, moment, state }: Dated, filter: Filter, { plan }: Inquiry): boolean {
  const owner = plan.people.find(({ id }) => id === deadline.owner);
  switch (filter.by) {
    case 'state':
      return filter.state === 'open' ? state === 'open' || state === 'late' : state === filter.state;
    case 'owner':
      return deadline.owner !== undefined && filter.people.includes(deadline.owner);
    case 'no-owner':
      return deadline.owner === undefined;
    case 'objective':
      return deadline.objective === filter.id;
    case 'milestone':
      return deadline.milestone === true;
    case 'due':
      return isWithin(moment.on, filter.due);
    case 'organisation':
      return owner?.organisation === filter.id;
    case 'country':
      return plan.organisations.some(
        ({ id, country }) =>
          id === owner?.organisation && country !== undefined && countryKey(country) === filter.key,
      );
    default:
      return true;
  }
}
