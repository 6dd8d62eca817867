import { isAnswered } from '../../domain/asked.ts';
import type { Commitment } from '../../domain/commitment.ts';
import { roundAt, roundsOf } from '../../domain/rounds.ts';
import type { Draft, Inquiry } from '../draft.ts';
import { countryKey } from '../question/name.ts';
import { isOfOne, mostCitations, nounOf, told, withWords } from './list.ts';
import type { Filter, Query } from './query.ts';

/** Lists the commitments that a query asks for, as far as they may be read. */
export function listCommitments(inquiry: Inquiry, query: Query): Draft | undefined {
  const { plan, mayRead } = inquiry;
  const ids = withWords(inquiry, 'commitment', query.filters);
  if (ids?.size === 0 || isOfOne(ids, query)) return undefined;
  const asksStatus = query.filters.some(({ by }) => by === 'status' || by === 'answered');
  const readable = plan.commitments.filter(
    (each) => mayRead(each, 'title') && (!asksStatus || mayRead(each, 'status')),
  );
  const chosen = readable
    .filter(({ id }) => !ids || ids.has(id))
    .filter((each) => query.filters.every((filter) => holdsOfCommitment(each, filter, inquiry)));
  return told(inquiry, query, {
    noun: nounOf(inquiry, query, { of: 'commitment', number: chosen.length, all: readable.length }),
    lines: chosen.map((each) => commitmentLine(inquiry, each)),
    citations: chosen.slice(0, mostCitations).flatMap(({ source, title }) => inquiry.cite(source, title)),
    ...(chosen.length === 1 && chosen[0] && { about: chosen[0].id }),
  });
}

/** Where a commitment stands, as far as it may be read. */
export const statusWord = ({ say, mayRead }: Inquiry, commitment: Commitment): string[] =>
  mayRead(commitment, 'status') ? [say.statuses[commitment.status]] : [];

/** One line of a list of commitments: whose, what, and where it stands. */
export function commitmentLine(inquiry: Inquiry, commitment: Commitment): string {
  const { title, organisation, country } = commitment;
  const by = inquiry.plan.organisations.find(({ id }) => id === organisation)?.name ?? country;
  return [...(by ? [by] : []), title, ...statusWord(inquiry, commitment)].join(' · ');
}

function holdsOfCommitment(
  commitment: Commitment,
  filter: Filter,
  { plan, calendar, now }: Inquiry,
): boolean {
  const by = plan.organisations.find(({ id }) => id === commitment.organisation);
  switch (filter.by) {
    case 'organisation':
      return commitment.organisation === filter.id;
    case 'country':
      return [commitment.country, by?.country].some(
        (country) => country !== undefined && countryKey(country) === filter.key,
      );
    case 'owner':
      return (
        commitment.focal === filter.person || (commitment.focal === undefined && by?.focal === filter.person)
      );
    case 'level':
      return commitment.level === filter.level;
    case 'status':
      return commitment.status === filter.status;
    case 'answered': {
      const round = roundAt(roundsOf(plan, calendar), now);
      return round !== undefined && isAnswered(commitment, round.id) === filter.answered;
    }
    default:
      return true;
  }
}
