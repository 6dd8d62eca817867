import type { Invocation } from '../../src/command/invocation.ts';
import type { Place } from '../../src/domain/delivery.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Destination } from '../../src/domain/reminder.ts';
import type { AccountOf } from './markdown.ts';
import type { Origin } from './origin.ts';

export const platform = 'discord';
const accountPrefix = 'discord:';
const privatePrefix = 'user:';

/** The account of a Discord user as the plan writes it. */
export const accountName = (user: string): string => `${accountPrefix}${user}`;

const userOf = (person: Person | undefined): string | undefined =>
  person?.accounts.find((account) => /^discord:\d{1,20}$/.test(account))?.slice(accountPrefix.length);

/** Finds the Discord user of a person of the plan. */
export const accountsOf =
  (plan: Pick<Plan, 'people'> | undefined): AccountOf =>
  (person) =>
    userOf(plan?.people.find(({ id }) => id === person));

/** Where Discord reaches a destination: the committee's channel, or a person's private chat. */
export function placeOf(to: Destination, plan: Plan, channel: string): Place | undefined {
  if (to.kind === 'committee') return { platform, id: channel };
  const user = accountsOf(plan)(to.person);
  return user === undefined ? undefined : { platform, id: `${privatePrefix}${user}` };
}

/** The channel that others read along in, as a place of the bot. */
export const placeIn = ({ channel, private: alone, apart }: Origin): Pick<Invocation, 'place'> =>
  alone === undefined && apart === undefined && channel !== '' ? { place: channel } : {};

/** The user whose private chat a place is; undefined when it is a channel. */
export const privateUserOf = ({ id }: Place): string | undefined =>
  id.startsWith(privatePrefix) ? id.slice(privatePrefix.length) : undefined;
