import type { Audience, Commitment, ShieldedField } from '../domain/commitment.ts';
import { speaksFor } from '../domain/focal-points.ts';
import type { Role } from '../domain/person.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import { followUpOf } from '../domain/rounds.ts';
import { UserError } from '../message/errors.ts';
import type { Caller, Right } from './command.ts';

const rightsOf: Readonly<Record<Role, readonly Right[]>> = {
  chair: ['see', 'inside', 'own', 'finish', 'change'],
  secretary: ['see', 'inside', 'own', 'finish', 'change'],
  member: ['see', 'inside', 'own'],
  observer: ['see', 'inside', 'own'],
  partner: ['see', 'own'],
};

const owns = (caller: Pick<Caller, 'person'>, deadline: Deadline | undefined): boolean =>
  caller.person !== undefined && deadline?.owner === caller.person.id;

/** Whether the caller may; an owner may finish their own deadline whatever their role. */
export function permits(caller: Pick<Caller, 'role' | 'person'>, right: Right, deadline?: Deadline): boolean {
  if (right === 'anyone') return true;
  if (!caller.role) return false;
  if (right === 'finish' && deadline?.owner !== undefined && deadline.owner === caller.person?.id)
    return true;
  return rightsOf[caller.role].includes(right);
}

/**
 * The one place where rights are checked, whatever the surface.
 * @throws {UserError} `not-allowed-stranger`, `not-allowed-inside`, `not-allowed-finish` or `not-allowed-change`
 */
export function requireRight(caller: Caller, right: Right, deadline?: Deadline): void {
  if (permits(caller, right, deadline)) return;
  if (!caller.role) throw new UserError('not-allowed-stranger', { account: caller.account });
  if (right === 'inside') throw new UserError('not-allowed-inside');
  throw new UserError(right === 'finish' ? 'not-allowed-finish' : 'not-allowed-change');
}

/** Whether the caller may see a deadline: a private one shows to its owner, the secretary and the chair only. */
export function maySee(caller: Pick<Caller, 'role' | 'person' | 'inPublic'>, deadline: Deadline): boolean {
  if (!deadline.private) return true;
  if (caller.inPublic) return false;
  return caller.role === 'secretary' || caller.role === 'chair' || owns(caller, deadline);
}

const mayChange = ({ role }: Pick<Caller, 'role'>): boolean => role === 'secretary' || role === 'chair';

/** Whether the caller may answer for a commitment: its focal point, its alternate, the secretary and the chair. */
export function maySpeakFor(
  caller: Pick<Caller, 'role' | 'person'>,
  commitment: Commitment,
  plan: Plan,
): boolean {
  return mayChange(caller) || (caller.role !== undefined && speaksFor(plan, commitment, caller.person?.id));
}

/** @throws {UserError} `not-allowed-stranger` or `not-allowed-speak` */
export function requireSpeakFor(caller: Caller, commitment: Commitment, plan: Plan): void {
  if (maySpeakFor(caller, commitment, plan)) return;
  if (!caller.role) throw new UserError('not-allowed-stranger', { account: caller.account });
  throw new UserError('not-allowed-speak', { title: commitment.title });
}

/** Whether somebody may read a field of a commitment; without a caller, whether everybody may. */
export function mayRead(
  caller: Pick<Caller, 'role' | 'person'> | undefined,
  commitment: Commitment,
  field: ShieldedField,
  plan: Plan,
): boolean {
  const audience: Audience = commitment.visibility?.[field] ?? followUpOf(plan).visibility[field] ?? 'public';
  if (audience === 'public') return true;
  if (!caller?.role) return false;
  if (mayChange(caller) || (audience === 'committee' && permits(caller, 'inside'))) return true;
  const { organisation } = caller.person ?? {};
  return (
    (organisation !== undefined && organisation === commitment.organisation) ||
    speaksFor(plan, commitment, caller.person?.id)
  );
}
