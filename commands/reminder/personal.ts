import { type Context, type Reply, reply } from '../../src/command/command.ts';
import type { GivenDate } from '../../src/command/option.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { PersonalReminder } from '../../src/domain/personal-reminder.ts';
import type { Deadline } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { dueOf, relativeTo } from '../../src/views/due.ts';
import { dateOrderNotes, dueIn, requireOpen, strong, viewOf } from '../deadline/changes.ts';

const mostReminders = 50;
const morning = '09:00';

/** The instant of a given date; a day without an hour means its morning, in the zone of who asks. */
export const reminderInstant = ({ moment }: GivenDate, { calendar, caller }: Context): Instant =>
  moment.time === undefined ? calendar.resolve(moment.on, morning, caller.reader.zone).at : moment.at;

/** Tomorrow morning, in the zone of who asks. */
export function tomorrowMorning({ now, calendar, caller }: Context): Instant {
  const { zone } = caller.reader;
  return calendar.resolve(calendar.addDays(calendar.dayOf(now, zone), 1), morning, zone).at;
}

/** Plans one reminder of a deadline for the caller alone. */
export async function remindCaller(
  context: Context,
  wish: { deadline: Deadline; at: Instant; why: PersonalReminder['why']; when?: GivenDate | undefined },
): Promise<Reply> {
  const { words, caller, plan, now } = context;
  const { deadline, at, why } = wish;
  const { person } = caller;
  if (!person) throw new UserError('no-person');
  requireOpen(deadline);
  const view = viewOf(context);
  const time = { kind: 'time', at, zone: caller.reader.zone } as const;
  const title = strong(deadline.title);
  const notes = dateOrderNotes(wish.when, view);
  const own = plan.personalReminders.filter((personal) => personal.person === person.id && personal.at > now);
  if (own.some((personal) => personal.deadline === deadline.id && personal.at === at))
    return reply(changedMessage(words.say('remind.already', { title, at: time }), { view, notes }));
  if (own.length >= mostReminders) throw new UserError('too-many-reminders', { count: own.length });
  const id = `${person.id}-${deadline.id}-${Math.floor(at / 1000)}`;
  const saved = await context.change((present) => {
    const others = present.personalReminders.filter((personal) => personal.id !== id);
    const personal: PersonalReminder = { id, person: person.id, deadline: deadline.id, at, why };
    return { ...present, personalReminders: [...others, personal] };
  });
  const due = words.say('remind.due', {
    due: dueIn(deadline, view),
    when: relativeTo(dueOf(deadline, view), view),
  });
  const fact = words.say('remind.planned', { title, at: time });
  return reply(changedMessage(fact, { view, more: [due], notes, entry: saved.entry?.id }), {
    data: { deadline: deadline.id, at },
  });
}
