import type { Caller } from '../command/command.ts';
import type { Instant } from '../domain/instant.ts';
import { UserError } from '../message/errors.ts';

/** How much an account may ask for at once, and how long one more takes to come back. */
type Allowance = { most: number; everyMs: number };

// A person who files a whole committee by buttons is not slowed; an account that the plan does not know needs but to
// find out how it gets known.
const ofPeople: Allowance = { most: 60, everyMs: 500 };
const ofStrangers: Allowance = { most: 10, everyMs: 6_000 };

/** Accounts that are remembered; those that have asked for nothing of late are forgotten. */
const mostAccounts = 5_000;

/** Counts one more wish of an account. @throws {UserError} `too-fast`, with the seconds until the next one */
export type Budget = (caller: Pick<Caller, 'account' | 'role'>) => void;

/** What each account may still ask for, in real time; nobody else waits for one that asks too much. */
export function createBudget(now: () => Instant): Budget {
  const spent = new Map<string, { used: number; at: Instant }>();
  const usedBy = (account: string, { everyMs }: Allowance): number => {
    const { used, at } = spent.get(account) ?? { used: 0, at: now() };
    return Math.max(0, used - Math.max(0, now() - at) / everyMs);
  };
  const forget = () => {
    for (const account of spent.keys()) if (usedBy(account, ofStrangers) === 0) spent.delete(account);
    if (spent.size >= mostAccounts) spent.clear();
  };
  return ({ account, role }) => {
    const allowance = role ? ofPeople : ofStrangers;
    const used = usedBy(account, allowance);
    if (used + 1 > allowance.most)
      throw new UserError('too-fast', {
        seconds: Math.ceil(((used + 1 - allowance.most) * allowance.everyMs) / 1000),
      });
    if (spent.size >= mostAccounts) forget();
    spent.set(account, { used: used + 1, at: now() });
  };
}
