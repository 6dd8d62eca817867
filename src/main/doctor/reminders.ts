import { calendar } from '../../time/calendar.ts';
import { formatTime } from '../../views/plain-text.ts';
import { reminderRow } from '../../views/reminder-row.ts';
import type { Check } from './context.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

/** How many of the next reminders are shown. */
export const shownReminders = 3;

/** What should have gone out and has not, and what goes out next. */
export const checkReminders: Check = async ({ words, facts }) => {
  const plan = facts?.plan;
  if (!facts || !plan) return [skipped('reminders', words.text('doctor.no-plan'))];
  const { now, next, late } = facts;
  const reader = { locale: words.locale, zone: plan.congress.zone };
  const view = { plan, now, calendar, reader, words };
  const lateness: Finding[] = late > 0 ? [fix('reminders', words.text('doctor.late', { count: late }))] : [];
  if (next.length === 0) return [...lateness, skipped('reminders', words.text('doctor.none-next'))];
  const rows = next.map((reminder) => {
    const time = formatTime(reminder.at, plan.congress.zone, reader);
    return ok('reminders', words.text('doctor.next', { ...reminderRow(reminder, view), time }));
  });
  return [...lateness, ...rows];
};
