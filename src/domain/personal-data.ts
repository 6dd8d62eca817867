import type { DatePoll } from './date-poll.ts';
import type { Change, HistoryEntry } from './history.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';

/** Everything that the plan and its history hold about a person. */
export function personalData(plan: Plan, { id }: Person, history: readonly HistoryEntry[]): object {
  const owns = ({ owner }: { owner?: string }) => owner === id;
  const names = ({ focal, alternate }: { focal?: string; alternate?: string }) =>
    focal === id || alternate === id;
  return {
    person: plan.people.find((person) => person.id === id),
    organisations: plan.organisations.filter(names).map((each) => each.id),
    deadlines: plan.deadlines.filter(owns),
    commitments: plan.commitments.filter(names).map((each) => each.id),
    statements: plan.commitments.flatMap(({ id: commitment, line = [] }) =>
      line.filter(({ by }) => by === id).map((statement) => ({ commitment, ...statement })),
    ),
    values: (plan.indicators ?? []).flatMap(({ id: indicator, values = [] }) =>
      values.filter(({ by }) => by === id).map((value) => ({ indicator, ...value })),
    ),
    comments: (plan.comments ?? []).filter(({ by }) => by === id),
    reminders: plan.personalReminders.filter(({ person }) => person === id),
    freeReminders: (plan.freeReminders ?? []).filter(({ by, to }) => by === id || to === id),
    requests: plan.timeRequests.filter(({ by }) => by === id),
    polls: (plan.polls ?? []).flatMap(({ id: poll, title, votes }) =>
      votes.filter(({ by }) => by === id).map(({ dates }) => ({ poll, title, dates })),
    ),
    questions: (plan.questions ?? []).flatMap(({ body, state, askers }) =>
      askers.filter(({ by }) => by === id).map(({ at, via }) => ({ question: body, state, at, via })),
    ),
    changes: history.map(({ at, via, verb, changes }) => ({
      at,
      via,
      verb,
      items: changes.map(({ collection, id: item }) => ({ collection, id: item })),
    })),
  };
}

/** What a person set for themselves, or is reached by; their name, role and organisation are the committee's. */
const own = ['accounts', 'zone', 'locale', 'quiet', 'reminders', 'absences'] as const;

const withoutOwn = (person: Person): Person => ({
  ...(Object.fromEntries(
    Object.entries(person).filter(([field]) => !own.some((each) => each === field)),
  ) as Person),
  accounts: [],
});

const withoutVotes = <P extends Pick<DatePoll, 'votes'>>(poll: P, id: string): P =>
  poll.votes.some(({ by }) => by === id)
    ? { ...poll, votes: poll.votes.filter(({ by }) => by !== id) }
    : poll;

/** The plan without what a person set for themselves, their own reminders, their votes and the questions that they asked. */
export function forget(plan: Plan, { id }: Pick<Person, 'id'>): Plan {
  return {
    ...plan,
    people: plan.people.map((person) => (person.id === id ? withoutOwn(person) : person)),
    personalReminders: plan.personalReminders.filter(({ person }) => person !== id),
    ...(plan.freeReminders && {
      freeReminders: plan.freeReminders.filter(({ by, to }) => by !== id || to !== id),
    }),
    ...(plan.polls && { polls: plan.polls.map((poll) => withoutVotes(poll, id)) }),
    ...(plan.questions && {
      questions: plan.questions.map((question) =>
        question.askers.some(({ by }) => by === id)
          ? { ...question, askers: question.askers.filter(({ by }) => by !== id) }
          : question,
      ),
    }),
  };
}

/** One side of a kept change, without what was forgotten. */
function forgotten(value: unknown, collection: string, id: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (collection === 'people' && 'id' in value && value.id === id) return withoutOwn(value as Person);
  if (collection === 'personalReminders' && 'person' in value && value.person === id) return null;
  if (collection === 'freeReminders' && 'by' in value && 'to' in value && value.by === id && value.to === id)
    return null;
  if (collection === 'polls' && 'votes' in value) return withoutVotes(value as DatePoll, id);
  if (collection === 'questions' && 'askers' in value && Array.isArray(value.askers))
    return { ...value, askers: value.askers.filter((asker: { by?: string }) => asker.by !== id) };
  return value;
}

/** Kept changes without what a person wants forgotten. */
export const forgottenChanges = (changes: readonly Change[], id: string): Change[] =>
  changes.map(
    (change) =>
      ({
        ...change,
        before: forgotten(change.before, change.collection, id),
        after: forgotten(change.after, change.collection, id),
      }) as Change,
  );
