import type { Deadline, Plan } from '../domain/plan.ts';
import type { Inline } from '../message/message.ts';
import type { View } from './view.ts';

/** The name of a person of the plan; of anybody else, what they are known by. */
export const personName = (id: string, plan: Pick<Plan, 'people'>): string =>
  plan.people.find((person) => person.id === id)?.name ?? id;

/** A person whom a platform can point out; of anybody else the bare name. */
export const mentionOf = (id: string, plan: Pick<Plan, 'people'>): Inline => {
  const person = plan.people.find((known) => known.id === id);
  return person ? { kind: 'mention', person: id, name: person.name } : id;
};

/** Who owns a deadline, in words. */
export const ownerName = (deadline: Deadline, { plan, words }: View): string =>
  deadline.owner === undefined ? words.text('owner.nobody') : personName(deadline.owner, plan);

/** People's names as the language joins them. */
export const joinedNames = (names: readonly string[], { locale }: { locale: string }): string =>
  new Intl.ListFormat(locale).format(names);
