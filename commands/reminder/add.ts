import { defineCommand, reply } from '../../src/command/command.ts';
import { permits } from '../../src/command/permit.ts';
import { nextTime } from '../../src/domain/free-reminder.ts';
import { dayMs } from '../../src/domain/instant.ts';
import type { FreeReminder } from '../../src/domain/personal-reminder.ts';
import { momentOf } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { freshId } from '../../src/text/fresh-id.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { freeRecipient } from '../../src/views/free-reminder.ts';
import { repeatText } from '../../src/views/repeat.ts';
import { dateOrderNotes, strong, viewOf } from '../deadline/changes.ts';
import { freeTime, ownReminders, requirePerson, withFree } from './free.ts';

const mostReminders = 50;
/** What has passed is kept for a while, so that it can be put off. */
const keptDays = 7;

/** Reminds the caller of anything; the secretary and the chair may remind others and everybody. */
export const addReminder = defineCommand({
  name: 'reminder add',
  right: 'own',
  visibility: 'private',
  effect: 'adds',
  options: {
    what: { kind: 'text', max: 300 },
    when: { kind: 'date', fromNow: true },
    whom: { kind: 'person', optional: true },
    everyone: { kind: 'choice', choices: ['everyone'], optional: true },
    rule: { kind: 'rule', optional: true },
  },
  async run(context, { what, when, whom, everyone, rule }) {
    const { words, plan, calendar, caller, now } = context;
    const person = requirePerson(context);
    const to = everyone ? 'committee' : (whom?.id ?? person.id);
    if (to !== person.id && !permits(caller, 'change')) throw new UserError('reminder-others');
    const own = ownReminders(context, person);
    if (own.length >= mostReminders) throw new UserError('too-many-reminders', { count: own.length });
    const at = freeTime(when, context);
    const id = freshId(what, new Set((plan.freeReminders ?? []).map((free) => free.id)), 'reminder');
    const free: FreeReminder = {
      id,
      text: what,
      by: person.id,
      to,
      at,
      ...(rule && { repeat: { rule, from: at } }),
    };
    const saved = await context.change((present) =>
      withFree(present, (all) => [
        ...all.filter((each) => nextTime(each, now - keptDays * dayMs, present, calendar) !== undefined),
        free,
      ]),
    );
    const view = viewOf(context, saved.plan);
    const time = { kind: 'time', at: momentOf(plan, at, calendar).at, zone: caller.reader.zone } as const;
    const fact = words.say('free.planned', { text: strong(what), at: time, who: freeRecipient(free, view) });
    const more = free.repeat ? [repeatText(free.repeat, view)] : [];
    return reply(
      changedMessage(fact, { view, more, notes: dateOrderNotes(when, view), entry: saved.entry?.id }),
      {
        data: { id, to, at: time.at },
      },
    );
  },
});
