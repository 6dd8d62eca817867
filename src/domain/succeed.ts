import { focalPointsOf, type Spokespeople } from './focal-points.ts';
import type { Instant } from './instant.ts';
import type { PassedQuestion } from './passed-question.ts';
import { type Organisation, type Person, roles } from './person.ts';
import type { Plan } from './plan.ts';

const held = (id: string | undefined, from: string, to: string) => (id === from ? to : id);

/** An item in which one person stands in place of another. */
function handed<T extends Organisation | Plan['commitments'][number]>(item: T, from: string, to: string): T {
  const [focal, alternate] = [held(item.focal, from, to), held(item.alternate, from, to)];
  if (focal === item.focal && alternate === item.alternate) return item;
  const { focal: _, alternate: __, ...rest } = item;
  // Whoever becomes the focal point is no longer their own alternate.
  return { ...rest, ...(focal && { focal }), ...(alternate && alternate !== focal && { alternate }) } as T;
}

/** An organisation for which somebody of another one speaks from now on, in place of who did without being named for it. */
function entrusted(
  organisation: Organisation,
  next: Person,
  spoke: Spokespeople,
  from: string,
): Organisation {
  if (next.organisation === organisation.id) return organisation;
  if (spoke.focal?.id === from) return { ...organisation, focal: next.id };
  return spoke.alternate?.id === from ? { ...organisation, alternate: next.id } : organisation;
}

/** An open question for whose answer the successor waits. */
const handedQuestion = (question: PassedQuestion, from: string, to: string): PassedQuestion =>
  question.state === 'open'
    ? {
        ...question,
        askers: question.askers.map((asker) => (asker.by === from ? { ...asker, by: to } : asker)),
      }
    : question;

/**
 * The plan in which a person has taken over everything from somebody who leaves: their place in the organisation, its
 * commitments, open deadlines and reminders. What the other has said stays theirs; their accounts no longer speak.
 */
export function succeed(plan: Plan, leaving: Person, successor: Person, at: Instant): Plan {
  const [from, to] = [leaving.id, successor.id];
  const { organisation = leaving.organisation } = successor;
  const role = roles.indexOf(leaving.role) < roles.indexOf(successor.role) ? leaving.role : successor.role;
  const next: Person = { ...successor, role, since: at, ...(organisation && { organisation }) };
  const gone: Person = {
    ...leaving,
    role: 'observer',
    accounts: [],
    reminders: 'off',
    succeeded: { by: to, at },
  };
  const focalPoints = focalPointsOf(plan);
  const others = plan.people.flatMap((person) =>
    person.id === to ? [] : person.id === from ? [next, gone] : person,
  );
  return {
    ...plan,
    // The successor stands where the other stood, so that the first of an organisation stays its focal point.
    people: others,
    organisations: plan.organisations.map((each) =>
      entrusted(handed(each, from, to), next, focalPoints.ofOrganisation(each.id), from),
    ),
    commitments: plan.commitments.map((each) => handed(each, from, to)),
    ...(plan.indicators && {
      indicators: plan.indicators.map((each) => (each.owner === from ? { ...each, owner: to } : each)),
    }),
    deadlines: plan.deadlines.map((deadline) =>
      deadline.owner === from && deadline.state === 'open' ? { ...deadline, owner: to } : deadline,
    ),
    personalReminders: plan.personalReminders.map((reminder) =>
      reminder.person === from ? { ...reminder, person: to } : reminder,
    ),
    ...(plan.questions && { questions: plan.questions.map((each) => handedQuestion(each, from, to)) }),
  };
}
