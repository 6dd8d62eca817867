import { defineCommand } from '../../src/command/command.ts';
import { requireAhead } from '../deadline/changes.ts';
import { remindCaller, reminderInstant, tomorrowMorning } from './personal.ts';

/** Puts a reminder off, until tomorrow morning unless another time is given. */
export const snooze = defineCommand({
  name: 'snooze',
  right: 'own',
  visibility: 'private',
  options: { deadline: { kind: 'deadline' }, when: { kind: 'date', fromNow: true, optional: true } },
  run(context, { deadline, when }) {
    const at = when ? reminderInstant(when, context) : tomorrowMorning(context);
    if (when) requireAhead({ ...when, moment: { ...when.moment, at } }, context);
    return remindCaller(context, { deadline, at, why: 'snoozed', when });
  },
});
