import { isSettled, withStatement } from './commitment.ts';
import type { Instant } from './instant.ts';
import { leave } from './leave.ts';
import { isGone, type Organisation, type Person } from './person.ts';
import type { Plan } from './plan.ts';

/** Why and how an organisation is no longer there: it has dissolved, or it has withdrawn. */
type Ending = { because: string; by: string; at: Instant; via: string };

/** The people who speak for an organisation alone: of it, and named for no other. */
export function staffOf(plan: Plan, { id }: Pick<Organisation, 'id'>): readonly Person[] {
  const others = plan.organisations.filter((each) => each.id !== id);
  const elsewhere = new Set(others.flatMap(({ focal, alternate }) => [focal, alternate]));
  return plan.people.filter(
    (person) => person.organisation === id && !isGone(person) && !elsewhere.has(person.id),
  );
}

/** The commitments of an organisation that are still to be kept. */
export const openOf = (plan: Plan, { id }: Pick<Organisation, 'id'>) =>
  plan.commitments.filter(({ organisation, status }) => organisation === id && !isSettled(status));

/**
 * The plan without an organisation that has dissolved or withdrawn: what it had still to keep is withdrawn with the reason,
 * its people have left, and nobody is asked for it any more. What was said and done stays in every report.
 */
export function endOrganisation(plan: Plan, organisation: Organisation, ending: Ending): Plan {
  const { because, by, at, via } = ending;
  const { id } = organisation;
  const open = new Set(openOf(plan, organisation));
  const withdrawn: Plan = {
    ...plan,
    commitments: plan.commitments.map((each) =>
      open.has(each) ? withStatement(each, { at, by, via, status: 'withdrawn', reason: because }) : each,
    ),
  };
  const left = staffOf(plan, organisation).reduce((present, person) => leave(present, person, at), withdrawn);
  const organisations = left.organisations.map((each) => {
    if (each.id !== id) return each;
    const { focal: _, alternate: __, ...rest } = each;
    return { ...rest, ended: { because, by, at } };
  });
  return { ...left, organisations };
}
