import type { Deadline, Plan } from '../../domain/plan.ts';
import { momentOf } from '../../domain/plan.ts';
import type { Moment } from '../../domain/plan-date.ts';
import { conceptsOf } from '../concepts.ts';
import { type Answerer, asks, type Draft, type Inquiry, joinNames, listOf } from '../draft.ts';
import { nearTo } from '../lexicon/near.ts';
import type { DueList } from '../words/answer-words.ts';

type Dated = { deadline: Deadline; moment: Moment };

const questionWords = [
  'what',
  'which',
  'who',
  'list',
  'when',
  'how',
  'howmany',
  'date',
  'number',
  'name',
  'day',
  'month',
];
const listWords = [
  'deadline',
  'due',
  'late',
  'task',
  'milestone',
  'owe',
  'owner',
  'mine',
  'open',
  'next',
  'week',
  'today',
  'tomorrow',
  'start',
  'end',
  'last',
  'previous',
];
const offices = ['secretary', 'chair', 'focalpoint', 'committee', 'member', 'government', 'agency'];
const longestList = 12;

/** The deadlines that the person may see, the earliest first; without those cancelled. */
function datedDeadlines({ plan, calendar, maySee }: Inquiry): Dated[] {
  return plan.deadlines
    .filter((deadline) => deadline.state !== 'cancelled' && maySee(deadline))
    .map((deadline) => ({ deadline, moment: momentOf(plan, deadline.due, calendar) }))
    .sort((a, b) => a.moment.at - b.moment.at);
}

/** Deadlines by when they are due or whose they are: late, this week, next, mine, what an organisation owes. */
export const answerDeadlines: Answerer = (inquiry) => {
  const { words } = inquiry;
  if (
    !asks(inquiry, 'deadline', 'due', 'late', 'task', 'milestone', 'owe', 'owner') &&
    !(
      asks(inquiry, 'mine', 'next', 'today', 'tomorrow', 'week') &&
      inquiry.leftovers([...questionWords, ...listWords]).length === 0 &&
      inquiry.reading.occasions.length === 0
    )
  )
    return undefined;
  if (asks(inquiry, 'daysleft', 'where', 'howmuch', 'paper') || inquiry.reading.instruments.length > 0)
    return undefined;
  if (
    inquiry.leftovers([...questionWords, ...listWords, ...offices, 'congress', 'plann', 'organise']).length >
    0
  )
    return undefined;
  const dated = datedDeadlines(inquiry);
  const open = dated.filter(({ deadline }) => deadline.state === 'open');
  const owners = ownersAsked(inquiry);
  const [owner] = owners;
  if (owner) {
    const own = open.filter(({ deadline }) => owners.some(({ id }) => id === deadline.owner));
    const name = inquiry.reading.organisations[0]?.name ?? owner.name;
    return listed(inquiry, words.owns(name, own.length), own);
  }
  if (asks(inquiry, 'owner') && !asks(inquiry, 'mine', 'deadline', 'task')) return undefined;
  const which = listAsked(inquiry);
  const chosen = choose(which, which === 'done' || which === 'all' ? dated : open, inquiry);
  if (which === 'next' && chosen[0]) return single(inquiry, chosen[0]);
  if (chosen.length === 0)
    return {
      short: words.noneDue(which),
      citations: [{ document: 'plan', lines: [], quote: inquiry.plan.congress.name }],
    };
  return listed(inquiry, words.dueList(which, chosen.length), chosen);
};

function ownersAsked({ plan, reading }: Inquiry): Plan['people'][number][] {
  const roles = (['secretary', 'chair'] as const).filter((role) => reading.concepts.has(role));
  return plan.people.filter(
    (person) =>
      roles.some((role) => role === person.role) ||
      reading.organisations.some(({ id }) => id === person.organisation && person.role !== 'observer'),
  );
}

function listAsked(inquiry: Inquiry): DueList {
  const kinds: readonly (readonly [string, DueList])[] = [
    ['late', 'late'],
    ['today', 'today'],
    ['tomorrow', 'tomorrow'],
    ['week', 'week'],
    ['month', 'month'],
    ['next', 'next'],
    ['mine', 'mine'],
    ['owe', 'mine'],
    ['milestone', 'milestones'],
    ['list', 'open'],
  ];
  return kinds.find(([concept]) => asks(inquiry, concept))?.[1] ?? 'open';
}

function choose(which: DueList, dated: readonly Dated[], { now, today, calendar, person }: Inquiry): Dated[] {
  const until = (days: number) => calendar.addDays(today, days);
  const coming = dated.filter(({ moment }) => moment.at >= now);
  switch (which) {
    case 'late':
      return dated.filter(({ moment }) => moment.at < now);
    case 'today':
      return dated.filter(({ moment }) => moment.on === today);
    case 'tomorrow':
      return dated.filter(({ moment }) => moment.on === until(1));
    case 'week':
      return coming.filter(({ moment }) => moment.on <= until(7));
    case 'month':
      return dated.filter(({ moment }) => moment.on.slice(0, 7) === today.slice(0, 7));
    case 'next':
      return coming.slice(0, 1);
    case 'mine':
      return dated.filter(({ deadline }) => person !== undefined && deadline.owner === person);
    case 'milestones':
      return dated.filter(({ deadline }) => deadline.milestone === true);
    case 'unowned':
      return dated.filter(({ deadline }) => deadline.owner === undefined);
    default:
      return [...dated];
  }
}

/** When one deadline is due, or who owns it; the deadline is the one whose title accounts for the question. */
export const answerDeadline: Answerer = (inquiry) => {
  const explicit = asks(inquiry, 'deadline', 'due', 'owner', 'task', 'late');
  if (!explicit && !asks(inquiry, 'when', 'date')) return undefined;
  if (asks(inquiry, 'howmuch', 'where', 'year', 'author', 'howmany')) return undefined;
  const wanted = [...inquiry.reading.concepts].filter(
    (concept) => ![...questionWords, ...listWords, 'daysleft', 'prepare', 'congress'].includes(concept),
  );
  if (wanted.length === 0) return undefined;
  const scored = datedDeadlines(inquiry)
    .map((dated) => {
      const title = conceptsOf(dated.deadline.title);
      const held = wanted.filter((concept) => title.includes(concept)).length;
      const lacking = wanted.filter(
        (concept) => !title.includes(concept) && ![...nearTo(concept)].some((near) => title.includes(near)),
      );
      return { dated, held, fits: lacking.length === 0 && held > 0, length: title.length };
    })
    .filter(({ fits }) => fits)
    .sort(
      (a, b) =>
        b.held - a.held ||
        Number(b.dated.deadline.milestone ?? false) - Number(a.dated.deadline.milestone ?? false) ||
        a.length - b.length,
    );
  const best = scored[0];
  return best && single(inquiry, best.dated);
};

/** As `answerDeadline`, when the question says that it asks for a deadline or its owner. */
export const answerExplicitDeadline: Answerer = (inquiry) =>
  asks(inquiry, 'deadline', 'due', 'owner', 'task', 'late') ? answerDeadline(inquiry) : undefined;

function single(inquiry: Inquiry, { deadline, moment }: Dated): Draft {
  const { words } = inquiry;
  const owner = inquiry.plan.people.find(({ id }) => id === deadline.owner);
  const asksOwner = asks(inquiry, 'owner', 'who') && !asks(inquiry, 'when', 'date');
  const when = whenDue(inquiry, moment);
  const due = words.due(deadline.title, when, owner?.name);
  const owned = owner ? words.ownedBy(deadline.title, owner.name) : words.nobodyOwns(deadline.title);
  const short = deadline.state === 'done' ? words.isDone(deadline.title) : asksOwner ? owned : due;
  const notes = [
    ...(deadline.source.kind === 'template' ? [words.template] : []),
    ...(moment.time === undefined && !asksOwner ? [words.midnight(moment.zone)] : []),
  ];
  return {
    short,
    more: notes,
    citations: inquiry.cite(deadline.source, deadline.title, [deadline.title]),
    about: deadline.id,
  };
}

const whenDue = ({ words }: Inquiry, { on, time, zone }: Moment): string =>
  time === undefined ? words.onDay(on) : `${words.onDay(on)}, ${time} (${zone})`;

function listed(inquiry: Inquiry, lead: string, dated: readonly Dated[]): Draft {
  const { words, plan } = inquiry;
  const fromTemplate = dated.some(({ deadline }) => deadline.source.kind === 'template');
  const more = fromTemplate ? [words.template] : [];
  const counted = lead.replace(/\s*:$/, '.');
  const citations = dated
    .slice(0, 3)
    .flatMap(({ deadline }) => inquiry.cite(deadline.source, deadline.title, [deadline.title]));
  if (asks(inquiry, 'howmany') || dated.length === 0)
    return {
      short: counted,
      more,
      citations:
        citations.length > 0 ? citations : inquiry.cite(plan.congress.source, plan.congress.name, []),
    };
  const items = dated.slice(0, longestList).map(({ deadline, moment }) => {
    const owner = plan.people.find(({ id }) => id === deadline.owner)?.name;
    return joinNames([`${deadline.title} (${words.day(moment.on)}${owner ? `; ${owner}` : ''})`], words.and);
  });
  const rest = dated.length - items.length;
  return { short: listOf(lead, rest > 0 ? [...items, `+ ${rest}`] : items), more, citations };
}
