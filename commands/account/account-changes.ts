import { accountOfAddress, parseAddress } from '../../src/domain/address.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';

const accountPattern = /^[a-z]+:[\w./-]{1,80}$/i;

/**
 * An account as it was typed.
 * @throws {UserError} `link-shape`
 */
export function readAccount(typed: string): string {
  const address = parseAddress(typed);
  if (address !== undefined) return accountOfAddress(address);
  const account = typed.trim();
  if (!accountPattern.test(account) || /^(?:terminal|web|email):/.test(account))
    throw new UserError('link-shape', { account });
  return account;
}

/** The account of somebody who gets their reminders on the page. */
export const pageAccount = ({ id }: Pick<Person, 'id'>): string => `web:${id}`;

/** Whose account it is. */
export const personOf = (account: string, plan: Pick<Plan, 'people'>): Person | undefined =>
  plan.people.find(({ accounts }) => accounts.includes(account));

/**
 * The plan with an account that belongs to a person.
 * @throws {UserError} `link-taken` when it belongs to somebody else
 */
export function withAccount(plan: Plan, person: string, account: string, also: Partial<Person> = {}): Plan {
  const taken = personOf(account, plan);
  if (taken?.id === person) return plan;
  if (taken) throw new UserError('link-taken', { account, name: taken.name });
  return {
    ...plan,
    people: plan.people.map((each) =>
      each.id === person ? { ...also, ...each, accounts: [...each.accounts, account] } : each,
    ),
  };
}

/** The plan in which nobody has the account. */
export const withoutAccount = (plan: Plan, account: string): Plan => ({
  ...plan,
  people: plan.people.map((each) =>
    each.accounts.includes(account)
      ? { ...each, accounts: each.accounts.filter((own) => own !== account) }
      : each,
  ),
});
