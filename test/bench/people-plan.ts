import type { Instant } from '../../src/domain/instant.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { faultPlan } from '../faults/fault-plan.ts';

/** A plan that owes each of as many people as there are instants one message, so that none are bundled. */
export function peoplePlan(
  instants: readonly Instant[],
  each: (index: number) => Partial<Person> = () => ({}),
): Plan {
  const plan = faultPlan(instants);
  const [model] = plan.people;
  if (!model) throw new Error('the plan has no person');
  const id = (index: number) => `member-${index}`;
  return {
    ...plan,
    people: instants.map((_, index) => ({
      ...model,
      id: id(index),
      name: `Member ${index}`,
      ...each(index),
    })),
    deadlines: plan.deadlines.map((deadline, index) => ({ ...deadline, owner: id(index) })),
    personalReminders: (plan.personalReminders ?? []).map((own, index) => ({ ...own, person: id(index) })),
  };
}
