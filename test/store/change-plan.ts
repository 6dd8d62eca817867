import type { Plan } from '../../src/domain/plan.ts';
import type { Save, Saved, Store } from '../../src/store/store.ts';
import { committeePlan, deadlineOf, inRio } from '../committee-plan.ts';

export const now = inRio('2027-09-01 12:00');

/** Saves a change of the plan that the store has. */
export async function change(
  store: Store,
  edit: (plan: Plan) => Plan,
  more: Partial<Save> = {},
): Promise<Saved> {
  const before = (await store.plan()) ?? committeePlan();
  return store.save({
    plan: edit(before),
    basedOn: before.version,
    by: 'secretary',
    via: 'terminal',
    verb: 'deadline move',
    now,
    ...more,
  });
}

/** A deadline on another day, as a change of the plan. */
export const due =
  (on: string, id = 'paper') =>
  (plan: Plan): Plan => ({
    ...plan,
    deadlines: plan.deadlines.map((item) => (item.id === id ? deadlineOf(id, on) : item)),
  });
export const withPaper = () => committeePlan({ deadlines: [deadlineOf('paper', '2027-10-08')] });
