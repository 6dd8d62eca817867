import { isAnswered, takesPart } from '../../domain/asked.ts';
import { type Commitment, isSettled } from '../../domain/commitment.ts';
import { indicatorsOf } from '../../domain/indicator.ts';
import { momentOf, type PlanEvent } from '../../domain/plan.ts';
import { roundAt, roundsOf } from '../../domain/rounds.ts';
import type { Inquiry } from '../draft.ts';
import { span } from '../in-words.ts';
import { datedDeadlines, deadlineLine } from './deadlines.ts';
import { indicatorLine } from './indicators.ts';
import { occasionLine } from './occasion-when.ts';
import { occasionOf } from './occasions.ts';
import type { Listed, Query } from './query.ts';
import type { Row } from './row.ts';

const organisationOf = ({ plan }: Inquiry, id: string | undefined) =>
  plan.organisations.find((each) => each.id === id);

/** Everything of a kind that who asks may see, in the order in which it is listed. */
export const rowsOf: Readonly<Record<Listed, (inquiry: Inquiry, query: Query) => Row[]>> = {
  deadline: deadlineRows,
  commitment: (inquiry) =>
    inquiry.plan.commitments
      .filter((each) => inquiry.mayRead(each, 'title'))
      .map((each) => commitmentRow(inquiry, each)),
  indicator: (inquiry) =>
    indicatorsOf(inquiry.plan).map((each) => ({
      ...each,
      line: indicatorLine(each, inquiry),
      countries: [each.country],
    })),
  person: (inquiry) =>
    inquiry.plan.people.map((each) => ({
      ...each,
      title: each.name,
      line: [each.name, inquiry.say(`role.${each.role}`), organisationOf(inquiry, each.organisation)?.name]
        .filter(Boolean)
        .join(' · '),
    })),
  organisation: ({ plan }) =>
    plan.organisations.map((each) => ({
      ...each,
      title: each.name,
      line: each.country ? `${each.name} · ${each.country}` : each.name,
      organisation: each.id,
      isCommittee: each.committee,
      countries: [each.country],
    })),
  event: (inquiry) =>
    inquiry.plan.events.toSorted(byTime).map((each) => ({
      ...each,
      title: each.name,
      line: occasionLine(inquiry, occasionOf(each)),
    })),
  objective: ({ plan }) =>
    plan.objectives.map((each) => ({
      ...each,
      line: each.text ? `${each.title}: ${each.text}` : each.title,
    })),
  theme: ({ plan }) => plan.themes.map((each) => ({ ...each, line: each.title })),
};

/** Events as they follow each other, those without any time last. */
const byTime = (a: PlanEvent, b: PlanEvent): number => timeKey(a).localeCompare(timeKey(b));
const timeKey = ({ starts, startTime = '', year }: PlanEvent): string =>
  starts === undefined ? String(year ?? 9999) : `${starts} ${startTime}`;

/** The deadlines; what is asked for without its state is what is still to be done, and of days past what was. */
function deadlineRows(inquiry: Inquiry, { filters, want }: Query): Row[] {
  const days = filters.flatMap((filter) => (filter.by === 'due' ? [filter.due] : []))[0];
  const isOfAll =
    want === 'count' ||
    filters.some(({ by }) => by === 'state' || by === 'words') ||
    filters.every(({ by }) => by === 'milestone') ||
    (days?.to !== undefined && days.to < inquiry.today);
  // What is due until a day is what is still to come; what is late is asked for as such.
  const isToCome = days !== undefined && days.from === undefined && !filters.some(({ by }) => by === 'state');
  return datedDeadlines(inquiry, days).flatMap((dated): Row[] => {
    const { deadline, moment, state } = dated;
    const isState = filters.some(({ by }) => by === 'state');
    if (state === 'cancelled' && !isState) return [];
    if ((state === 'done' && !isOfAll) || (state === 'late' && isToCome)) return [];
    const owner = inquiry.plan.people.find(({ id }) => id === deadline.owner);
    return [
      {
        id: deadline.id,
        title: deadline.title,
        line: deadlineLine(inquiry, dated),
        source: deadline.source,
        starts: moment.on,
        state,
        isMilestone: deadline.milestone,
        owner: deadline.owner,
        organisation: owner?.organisation,
        countries: [organisationOf(inquiry, owner?.organisation)?.country],
        objectives: [deadline.objective],
      },
    ];
  });
}

/** A commitment as far as it may be read. */
function commitmentRow(inquiry: Inquiry, commitment: Commitment): Row {
  const { plan, calendar, now, mayRead } = inquiry;
  const by = organisationOf(inquiry, commitment.organisation);
  const round = roundAt(roundsOf(plan, calendar), now);
  const isAsked = round !== undefined && takesPart(commitment, round);
  const { id, title, source, organisation, region, level } = commitment;
  return {
    ...{ id, title, source, organisation, region, level },
    line: commitmentLine(inquiry, commitment),
    owner: commitment.focal ?? by?.focal,
    countries: [commitment.country, by?.country],
    objectives: [commitment.objective],
    ...(mayRead(commitment, 'due') &&
      commitment.due && { starts: momentOf(plan, commitment.due, calendar).on }),
    ...(mayRead(commitment, 'status') && {
      status: commitment.status,
      state: isSettled(commitment.status) ? 'done' : isLate(commitment, inquiry) ? 'late' : 'open',
      ...(isAsked && { isAnswered: isAnswered(commitment, round.id) }),
    }),
  };
}

/** Where a commitment stands, and what becomes of it after the last round, as far as it may be read. */
export function standsWords({ say, mayRead }: Inquiry, commitment: Commitment): string[] {
  if (!mayRead(commitment, 'status')) return [];
  const { status, decision } = commitment;
  const decided = decision ? [say(`final.${decision.choice}`, { to: decision.to ?? '' })] : [];
  return [say(`commitment-status.${status}`), ...decided];
}

/** One line of a list of commitments: whose, what, where it stands, and until when it is to be kept. */
export function commitmentLine(inquiry: Inquiry, commitment: Commitment): string {
  const { plan, calendar, mayRead } = inquiry;
  const { title, due, status } = commitment;
  const by = organisationOf(inquiry, commitment.organisation)?.name ?? commitment.country;
  const isToCome = due !== undefined && mayRead(commitment, 'due') && !isSettled(status);
  const until = isToCome ? [span(inquiry, undefined, momentOf(plan, due, calendar).on)] : [];
  const late = isLate(commitment, inquiry) ? [inquiry.say('answer.state-late')] : [];
  return [...(by ? [by] : []), title, ...standsWords(inquiry, commitment), ...until, ...late].join(' · ');
}

/** Whether the day by which a commitment was to be kept has passed, as far as it may be read. */
const isLate = (commitment: Commitment, { plan, calendar, now, mayRead }: Inquiry): boolean =>
  commitment.due !== undefined &&
  !isSettled(commitment.status) &&
  mayRead(commitment, 'due') &&
  mayRead(commitment, 'status') &&
  momentOf(plan, commitment.due, calendar).at < now;
