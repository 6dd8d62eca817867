import type { Instant } from '../../../src/domain/instant.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { faultPlan, titleOf } from '../fault-plan.ts';

/** Words that stand in one private deadline and in no channel. */
export const privateWords = 'Zqxconfidential';

export const secretary = { slack: 'U9', account: 'slack:T1/U9' };

/** Where each of the five reads: in private chats of Slack and of Discord, one in Discord's channel, and one by mail. */
const ways: readonly Pick<Person, 'accounts' | 'reminders'>[] = [
  { accounts: ['slack:T1/U1'] },
  { accounts: ['slack:T1/U2'] },
  { accounts: ['discord:7'], reminders: 'channel' },
  { accounts: ['discord:8'], reminders: 'private' },
  { accounts: ['email:member@example.org'] },
];

/** The plan of a run: a reminder at each instant, every fifth of them of a private deadline. */
export function programPlan(instants: readonly Instant[]): Plan {
  const plan = faultPlan(instants);
  const source = { kind: 'template' } as const;
  return {
    ...plan,
    people: [
      ...plan.people.map((person, index) => ({ ...person, ...ways[index] })),
      {
        ...{ id: 'secretary', name: 'The secretary', role: 'secretary' as const, quiet: null, source },
        accounts: [secretary.account],
      },
    ],
    deadlines: plan.deadlines.map((deadline, index) =>
      index % 5 === 0 ? { ...deadline, title: `${titleOf(index)} ${privateWords}`, private: true } : deadline,
    ),
  };
}

/** The numbers of the reminders that a message is about. */
export const remindersIn = (text: string): number[] => [
  ...new Set([...text.matchAll(/Deadline (\d+)\b/g)].map(([, number]) => Number(number))),
];
