import { inArray, type SQL, sql } from 'drizzle-orm';
import { type Alterations, alteredItems } from '../domain/altered-items.ts';
import { alteredBoards } from '../domain/board-reminders.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { LedgerEntry } from '../domain/delivery.ts';
import type { Instant } from '../domain/instant.ts';
import { type AnnouncedDate, planMovedNotes } from '../domain/moved-notes.ts';
import type { Plan } from '../domain/plan.ts';
import { alteredPolls, pollSubject } from '../domain/poll-reminders.ts';
import { questionOfSubject } from '../domain/question.ts';
import { type Reconciliation, reconcile } from '../domain/reconcile.ts';
import { differenceOf } from '../domain/remember.ts';
import { inOrder, parseDestination, type Reminder } from '../domain/reminder.ts';
import { type Db, rowsOf } from './db.ts';
import { refreshMessages } from './refresh.ts';
import { anyOf, entryOf, insertReminders, replanReminders } from './reminder-rows.ts';
import { deliveryTable, isWaitingNote, reminderTable } from './schema.ts';

type Replan = {
  before: Plan | undefined;
  after: Plan;
  planned: readonly Reminder[];
  /** What `before` owed, when this process has saved it: then only what differs is compared with the ledger. */
  owedBefore?: readonly Reminder[] | undefined;
  calendar: Calendar;
  now: Instant;
};

const select = async (db: Db, where: SQL | undefined): Promise<LedgerEntry[]> => {
  const rows = await db.select().from(reminderTable).where(where).orderBy(reminderTable.key).for('update');
  return rows.map(entryOf);
};

/** The due instant of these deadlines that each destination was last sent, or is being sent right now. */
async function announcedDates(db: Db, subjects: readonly string[]): Promise<AnnouncedDate[]> {
  const rows = await rowsOf<{ subject: string; destination: string; due: number }>(
    db,
    sql`
      select distinct on (r.subject, r.destination) r.subject, r.destination, r.due_at::float8 as due
      from ${reminderTable} r join ${deliveryTable} d on d.reminder = r.key
      where r.subject = ${anyOf(subjects)} and d.state in ('sending', 'unknown', 'probing', 'sent', 'stale')
      order by r.subject, r.destination, d.id desc`,
  );
  return rows.map((row) => ({
    subject: row.subject,
    to: parseDestination(row.destination),
    dueAt: row.due,
  }));
}

/**
 * Marks the newest message of each place about these items as no longer true, and those on their way as overtaken; what
 * waits to be sent is held until this is committed, so that it is not made of older words. The fence grows, so that an
 * update under way with older words does not count.
 */
async function markStale(db: Db, subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return;
  await db.execute(sql`
    update ${deliveryTable} d set overtaken = true from ${reminderTable} r
    where r.key = d.reminder and r.subject = ${anyOf(subjects)}
      and d.state in ('planned', 'sending', 'unknown', 'probing')`);
  // A statement of its own: it sees what was sent while the one before it waited.
  await db.execute(sql`
    update ${deliveryTable} d set state = 'stale', fence = d.fence + 1, lease_until = null, next_at = now()
    from (
      select distinct on (r.subject, t.platform, t.place) t.id
      from ${reminderTable} r join ${deliveryTable} t on t.reminder = r.key
      where r.subject = ${anyOf(subjects)} and t.state in ('sent', 'stale')
      order by r.subject, t.platform, t.place, t.sent_at desc, t.id desc
    ) newest where d.id = newest.id`);
}

/** A reminder that is owed no more, and what it is from then on. */
type Taken = { key: string; state: 'superseded' | 'cancelled' };

/**
 * Takes back what is not yet on its way. What is on its way is left to finish and then found stale. A reminder that
 * reached one place and waits for another counts as sent.
 */
async function takeBack(db: Db, taken: readonly Taken[]): Promise<void> {
  if (taken.length === 0) return;
  await db.execute(sql`
    with taken as (
      select * from json_to_recordset(${JSON.stringify(taken)}::json) as row(key text, state text)
    ), dropped as (
      update ${deliveryTable} d set state = 'cancelled' from taken
      where d.reminder = taken.key and d.state = 'planned'
    )
    update ${reminderTable} r set state = case
      when exists (select from ${deliveryTable} d where d.reminder = r.key and d.state in ('sent', 'stale'))
      then 'sent' else taken.state end
    from taken where r.key = taken.key and r.state in ('planned', 'open')`);
}

/** What a reminder may be about as long as the plan stands as it does. */
const subjectsOf = (plan: Plan) =>
  new Set([
    'digest',
    'late',
    'desk',
    ...plan.deadlines.filter(({ state }) => state === 'open').map(({ id }) => id),
    ...plan.timeRequests.filter(({ state }) => state === 'open').map(({ id }) => id),
    ...(plan.polls ?? []).filter(({ decided }) => !decided).map(pollSubject),
    ...(plan.questions ?? []).filter(({ state }) => state === 'open').map(({ id }) => id),
  ]);

const keyIsIn = (keys: readonly string[]): SQL => sql`${reminderTable.key} = ${anyOf(keys)}`;

/** Each has an index of its own: joined by an "or" they would read the whole table. */
const isNoteOr = (keys: readonly string[]): SQL => sql`
  ${reminderTable.key} = any(array(
    select json_array_elements_text(${JSON.stringify(keys)}::json)
    union select key from ${reminderTable} where ${isWaitingNote}))`;

/** What is planned in one of two lists only, or for another instant; `owed` are those of the second. */
type Differing = { keys: ReadonlySet<string>; owed: readonly Reminder[] };

/** What was taken out and put in, where the one list was made from the other; else both are walked through. */
function differing(before: readonly Reminder[], after: readonly Reminder[]): Differing {
  const difference = differenceOf(before, after);
  if (!difference) return differingReminders(before, after);
  const gone = new Map(difference.gone.map((reminder) => [reminder.key, reminder]));
  const owed = difference.fresh.filter(({ key, at }) => gone.get(key)?.at !== at);
  const same = new Set(
    difference.fresh.filter(({ key, at }) => gone.get(key)?.at === at).map(({ key }) => key),
  );
  const keys = [...gone.keys(), ...owed.map(({ key }) => key)].filter((key) => !same.has(key));
  return { keys: new Set(keys), owed };
}

/** Walks through both lists, which are in order; out of it they only differ more than they must. */
function differingReminders(before: readonly Reminder[], after: readonly Reminder[]): Differing {
  const keys = new Set<string>();
  const owed: Reminder[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    const [was, is] = [before[i], after[j]];
    if (was && is && (was === is || (was.key === is.key && was.at === is.at))) {
      i += 1;
      j += 1;
    } else if (was && (!is || inOrder(was, is) < 0)) {
      keys.add(was.key);
      i += 1;
    } else if (is) {
      keys.add(is.key);
      owed.push(is);
      j += 1;
    }
  }
  return { keys, owed };
}

/** Makes the ledger owe what the plan owes, within the transaction that writes the plan. */
export async function replan(db: Db, input: Replan): Promise<Reconciliation> {
  const { before, after, calendar, now, owedBefore } = input;
  const differs = owedBefore && differing(owedBefore, input.planned);
  const changes: Alterations = before
    ? alteredItems(before, after, calendar, now)
    : { moved: [], altered: [] };
  const found = differs
    ? await select(db, isNoteOr([...differs.keys]))
    : await select(db, inArray(reminderTable.state, ['planned', 'open']));
  const waiting = found.filter(({ state }) => state === 'planned' || state === 'open');
  const announced = changes.moved.length > 0 ? await announcedDates(db, changes.moved) : [];
  const notes = waiting.filter(
    ({ kind, subject }) =>
      kind === 'unreached' || (kind === 'forwarded' && questionOfSubject(subject, after)?.state === 'open'),
  );
  const moved = planMovedNotes({ plan: after, calendar, waiting, announced, now });
  const planned = [...(differs?.owed ?? input.planned), ...moved, ...notes];
  const lookedFor = differs?.keys ?? new Set();
  const sought = planned.map(({ key }) => key).filter((key) => !lookedFor.has(key));
  const known = sought.length > 0 ? await select(db, keyIsIn(sought)) : [];
  const existing = new Map([...found, ...known].map((entry) => [entry.key, entry]));
  const difference = reconcile({ planned, existing: [...existing.values()], now });
  const subjects = difference.cancel.length > 0 ? subjectsOf(after) : new Set();
  const stateOf = (key: string) =>
    subjects.has(existing.get(key)?.subject ?? '') ? ('superseded' as const) : ('cancelled' as const);
  await takeBack(
    db,
    difference.cancel.map((key) => ({ key, state: stateOf(key) })),
  );
  await insertReminders(db, difference.create);
  await replanReminders(db, [...difference.revive, ...difference.retime]);
  await markStale(db, changes.altered);
  if (before) await refreshMessages(db, [...alteredBoards(before, after), ...alteredPolls(before, after)]);
  return difference;
}
