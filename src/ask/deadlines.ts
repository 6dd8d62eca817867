import { type Deadline, momentOf } from '../domain/plan.ts';
import type { Moment } from '../domain/plan-date.ts';
import type { Citation } from './answer.ts';
import { asks, type Draft, type Inquiry, listOf } from './draft.ts';
import type { DueList } from './words/answer-words.ts';

/** A deadline with when it is due. */
export type Dated = { deadline: Deadline; moment: Moment };

const longestList = 12;
const mostCitations = 3;

/** The deadlines that the person may see, the earliest first; without those cancelled. */
export function datedDeadlines({ plan, calendar, maySee }: Inquiry): Dated[] {
  return plan.deadlines
    .filter((deadline) => deadline.state !== 'cancelled' && maySee(deadline))
    .map((deadline) => ({ deadline, moment: momentOf(plan, deadline.due, calendar) }))
    .sort((a, b) => a.moment.at - b.moment.at);
}

/** Those of the deadlines that a list shows. */
export function chooseDeadlines(which: DueList, dated: readonly Dated[], inquiry: Inquiry): Dated[] {
  const { now, today, calendar, person } = inquiry;
  const until = (days: number) => calendar.addDays(today, days);
  const open = dated.filter(({ deadline }) => deadline.state === 'open');
  const coming = open.filter(({ moment }) => moment.at >= now);
  switch (which) {
    case 'late':
      return open.filter(({ moment }) => moment.at < now);
    case 'today':
      return open.filter(({ moment }) => moment.on === today);
    case 'tomorrow':
      return open.filter(({ moment }) => moment.on === until(1));
    case 'week':
      return coming.filter(({ moment }) => moment.on <= until(7));
    case 'month':
      return open.filter(({ moment }) => moment.on.slice(0, 7) === today.slice(0, 7));
    case 'next':
      return coming.slice(0, 1);
    case 'mine':
      return open.filter(({ deadline }) => person !== undefined && deadline.owner === person);
    case 'milestones':
      return open.filter(({ deadline }) => deadline.milestone === true);
    case 'unowned':
      return open.filter(({ deadline }) => deadline.owner === undefined);
    case 'done':
      return dated.filter(({ deadline }) => deadline.state === 'done');
    case 'open':
      return open;
    case 'all':
      return [...dated];
  }
}

/** When one deadline is due and who owns it. */
export function describeDeadline(inquiry: Inquiry, { deadline, moment }: Dated): Draft {
  const { words, plan } = inquiry;
  const owner = plan.people.find(({ id }) => id === deadline.owner);
  const asksOwner = asks(inquiry, 'owner', 'who') && !asks(inquiry, 'when', 'date');
  const owned = owner ? words.ownedBy(deadline.title, owner.name) : words.nobodyOwns(deadline.title);
  const due = words.due(deadline.title, whenDue(inquiry, moment), owner?.name);
  const state = asksOwner ? owned : due;
  return {
    short: deadline.state === 'done' ? words.isDone(deadline.title) : state,
    more: [
      ...(deadline.source.kind === 'template' ? [words.template] : []),
      ...(moment.time === undefined && !asksOwner ? [words.midnight(moment.zone)] : []),
    ],
    citations: inquiry.cite(deadline.source, deadline.title, [deadline.title]),
    about: deadline.id,
  };
}

const whenDue = ({ words }: Inquiry, { on, time, zone }: Moment): string =>
  time === undefined ? words.onDay(on) : `${words.onDay(on)}, ${time} (${zone})`;

/** The plan itself, where nothing of it can be cited. */
export const citePlan = ({ plan }: Inquiry): Citation[] => [
  { document: 'plan', lines: [], quote: plan.congress.name },
];

/** A list of deadlines under its lead, or their number when that is asked. */
export function listDeadlines(inquiry: Inquiry, lead: string, dated: readonly Dated[]): Draft {
  const { words, plan } = inquiry;
  const fromTemplate = dated.some(({ deadline }) => deadline.source.kind === 'template');
  const more = fromTemplate ? [words.template] : [];
  const cited = dated
    .slice(0, mostCitations)
    .flatMap(({ deadline }) => inquiry.cite(deadline.source, deadline.title, [deadline.title]));
  const citations = cited.length > 0 ? cited : citePlan(inquiry);
  if (asks(inquiry, 'howmany') || dated.length === 0) {
    return { short: lead.replace(/\s*:$/, '.'), more, citations };
  }
  const items = dated.slice(0, longestList).map(({ deadline, moment }) => {
    const owner = plan.people.find(({ id }) => id === deadline.owner)?.name;
    return `${deadline.title} (${words.day(moment.on)}${owner ? `; ${owner}` : ''})`;
  });
  const rest = dated.length - items.length;
  return { short: listOf(lead, rest > 0 ? [...items, `+ ${rest}`] : items), more, citations };
}
