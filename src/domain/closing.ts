import type { Commitment } from './commitment.ts';
import type { ClosingChoice, Decision } from './follow-up.ts';
import { dayMs, type Instant } from './instant.ts';
import type { Deadline, Plan } from './plan.ts';

/** How long the closing act can be taken back. */
export const closingReversibleMs = 30 * dayMs;

/** The deadlines that the closing act has still to ask about. */
export function undecided(plan: Plan): Deadline[] {
  const decided = new Set((plan.closing?.decisions ?? []).map(({ deadline }) => deadline));
  return plan.deadlines.filter(({ id, state }) => state === 'open' && !decided.has(id));
}

type Deciding = { by: string; at: Instant; via: string; freshId(title: string, plan: Plan): string };

function commitmentFrom(plan: Plan, deadline: Deadline, { by, at, via, freshId }: Deciding): Commitment {
  const owner = plan.people.find(({ id }) => id === deadline.owner);
  return {
    id: freshId(deadline.title, plan),
    title: deadline.title,
    ...(owner?.organisation && { organisation: owner.organisation }),
    ...(owner && { focal: owner.id }),
    ...(deadline.objective && { objective: deadline.objective }),
    ...(deadline.theme && { theme: deadline.theme }),
    due: deadline.due,
    status: 'not-started',
    source: { kind: 'person', by, at, via },
  };
}

/** The plan with one open deadline decided; a decision that was made before is kept. */
export function decide(plan: Plan, id: string, choice: ClosingChoice, deciding: Deciding): Plan {
  const deadline = undecided(plan).find((open) => open.id === id);
  if (!deadline) return plan;
  const { by, at } = deciding;
  const made = choice === 'commitment' ? commitmentFrom(plan, deadline, deciding) : undefined;
  const decision: Decision = { deadline: id, choice, by, at, ...(made && { commitment: made.id }) };
  const closed: Deadline = { ...deadline, state: 'cancelled', closed: { by, at } };
  return {
    ...plan,
    deadlines: plan.deadlines.map((each) => (each.id === id && choice !== 'carry' ? closed : each)),
    commitments: made ? [...plan.commitments, made] : plan.commitments,
    closing: { ...plan.closing, decisions: [...(plan.closing?.decisions ?? []), decision] },
  };
}

/** The plan in its follow-up phase. */
export const close = (plan: Plan, closed: { by: string; at: Instant }): Plan => ({
  ...plan,
  closing: { decisions: plan.closing?.decisions ?? [], closed },
});

/**
 * The plan before its closing act: dropped deadlines are open again, and commitments made from deadlines are gone,
 * unless somebody has said something of them since. `kept` names those.
 */
export function reopen(plan: Plan): { plan: Plan; kept: readonly string[] } {
  const decisions = plan.closing?.decisions ?? [];
  const spoken = new Set(plan.commitments.filter(({ line = [] }) => line.length > 0).map(({ id }) => id));
  const kept = decisions.flatMap(({ commitment }) =>
    commitment && spoken.has(commitment) ? commitment : [],
  );
  const back = decisions.filter(({ commitment }) => commitment === undefined || !spoken.has(commitment));
  const closedThen = new Map(
    back.filter(({ choice }) => choice !== 'carry').map((each) => [each.deadline, each.at]),
  );
  const gone = new Set(back.map(({ commitment }) => commitment));
  const deadlines = plan.deadlines.map((deadline): Deadline => {
    if (deadline.state !== 'cancelled' || deadline.closed?.at !== closedThen.get(deadline.id))
      return deadline;
    const { closed: _, ...rest } = deadline;
    return { ...rest, state: 'open' };
  });
  const { closing: __, ...rest } = plan;
  return {
    plan: { ...rest, deadlines, commitments: plan.commitments.filter(({ id }) => !gone.has(id)) },
    kept,
  };
}
