import type { Calendar } from './calendar.ts';
import type { Instant, Zone } from './instant.ts';
import type { Person } from './person.ts';
import { politeTimes } from './quiet-hours.ts';
import type { Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';

type Owed = Pick<Reminder, 'subject' | 'kind' | 'rule' | 'dueAt'> & { at: Instant };

/** Makes reminders to people, outside their quiet hours; what was made for a person before is given again. */
export function politeReminders(context: { zone: Zone; calendar: Calendar }) {
  const polite = politeTimes(context);
  const made = new WeakMap<Person, Map<string, Reminder>>();
  return (person: Person, { subject, kind, rule, dueAt, at }: Owed): Reminder => {
    const known = made.get(person) ?? new Map<string, Reminder>();
    made.set(person, known);
    const key = `${subject} ${kind} ${rule} ${dueAt} ${at}`;
    const reminder =
      known.get(key) ??
      makeReminder({
        ...{ subject, kind, rule, dueAt },
        at: polite(at, person),
        to: { kind: 'person', person: person.id },
      });
    known.set(key, reminder);
    return reminder;
  };
}
