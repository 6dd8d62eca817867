import type { Caller, Right } from './command.ts';
import type { Role } from './domain/person.ts';
import type { Deadline } from './domain/plan.ts';
import { UserError } from './errors.ts';

const rightsOf: Readonly<Record<Role, readonly Right[]>> = {
  chair: ['see', 'own', 'finish', 'change'],
  secretary: ['see', 'own', 'finish', 'change'],
  member: ['see', 'own'],
  observer: ['see', 'own'],
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
 * @throws {UserError} `not-allowed-stranger`, `not-allowed-finish` or `not-allowed-change`
 */
export function requireRight(caller: Caller, right: Right, deadline?: Deadline): void {
  if (permits(caller, right, deadline)) return;
  if (!caller.role) throw new UserError('not-allowed-stranger', { account: caller.account });
  throw new UserError(right === 'finish' ? 'not-allowed-finish' : 'not-allowed-change');
}

/** Whether the caller may see a deadline: a private one shows to its owner, the secretary and the chair only. */
export function maySee(caller: Pick<Caller, 'role' | 'person' | 'inPublic'>, deadline: Deadline): boolean {
  if (!deadline.private) return true;
  if (caller.inPublic) return false;
  return caller.role === 'secretary' || caller.role === 'chair' || owns(caller, deadline);
}
