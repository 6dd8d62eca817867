import type { Courtesy } from './courtesy.ts';
import type { Instant } from './instant.ts';
import type { Person } from './person.ts';
import type { Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';

type Owed = Pick<Reminder, 'subject' | 'kind' | 'rule' | 'dueAt'> & {
  at: Instant;
  /** Never sent later. */
  until?: Instant;
};

/** Makes reminders to people, at an hour when they may be written to; what was made for a person before is given again. */
export function politeReminders(courtesy: Courtesy) {
  const made = new WeakMap<Person, Map<string, Reminder>>();
  return (person: Person, way: 'after' | 'before', owed: Owed): Reminder => {
    const { subject, kind, rule, dueAt, at, until } = owed;
    const known = made.get(person) ?? new Map<string, Reminder>();
    made.set(person, known);
    const key = `${subject} ${kind} ${rule} ${dueAt} ${way} ${at} ${until}`;
    const reminder =
      known.get(key) ??
      makeReminder({
        subject,
        kind,
        rule,
        dueAt,
        at: courtesy[way](at, person, until),
        to: { kind: 'person', person: person.id },
      });
    known.set(key, reminder);
    return reminder;
  };
}
