import { defineCommand, reply } from '../../src/command/command.ts';
import { nextTime } from '../../src/domain/free-reminder.ts';
import { freeReminderList } from '../../src/views/free-reminder.ts';
import { viewOf } from '../deadline/changes.ts';
import { ownReminders, requirePerson } from './free.ts';

/** The caller's own free reminders that are still to come. */
export const listReminders = defineCommand({
  name: 'reminder list',
  right: 'own',
  visibility: 'private',
  effect: 'reads',
  options: {},
  run(context) {
    const { plan, now, calendar } = context;
    const own = ownReminders(context, requirePerson(context));
    return reply(freeReminderList(own, viewOf(context)), {
      data: own.map((free) => ({ ...free, next: nextTime(free, now, plan, calendar) ?? null })),
    });
  },
});
