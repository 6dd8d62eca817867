import type { Person } from '../../domain/person.ts';
import { conceptsOf } from '../concepts.ts';
import {
  chooseDeadlines,
  type Dated,
  datedDeadlines,
  describeDeadline,
  listDeadlines,
} from '../deadlines.ts';
import { type Answerer, asks, type Inquiry } from '../draft.ts';
import { nearTo } from '../lexicon/near.ts';
import type { DueList } from '../words/answer-words.ts';

const questionWords = 'what which who list when how howmany date number name day month';
const listWords =
  'deadline due late task milestone owe owner mine open done next week today tomorrow start end last previous';
const offices = 'secretary chair focalpoint committee member government agency congress plann organise';

/** Deadlines by when they are due or whose they are: late, this week, next, mine, what an organisation owes. */
export const answerDeadlines: Answerer = (inquiry) => {
  const { words, reading } = inquiry;
  if (!asksForList(inquiry) || asks(inquiry, 'daysleft', 'where', 'howmuch', 'paper')) return undefined;
  if (reading.instruments.length > 0 || !inquiry.accountsFor(questionWords, listWords, offices))
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
  const which = listAsked(inquiry);
  const chosen = chooseDeadlines(which, dated, inquiry);
  const [next] = chosen;
  if (which === 'next' && next) return describeDeadline(inquiry, next);
  const lead = next ? words.dueList(which, chosen.length) : words.noneDue(which);
  return listDeadlines(inquiry, lead, chosen);
};

/** A list is asked for by its noun, or by `what is next` when no event is named. */
function asksForList(inquiry: Inquiry): boolean {
  if (asks(inquiry, 'deadline', 'due', 'late', 'task', 'milestone', 'owe', 'owner')) return true;
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
  ['owe', 'mine'],
  ['milestone', 'milestones'],
];

const listAsked = (inquiry: Inquiry): DueList =>
  lists.find(([concept]) => asks(inquiry, concept))?.[1] ?? 'open';

/** As `answerDeadline`, when the question says that it asks for a deadline or its owner. */
export const answerExplicitDeadline: Answerer = (inquiry) =>
  asks(inquiry, 'deadline', 'due', 'owner', 'task', 'late') ? answerDeadline(inquiry) : undefined;

const notOfTitle = new Set(`${questionWords} ${listWords} daysleft prepare congress`.split(' '));

/** When one deadline is due, or who owns it: the one whose title accounts for the question. */
export const answerDeadline: Answerer = (inquiry) => {
  const explicit = asks(inquiry, 'deadline', 'due', 'owner', 'task', 'late');
  if (!explicit && !asks(inquiry, 'when', 'date')) return undefined;
  if (asks(inquiry, 'howmuch', 'where', 'year', 'author', 'howmany')) return undefined;
  const wanted = [...inquiry.reading.concepts].filter((concept) => !notOfTitle.has(concept));
  if (wanted.every((concept) => inquiry.reading.naming.has(concept))) return undefined;
  const best = datedDeadlines(inquiry)
    .map((dated) => fitOf(dated, wanted))
    .filter(({ fits, held }) => fits && held > 0)
    .reduce<Fit | undefined>((a, b) => (a && !isBetter(b, a) ? a : b), undefined);
  return best && describeDeadline(inquiry, best.dated);
};

type Fit = { dated: Dated; held: number; fits: boolean; rank: number; length: number };

/** How a deadline's title accounts for what is wanted; one of a theme ranks first, then a milestone. */
function fitOf(dated: Dated, wanted: readonly string[]): Fit {
  const { title, theme, milestone } = dated.deadline;
  const concepts = new Set(conceptsOf(title));
  const isNear = (concept: string) => [...nearTo(concept)].some((near) => concepts.has(near));
  const ofTheme =
    theme !== undefined && wanted.some((concept) => concept === 'thematic' || concept === 'theme');
  const held = wanted.filter((concept) => concepts.has(concept)).length;
  return {
    dated,
    held,
    fits: wanted.every(
      (concept) => concepts.has(concept) || isNear(concept) || (ofTheme && concept === 'thematic'),
    ),
    rank: (ofTheme ? 2 : 0) + (milestone ? 1 : 0),
    length: concepts.size,
  };
}

const isBetter = (a: Fit, b: Fit): boolean => (a.held - b.held || a.rank - b.rank || b.length - a.length) > 0;
