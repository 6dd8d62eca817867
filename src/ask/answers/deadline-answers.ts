import type { Person } from '../../domain/person.ts';
import { asksOfDays, type Days, daysAsked } from '../days-asked.ts';
import { deadlineAsked } from '../deadline-asked.ts';
import {
  chooseDeadlines,
  citePlan,
  type Dated,
  datedDeadlines,
  describeDeadline,
  listDeadlines,
} from '../deadlines.ts';
import { type Answerer, asks, type Draft, type Inquiry } from '../draft.ts';
import type { DueList } from '../words/answer-words.ts';

const questionWords = 'what which who list when how howmany date number name day month';
const listWords =
  'deadline due late task milestone owe owner mine open done next week today tomorrow start end last previous';
const offices = 'secretary chair focalpoint committee member government agency congress plann organise';

/** Deadlines by when they are due or whose they are: late, this week, next, mine, what an organisation owes. */
export const answerDeadlines: Answerer = (inquiry) => {
  const { words, reading } = inquiry;
  const dayWords = `${[...reading.order].filter((concept) => /^\d{1,4}$/.test(concept)).join(' ')} rio afterrio followup weekday`;
  if (!asksForList(inquiry) || asks(inquiry, 'daysleft', 'where', 'howmuch', 'paper')) return undefined;
  if (
    reading.instruments.length > 0 ||
    !inquiry.accountsFor(questionWords, listWords, offices, daysAsked(inquiry) ? dayWords : '')
  )
    return undefined;
  const dated = datedDeadlines(inquiry);
  const owners = ownersAsked(inquiry);
  const [owner] = owners;
  if (owner) {
    const own = chooseDeadlines('open', dated, inquiry).filter(({ deadline }) =>
      owners.some(({ id }) => id === deadline.owner),
    );
    const name = reading.organisations[0]?.name ?? owner.name;
    return listDeadlines(inquiry, words.owns(name, own.length), own);
  }
  if (asks(inquiry, 'owner') && !asks(inquiry, 'mine', 'deadline', 'task')) return undefined;
  const isOwn = asks(inquiry, 'mine');
  if (isOwn && inquiry.person === undefined) return { short: words.whoAsks, citations: citePlan(inquiry) };
  const own = isOwn ? chooseDeadlines('mine', dated, inquiry) : dated;
  const days = daysAsked(inquiry);
  if (days) return deadlinesIn(inquiry, own, days);
  const which = listAsked(inquiry);
  const chosen = chooseDeadlines(which, own, inquiry);
  const [next] = chosen;
  if (which === 'next' && next) return describeDeadline(inquiry, next);
  const lead = next ? words.dueList(which, chosen.length) : words.noneDue(which);
  return listDeadlines(inquiry, lead, chosen);
};

function deadlinesIn(inquiry: Inquiry, dated: readonly Dated[], { from, to }: Days): Draft {
  const { words } = inquiry;
  const chosen = dated.filter(
    ({ moment: { on } }) => (from === undefined || on >= from) && (to === undefined || on <= to),
  );
  const first = from ?? chosen[0]?.moment.on ?? to ?? inquiry.today;
  const last = to ?? chosen.at(-1)?.moment.on ?? first;
  const when = first === last ? words.onDay(first) : words.span(first, last);
  return listDeadlines(inquiry, words.dueIn(chosen.length, when), chosen);
}

/** A list is asked for by its noun, or by `what is next` when no event is named. */
function asksForList(inquiry: Inquiry): boolean {
  if (asks(inquiry, 'deadline', 'due', 'late', 'task', 'milestone', 'owe', 'owner')) return true;
  if (asksOfDays(inquiry)) return true;
  if (!asks(inquiry, 'mine', 'next', 'today', 'tomorrow', 'week')) return false;
  return inquiry.reading.occasions.length === 0 && inquiry.accountsFor(questionWords, listWords);
}

function ownersAsked({ plan, reading }: Inquiry): readonly Person[] {
  return plan.people.filter(
    ({ role, organisation }) =>
      (reading.concepts.has(role) && (role === 'secretary' || role === 'chair')) ||
      (role !== 'observer' && reading.organisations.some(({ id }) => id === organisation)),
  );
}

const lists: readonly (readonly [concept: string, list: DueList])[] = [
  ['late', 'late'],
  ['today', 'today'],
  ['tomorrow', 'tomorrow'],
  ['week', 'week'],
  ['month', 'month'],
  ['next', 'next'],
  ['done', 'done'],
  ['mine', 'mine'],
  ['milestone', 'milestones'],
];

const listAsked = (inquiry: Inquiry): DueList =>
  lists.find(([concept]) => asks(inquiry, concept))?.[1] ?? 'open';

/** As `answerDeadline`, when the question says that it asks for a deadline or its owner. */
export const answerExplicitDeadline: Answerer = (inquiry) =>
  asks(inquiry, 'deadline', 'due', 'owner', 'task', 'late', 'bywhen') ? answerDeadline(inquiry) : undefined;

/** `How long after the congress`, not `how long is`. */
const isFarFrom = ({ reading }: Inquiry): boolean =>
  reading.terms.some(({ surface }) =>
    /\b(after|before|ahead of|until|till|once|antes|depois|apos|despues|avant|apres|prima|dopo)\b/.test(
      surface,
    ),
  );

/** When one deadline is due, or who owns it: the one whose title accounts for the question. */
export const answerDeadline: Answerer = (inquiry) => {
  if (
    !asks(
      inquiry,
      'deadline',
      'due',
      'owner',
      'task',
      'late',
      'when',
      'date',
      'who',
      'year',
      'bywhen',
      'daysleft',
      'clocktime',
      'end',
      'howlong',
    )
  )
    return undefined;
  const counts = asks(inquiry, 'howmany') && !(asks(inquiry, 'day', 'week') && isFarFrom(inquiry));
  if (counts || asks(inquiry, 'howmuch', 'where', 'author')) return undefined;
  if (asks(inquiry, 'howlong') && !isFarFrom(inquiry)) return undefined;
  const best = deadlineAsked(inquiry);
  return best && describeDeadline(inquiry, best);
};
