import { sql } from 'drizzle-orm';
import type { LedgerEntry } from '../domain/delivery.ts';
import { formatDestination, parseDestination, type Reminder } from '../domain/reminder.ts';
import type { Db } from './db.ts';
import { reminderTable } from './schema.ts';

type Row = typeof reminderTable.$inferSelect;

/** What a row holds of the reminder itself. */
export type ReminderRow = Pick<Row, 'key' | 'subject' | 'kind' | 'rule' | 'dueAt' | 'at' | 'destination'>;

/** The reminder that a row holds. */
export const reminderOf = ({ key, subject, kind, rule, dueAt, at, destination }: ReminderRow): Reminder => ({
  key,
  subject,
  kind,
  rule,
  dueAt,
  at,
  to: parseDestination(destination),
});

/** The reminder that a row holds and what became of it. */
export const entryOf = (row: Row): LedgerEntry => ({
  ...reminderOf(row),
  state: row.state,
  ...(row.sentAt !== null && { sentAt: row.sentAt }),
  ...(row.reason !== null && { reason: row.reason }),
});

/** Any of the keys, as one parameter, whatever their number; for `=`. An array, because an index finds its members. */
export const anyOf = (keys: readonly string[]) =>
  sql`any(array(select json_array_elements_text(${JSON.stringify(keys)}::json)))`;

// A first plan may owe tens of thousands; a statement that takes too long is given up.
const rowsAtOnce = 5_000;

/** Writes new reminders, each statement with one parameter; keys that exist are left alone. */
export async function insertReminders(db: Db, reminders: readonly Reminder[]): Promise<void> {
  for (let i = 0; i < reminders.length; i += rowsAtOnce)
    await insertSome(db, reminders.slice(i, i + rowsAtOnce));
}

async function insertSome(db: Db, reminders: readonly Reminder[]): Promise<void> {
  const rows = reminders.map(({ to, ...reminder }) => ({ ...reminder, destination: formatDestination(to) }));
  await db.execute(sql`
    insert into ${reminderTable} (key, subject, kind, rule, due_at, at, destination)
    select key, subject, kind, rule, "dueAt", at, destination
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as row(key text, subject text, kind text, rule text, "dueAt" bigint, at bigint, destination text)
    on conflict do nothing`);
}

/** Owes these reminders again, or at another instant. */
export async function replanReminders(db: Db, reminders: readonly Reminder[]): Promise<void> {
  if (reminders.length === 0) return;
  const rows = reminders.map(({ key, at }) => ({ key, at }));
  await db.execute(sql`
    update ${reminderTable} set at = row.at, state = 'planned', reason = null
    from json_to_recordset(${JSON.stringify(rows)}::json) as row(key text, at bigint)
    where ${reminderTable.key} = row.key
      and ${reminderTable.state} in ('planned', 'superseded', 'cancelled')`);
}
