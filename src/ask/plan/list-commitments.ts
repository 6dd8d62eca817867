import { isAnswered, takesPart } from '../../domain/asked.ts';
import { type Commitment, isSettled } from '../../domain/commitment.ts';
import { momentOf } from '../../domain/plan.ts';
import { roundAt, roundsOf } from '../../domain/rounds.ts';
import type { Draft, Inquiry } from '../draft.ts';
import { isWithin } from '../question/due.ts';
import { countryKey, isInRegion } from '../question/name.ts';
import { areOnly, isOfOne, mostCitations, nounOf, told, withWords } from './list.ts';
import type { Filter, Query } from './query.ts';

/** Lists the commitments that a query asks for, as far as they may be read. */
export function listCommitments(inquiry: Inquiry, query: Query): Draft | undefined {
  const { plan, mayRead } = inquiry;
  if (
    !areOnly(
      query,
      'state',
      'due',
      'owner',
      'organisation',
      'country',
      'region',
      'objective',
      'level',
      'status',
      'answered',
      'words',
    )
  )
    return undefined;
  const ids = withWords(inquiry, 'commitment', query.filters);
  if (ids?.size === 0 || isOfOne(ids, query)) return undefined;
  const by = new Set(query.filters.map((filter) => filter.by));
  const readable = plan.commitments.filter(
    (each) =>
      mayRead(each, 'title') &&
      (!(by.has('status') || by.has('answered') || by.has('state')) || mayRead(each, 'status')) &&
      (!(by.has('due') || by.has('state')) || mayRead(each, 'due')),
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
  mayRead(commitment, 'status') ? [say(`commitment-status.${commitment.status}`)] : [];

/** One line of a list of commitments: whose, what, and where it stands. */
export function commitmentLine(inquiry: Inquiry, commitment: Commitment): string {
  const { title, organisation, country } = commitment;
  const by = inquiry.plan.organisations.find(({ id }) => id === organisation)?.name ?? country;
  const late = isLate(commitment, inquiry) ? [inquiry.say('answer.state-late')] : [];
  return [...(by ? [by] : []), title, ...statusWord(inquiry, commitment), ...late].join(' · ');
}

/** Whether the day by which a commitment was to be kept has passed, as far as it may be read. */
const isLate = (commitment: Commitment, { plan, calendar, now, mayRead }: Inquiry): boolean =>
  commitment.due !== undefined &&
  !isSettled(commitment.status) &&
  mayRead(commitment, 'due') &&
  mayRead(commitment, 'status') &&
  momentOf(plan, commitment.due, calendar).at < now;

function holdsOfCommitment(commitment: Commitment, filter: Filter, inquiry: Inquiry): boolean {
  const { plan, calendar, now } = inquiry;
  const by = plan.organisations.find(({ id }) => id === commitment.organisation);
  switch (filter.by) {
    case 'state':
      return filter.state === 'late' ? isLate(commitment, inquiry) : !isSettled(commitment.status);
    case 'due':
      return (
        commitment.due !== undefined && isWithin(momentOf(plan, commitment.due, calendar).on, filter.due)
      );
    case 'region':
      return isInRegion(
        { region: commitment.region, country: commitment.country ?? by?.country },
        filter.key,
      );
    case 'organisation':
      return commitment.organisation === filter.id;
    case 'country':
      return [commitment.country, by?.country].some(
        (country) => country !== undefined && countryKey(country) === filter.key,
      );
    case 'owner':
      return filter.people.some((person) => (commitment.focal ?? by?.focal) === person);
    case 'objective':
      return commitment.objective === filter.id;
    case 'level':
      return commitment.level === filter.level;
    case 'status':
      return (commitment.status === filter.status) !== (filter.not === true);
    case 'answered': {
      const round = roundAt(roundsOf(plan, calendar), now);
      return (
        round !== undefined &&
        takesPart(commitment, round) &&
        isAnswered(commitment, round.id) === filter.answered
      );
    }
    default:
      return true;
  }
}
