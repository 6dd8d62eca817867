import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { momentOf } from '../../src/domain/plan.ts';
import { absoluteDate, type PlanDate } from '../../src/domain/plan-date.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { freeRecipient } from '../../src/views/free-reminder.ts';
import { dateOrderNotes, strong, viewOf } from '../deadline/changes.ts';
import { freeTime, requirePerson, withFree } from './free.ts';
import { tomorrowMorning } from './personal.ts';

/** Tomorrow morning of who asks, as a date of the plan. */
function tomorrow(context: Context): PlanDate {
  const at = tomorrowMorning(context);
  const { calendar, plan } = context;
  const { zone } = plan.congress;
  return absoluteDate(calendar.dayOf(at, zone), calendar.timeOf(at, zone));
}

/** Gives one of the caller's free reminders another time; tomorrow morning unless one is given. */
export const editReminder = defineCommand({
  name: 'reminder edit',
  right: 'own',
  visibility: 'private',
  options: {
    reminder: { kind: 'reminder' },
    when: { kind: 'date', fromNow: true, optional: true },
  },
  async run(context, { reminder: id, when }) {
    const { words, calendar, caller } = context;
    requirePerson(context);
    const at = when ? freeTime(when, context) : tomorrow(context);
    const saved = await context.change((present) => {
      if (!present.freeReminders?.some((free) => free.id === id))
        throw new UserError('no-such-reminder', { name: id });
      return withFree(present, (all) =>
        all.map((free) =>
          free.id === id
            ? { ...free, at, ...(free.repeat && { repeat: { ...free.repeat, from: at } }) }
            : free,
        ),
      );
    });
    const view = viewOf(context, saved.plan);
    const free = saved.plan.freeReminders?.find((each) => each.id === id);
    if (!free) throw new UserError('no-such-reminder', { name: id });
    const time = {
      kind: 'time',
      at: momentOf(saved.plan, free.at, calendar).at,
      zone: caller.reader.zone,
    } as const;
    const fact = words.say('free.planned', {
      text: strong(free.text),
      at: time,
      who: freeRecipient(free, view),
    });
    return reply(changedMessage(fact, { view, notes: dateOrderNotes(when, view), entry: saved.entry?.id }), {
      data: { id, at: time.at },
    });
  },
});
