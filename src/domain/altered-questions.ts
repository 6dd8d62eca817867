import type { Calendar } from './calendar.ts';
import { focalPointsOf } from './focal-points.ts';
import type { Plan } from './plan.ts';
import { roundsOf } from './rounds.ts';

/** The newest round that a commitment or an organisation was answered for. */
function answersOf(plan: Plan): Map<string, string> {
  const answers = new Map<string, string>();
  for (const { id, line = [] } of plan.commitments)
    answers.set(id, line.flatMap(({ round }) => round ?? []).join(' '));
  for (const { id } of plan.comments ?? []) answers.set(id, id);
  return answers;
}

/** The questions of rounds whose answers differ between two plans: their messages then show what was answered. */
export function alteredQuestions(before: Plan, after: Plan, calendar: Calendar): string[] {
  const [was, is] = [answersOf(before), answersOf(after)];
  const differing = new Set([...was.keys(), ...is.keys()].filter((id) => was.get(id) !== is.get(id)));
  if (differing.size === 0) return [];
  const focalPoints = focalPointsOf(after);
  const commitments = new Map(after.commitments.map((commitment) => [commitment.id, commitment]));
  return roundsOf(after, calendar).flatMap(({ id: round }) => {
    const people = [...differing].flatMap((id) => {
      const commitment = commitments.get(id);
      const has = (answers: Map<string, string>) => (answers.get(id) ?? '').split(' ').includes(round);
      if (commitment) return has(was) === has(is) ? [] : focalPoints.ofCommitment(commitment);
      const [of, organisation = ''] = id.split('.');
      return of === round ? focalPoints.ofOrganisation(organisation) : [];
    });
    return [...new Set(people.flatMap(({ asked }) => (asked ? `round.${round}.${asked.id}` : [])))];
  });
}
