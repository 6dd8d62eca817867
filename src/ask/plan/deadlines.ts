import { occurrencesAfter } from '../../domain/occurrences.ts';
import { type Deadline, momentOf } from '../../domain/plan.ts';
import type { Moment } from '../../domain/plan-date.ts';
import type { Inquiry } from '../draft.ts';
import { onDay, shortDay } from '../in-words.ts';
import { type Due, isWithin } from '../question/due.ts';

/** A deadline with when it is due, and where it stands. */
export type Dated = { deadline: Deadline; moment: Moment; state: Deadline['state'] | 'late' };

/** The deadlines that the person may see, the earliest first; what comes again as it is next, or as it is first `within` some days. */
export function datedDeadlines(inquiry: Inquiry, within?: Due): Dated[] {
  const { plan, calendar, maySee, now } = inquiry;
  return plan.deadlines
    .filter((deadline) => maySee(deadline))
    .map((deadline): Dated => {
      const moment =
        (within && momentWithin(inquiry, deadline, within)) ?? momentOf(plan, deadline.due, calendar);
      const { state } = deadline;
      return { deadline, moment, state: state === 'open' && moment.at < now ? 'late' : state };
    })
    .sort((a, b) => a.moment.at - b.moment.at);
}

/** When what comes again is first due within some days. */
function momentWithin({ plan, calendar }: Inquiry, deadline: Deadline, days: Due): Moment | undefined {
  if (!deadline.repeat || deadline.state !== 'open') return undefined;
  const { on } = momentOf(plan, deadline.due, calendar);
  const found = isWithin(on, days)
    ? undefined
    : occurrencesAfter(deadline, on, plan, calendar).find((due) =>
        isWithin(momentOf(plan, due, calendar).on, days),
      );
  return found && momentOf(plan, found, calendar);
}

/** When something is due, in a sentence. */
export function whenDue(inquiry: Inquiry, { on, time }: Moment): string {
  const { say, plan } = inquiry;
  const day = onDay(inquiry, on);
  return time === undefined ? day : `${day}, ${say('answer.hour-in', { time, city: plan.congress.city })}`;
}

/** One line of a list: the day, the title, who owns it, and where it stands when it is not simply open. */
export function deadlineLine(inquiry: Inquiry, { deadline, moment, state }: Dated): string {
  const { plan, say } = inquiry;
  const day = shortDay(inquiry, moment.on, inquiry.today);
  const owner = plan.people.find(({ id }) => id === deadline.owner)?.name;
  return [
    moment.time === undefined ? day : `${day} ${moment.time}`,
    deadline.title,
    ...(owner ? [owner] : []),
    ...(state === 'open' ? [] : [say(`answer.state-${state}`)]),
  ].join(' · ');
}
