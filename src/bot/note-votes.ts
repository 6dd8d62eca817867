import { withCounted } from '../domain/date-poll.ts';
import { pollOfSubject } from '../domain/poll-reminders.ts';
import type { BotParts } from './bot-parts.ts';

/** What a platform's own poll has counted: the message that it is, and who answered what, by the places of the answers. */
export type CountedVotes = {
  platform: string;
  message: string;
  votes: readonly { account: string; answers: readonly number[] }[];
};

/**
 * Keeps with the plan what people have answered in a platform's own poll, as long as nothing is decided.
 * @throws {ConflictError} when the plan was saved in between
 */
export async function noteVotes(
  { platform, message, votes }: CountedVotes,
  { store, clock, arm }: Pick<BotParts, 'store' | 'clock' | 'arm'>,
): Promise<void> {
  const plan = await store.plan();
  const subject = await store.conversations.subjectOf({ platform, message });
  const poll = plan && subject !== undefined ? pollOfSubject(subject, plan) : undefined;
  if (!plan || !poll || poll.decided) return;
  const personOf = (account: string) =>
    plan.people.find(({ accounts }) => accounts.includes(account))?.id ?? account;
  const counted = votes
    .map(({ account, answers }) => ({ by: personOf(account), dates: answers }))
    .sort((a, b) => (a.by < b.by ? -1 : 1));
  const after = withCounted(poll, platform, counted);
  if (JSON.stringify(after) === JSON.stringify(poll)) return;
  const polls = (plan.polls ?? []).map((each) => (each.id === poll.id ? after : each));
  const saved = await store.save({
    ...{ plan: { ...plan, polls }, basedOn: plan.version, by: platform, via: platform, verb: 'poll vote' },
    now: clock.now(),
  });
  await arm(saved.created);
}
