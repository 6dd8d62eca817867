import type { Context } from '../../src/command/command.ts';
import { reply } from '../../src/command/command.ts';
import type { GivenDate } from '../../src/command/option.ts';
import type { DatePoll } from '../../src/domain/date-poll.ts';
import { dayMs, hourMs, type Instant } from '../../src/domain/instant.ts';
import type { Deadline, Plan } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { freshId } from '../../src/text/fresh-id.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { actorOf, requireAhead, strong, viewOf } from '../deadline/changes.ts';

const usualMs = 3 * dayMs;
const mostDays = 30;

/**
 * A poll of the plan.
 * @throws {UserError} `no-such-poll`
 */
export function pollIn({ polls = [] }: Pick<Plan, 'polls'>, id: string): DatePoll {
  const poll = polls.find((each) => each.id === id);
  if (!poll) throw new UserError('no-such-poll', { name: id });
  return poll;
}

/**
 * A poll that is not decided yet.
 * @throws {UserError} `no-such-poll` or `poll-decided`
 */
export function undecidedIn(plan: Pick<Plan, 'polls'>, id: string): DatePoll {
  const poll = pollIn(plan, id);
  if (poll.decided) throw new UserError('poll-decided', { title: poll.title });
  return poll;
}

/** The plan with one poll changed. */
export const withPoll = (plan: Plan, poll: DatePoll): Plan => ({
  ...plan,
  polls: (plan.polls ?? []).map((each) => (each.id === poll.id ? poll : each)),
});

/**
 * The date of a poll that was named by its number.
 * @throws {UserError} `poll-date`
 */
export function dateOf({ dates }: DatePoll, number: string): number {
  const date = Number(number.trim()) - 1;
  if (!Number.isInteger(date) || date < 0 || date >= dates.length)
    throw new UserError('poll-date', { count: dates.length });
  return date;
}

/** A poll that is decided now, with one of its dates or without. */
export const decided = (poll: DatePoll, context: Context, date?: number): DatePoll => {
  const at = Math.floor(context.now);
  const until = Math.min(poll.until, at);
  return { ...poll, until, decided: { by: actorOf(context), at, ...(date !== undefined && { date }) } };
};

/** When a poll ends: in some days, and well before the first of its dates. */
function endOf(dates: readonly GivenDate[], until: GivenDate | undefined, context: Context): Instant {
  const { now } = context;
  if (until) {
    requireAhead(until, context);
    if (until.moment.at > now + mostDays * dayMs) throw new UserError('poll-long', { days: mostDays });
    return until.moment.at;
  }
  const first = Math.min(...dates.map(({ moment }) => moment.at));
  return Math.max(now + hourMs, Math.min(now + usualMs, first - hourMs));
}

/** Asks the committee which date suits for a deadline of the plan, or for a meeting that is to be. */
export async function askCommittee(
  context: Context,
  asked: {
    deadline?: Deadline;
    title: string;
    dates: readonly GivenDate[];
    until: GivenDate | undefined;
  },
) {
  const { words, now, plan } = context;
  const { deadline, title, dates } = asked;
  for (const date of dates) requireAhead(date, context);
  const until = Math.floor(endOf(dates, asked.until, context));
  let id = '';
  const saved = await context.change((present) => {
    const { polls = [] } = present;
    if (deadline && polls.some((poll) => poll.deadline === deadline.id && !poll.decided))
      throw new UserError('poll-running', { title });
    id = freshId(title, new Set(polls.map((poll) => poll.id)), 'poll');
    const poll: DatePoll = {
      id,
      ...(deadline && { deadline: deadline.id }),
      title,
      dates: dates.map(({ date }) => date),
      by: actorOf(context),
      at: Math.floor(now),
      until,
      votes: [],
    };
    return { ...present, polls: [...polls, poll] };
  });
  const view = viewOf(context, saved.plan);
  const ends = { kind: 'time', at: until, zone: plan.congress.zone } as const;
  const fact = words.say('poll.asks', { title: strong(title), until: ends });
  const close = { label: words.text('button.close-poll'), command: 'poll close', options: { poll: id } };
  return reply(changedMessage(fact, { view, entry: saved.entry?.id, buttons: [close] }), {
    data: { poll: id, until },
  });
}
