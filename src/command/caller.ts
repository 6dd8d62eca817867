import { type Role, roles } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { nearestLocale } from '../locales/index.ts';
import type { Caller } from './command.ts';
import type { Invocation } from './invocation.ts';

/** The role that may more; `roles` is in that order, and a chair stays the chair. */
const strongest = (given: readonly (Role | undefined)[]): Role | undefined =>
  roles.find((role) => given.includes(role));

/**
 * Who speaks: the person of the plan whose account it is. `admins` are accounts and person ids that count as
 * secretaries whatever the plan says, so that the first plan can be set up.
 */
export function identify(
  invocation: Pick<
    Invocation,
    'account' | 'platform' | 'locale' | 'zone' | 'role' | 'inPublic' | 'place' | 'program'
  >,
  plan: Plan,
  admins: readonly string[],
): Caller {
  const { account, platform } = invocation;
  // The terminal belongs to whoever runs the program, and the other doors know whom they let in: there a person's id is an account.
  const isOurs = ['terminal', 'web', 'mcp', 'api'].includes(platform);
  const own = isOurs ? account.slice(platform.length + 1) : undefined;
  const person = plan.people.find(({ id, accounts }) => id === own || accounts.includes(account));
  const admin = admins.includes(account) || (person !== undefined && admins.includes(person.id));
  const role = strongest([person?.role, admin ? 'secretary' : undefined, invocation.role]);
  return {
    account,
    platform,
    ...(person && { person }),
    ...(role && { role }),
    ...(invocation.inPublic && { inPublic: true }),
    ...(invocation.place !== undefined && { place: invocation.place }),
    ...(invocation.program && { program: invocation.program }),
    reported: {
      ...(invocation.locale && { locale: nearestLocale(invocation.locale) }),
      ...(invocation.zone && { zone: invocation.zone }),
    },
    reader: {
      locale: nearestLocale(person?.locale ?? invocation.locale ?? plan.locale),
      zone: person?.zone ?? invocation.zone ?? plan.congress.zone,
    },
  };
}
