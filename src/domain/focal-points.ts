import type { Commitment } from './commitment.ts';
import type { Indicator } from './indicator.ts';
import { isGone, type Person, type Role } from './person.ts';
import type { Plan } from './plan.ts';
import { remember, rememberEach } from './remember.ts';

/** Who speaks for whom, looked up once for a whole plan. */
export type FocalPoints = {
  /** The focal point and the alternate of an organisation, a commitment or an indicator. */
  ofOrganisation(id: string): Spokespeople;
  ofCommitment(commitment: Commitment): Spokespeople;
  ofIndicator(indicator: Pick<Indicator, 'owner' | 'organisation'>): Spokespeople;
};

/** `asked` is who is written to: the focal point, in their absence the alternate, and where there is neither the secretary. */
export type Spokespeople = { focal?: Person; alternate?: Person; asked?: Person };

const canBeAsked = (person: Person | undefined): person is Person =>
  person !== undefined && person.reminders !== 'off';

const isApart = (role: Role): boolean => role === 'observer' || role === 'reviewer';

const focalPoints = remember(lookUpFocalPoints);

/**
 * The focal points of a plan. Where an organisation names none, its first person of the plan is the focal point and the
 * second the alternate; observers and reviewers are neither.
 */
export const focalPointsOf = (plan: Pick<Plan, 'people' | 'organisations'>): FocalPoints =>
  focalPoints(plan.people, plan.organisations);

function lookUpFocalPoints(people: Plan['people'], organisations: Plan['organisations']): FocalPoints {
  const byId = new Map(people.map((person) => [person.id, person]));
  const own = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const secretary = people.find((person) => person.role === 'secretary' && canBeAsked(person));
  const members = new Map<string, Person[]>();
  for (const person of people)
    if (person.organisation && !isApart(person.role) && !isGone(person))
      members.set(person.organisation, [...(members.get(person.organisation) ?? []), person]);
  const named = (id: string | undefined) => (id === undefined ? undefined : byId.get(id));
  const spokespeople = (
    given: { focal?: string; alternate?: string },
    organisation?: string,
  ): Spokespeople => {
    const home = organisation === undefined ? undefined : own.get(organisation);
    const staff = organisation === undefined ? [] : (members.get(organisation) ?? []);
    const focal = named(given.focal) ?? named(home?.focal) ?? staff[0];
    const alternate =
      named(given.alternate) ?? named(home?.alternate) ?? staff.find((person) => person !== focal);
    const asked = [focal, alternate, secretary].find(canBeAsked);
    return {
      ...(focal && { focal }),
      ...(alternate && alternate !== focal && { alternate }),
      ...(asked && { asked }),
    };
  };
  const known = new Map<string, Spokespeople>();
  const lookUp = (given: { focal?: string; alternate?: string }, organisation?: string) => {
    const key = `${given.focal}|${given.alternate}|${organisation}`;
    const found = known.get(key) ?? spokespeople(given, organisation);
    known.set(key, found);
    return found;
  };
  return {
    ofOrganisation: (id) => lookUp({}, id),
    ofIndicator: ({ owner, organisation }) =>
      lookUp({ ...(owner !== undefined && { focal: owner }) }, organisation),
    ofCommitment: rememberEach((commitment: Commitment) => lookUp(commitment, commitment.organisation)),
  };
}

/** Whether a person speaks for a commitment: as its focal point or its alternate. */
export function speaksFor(plan: Plan, commitment: Commitment, person: string | undefined): boolean {
  if (person === undefined) return false;
  const { focal, alternate } = focalPointsOf(plan).ofCommitment(commitment);
  return focal?.id === person || alternate?.id === person;
}
