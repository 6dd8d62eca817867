import type { Instant } from './instant.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';

/** An item that no longer names a person as its focal point or alternate. */
function released<T extends { focal?: string; alternate?: string }>(item: T, person: string): T {
  if (item.focal !== person && item.alternate !== person) return item;
  const { focal, alternate, ...rest } = item;
  return {
    ...rest,
    ...(focal !== undefined && focal !== person && { focal }),
    ...(alternate !== undefined && alternate !== person && { alternate }),
  } as T;
}

/**
 * The plan that a person has left without a successor: their open deadlines have no owner, their organisation and
 * commitments another focal point or none, and their accounts no longer speak. What they said and did stays theirs.
 */
export function leave(plan: Plan, person: Person, at: Instant): Plan {
  const { id } = person;
  const gone: Person = { ...person, role: 'observer', accounts: [], reminders: 'off', left: at };
  return {
    ...plan,
    people: plan.people.map((each) => (each.id === id ? gone : each)),
    organisations: plan.organisations.map((each) => released(each, id)),
    commitments: plan.commitments.map((each) => released(each, id)),
    ...(plan.indicators && {
      indicators: plan.indicators.map((indicator) => {
        if (indicator.owner !== id) return indicator;
        const { owner: _, ...unowned } = indicator;
        return unowned;
      }),
    }),
    deadlines: plan.deadlines.map((deadline) => {
      if (deadline.owner !== id || deadline.state !== 'open') return deadline;
      const { owner: _, ...unowned } = deadline;
      return unowned;
    }),
    personalReminders: plan.personalReminders.filter((reminder) => reminder.person !== id),
    ...(plan.freeReminders && {
      freeReminders: plan.freeReminders.filter(({ by, to }) => by !== id && to !== id),
    }),
  };
}
