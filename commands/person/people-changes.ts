import type { Context } from '../../src/command/command.ts';
import { resolveOption } from '../../src/command/resolve-option.ts';
import { isGone, type Organisation, type Person } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { freshId } from '../../src/text/fresh-id.ts';
import { fold } from '../../src/text/text.ts';

/** Names that the history and the ledger use in place of a person's id. */
const notPeople = ['committee', 'plan-file', 'public'];

/** An id for somebody new. */
export const freshPersonId = (name: string, plan: Pick<Plan, 'people'>): string =>
  freshId(name, new Set([...plan.people.map(({ id }) => id), ...notPeople]), 'person');

/** Words that leave a field empty. */
export const isNothing = (value: string): boolean =>
  /^(?:none|-|nobody|nenhum[ao]?|ningun[ao]?|aucune?|nessun[ao]?)$/.test(fold(value));

/** @throws {UserError} `nobody-in-charge` when the plan would be left without a secretary and a chair */
export function requireSomebodyInCharge(plan: Plan): Plan {
  const inCharge = plan.people.some(
    (person) => !isGone(person) && ['chair', 'secretary'].includes(person.role),
  );
  if (!inCharge) throw new UserError('nobody-in-charge');
  return plan;
}

/** The plan with one person changed. @throws {UserError} `no-such-person` */
export function withPerson(plan: Plan, id: string, change: (person: Person) => Person): Plan {
  return { ...plan, people: plan.people.map((person) => (person.id === id ? change(person) : person)) };
}

/**
 * What a typed value names.
 * @throws {UserError} when it names nothing, or several
 */
function named<T>(kind: 'organisation' | 'person', value: string, context: Context): T {
  const resolved = resolveOption({ kind }, value, context);
  if ('refused' in resolved) throw resolved.refused;
  if ('value' in resolved) return resolved.value as T;
  const known = resolved.choices.map(({ label, value: id }) => `${label} (${id})`).join(', ');
  throw new UserError('names-several', { value, known });
}

export const organisationNamed = (value: string, context: Context): Organisation =>
  named('organisation', value, context);

export const personNamed = (value: string, context: Context): Person => named('person', value, context);
