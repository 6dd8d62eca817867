import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import type { DeliveryState, ReminderState } from '../domain/delivery.ts';
import type { Change } from '../domain/history.ts';
import type { DocumentFormat, ProposalKind, ProposalState, QuestionState } from '../domain/library.ts';
import type { PlaceTrouble } from '../domain/place-state.ts';
import type { Plan } from '../domain/plan.ts';
import type { ReminderKind } from '../domain/reminder.ts';

// `json` rather than `jsonb`: it keeps what it is given, with the order of keys, U+0000 and lone surrogates.
export const jsonOf = <T>(name: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'json',
    toDriver: (value) => JSON.stringify(value),
    // Both drivers hand over the parsed value already.
    fromDriver: (value) => value as T,
  })(name);

const instant = (name: string) => bigint(name, { mode: 'number' });
const realTime = (name: string) => timestamp(name, { withTimezone: true });

/** Of a reminder that waits: the ledger owes it beside what is planned. An index is made with these very words. */
export const isWaitingNote = sql.raw(
  `kind in ('moved', 'unreached', 'forwarded') and state in ('planned', 'open')`,
);

/** The one plan of this database; locking its row serialises every change. */
export const planTable = pgTable(
  'plan',
  {
    slot: smallint('slot').primaryKey().default(1),
    version: integer('version').notNull(),
    /** What is in no list; the whole plan where `lists` is null. */
    body: jsonOf<Partial<Plan>>('body').notNull(),
    /** How many items each list of the plan has. */
    lists: jsonOf<Readonly<Record<string, number>>>('lists'),
  },
  (table) => [check('plan_is_one', sql`${table.slot} = 1`)],
);

/** The items of the plan's lists, a row each, so that a change writes what it changes. */
export const planItemTable = pgTable(
  'plan_item',
  {
    list: text('list').notNull(),
    position: integer('position').notNull(),
    body: jsonOf<unknown>('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.list, table.position] })],
);

/** Every kept change of the plan; `items` are the ids that it touched. */
export const historyTable = pgTable(
  'history',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    via: text('via').notNull(),
    verb: text('verb').notNull(),
    changes: jsonOf<readonly Change[]>('changes').notNull(),
    items: text('items').array().notNull(),
    undone: boolean('undone').notNull().default(false),
  },
  (table) => [index('history_items').using('gin', table.items), index('history_at').on(table.at)],
);

/** One message owed; its instants are in the plan's time. */
export const reminderTable = pgTable(
  'reminder',
  {
    key: text('key').primaryKey(),
    subject: text('subject').notNull(),
    kind: text('kind').$type<ReminderKind>().notNull(),
    rule: text('rule').notNull(),
    dueAt: instant('due_at').notNull(),
    at: instant('at').notNull(),
    destination: text('destination').notNull(),
    state: text('state').$type<ReminderState>().notNull().default('planned'),
    sentAt: instant('sent_at'),
    reason: text('reason'),
  },
  (table) => [
    index('reminder_at').on(table.at),
    index('reminder_planned').on(table.at, table.key).where(sql`${table.state} = 'planned'`),
    index('reminder_note').on(table.key).where(isWaitingNote),
    index('reminder_open').on(table.key).where(sql`${table.state} = 'open'`),
    index('reminder_subject').on(table.subject, table.destination, table.at),
  ],
);

/** One reminder to one place; its times are the database's own. */
export const deliveryTable = pgTable(
  'delivery',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    reminder: text('reminder')
      .notNull()
      .references(() => reminderTable.key),
    platform: text('platform').notNull(),
    place: text('place').notNull(),
    state: text('state').$type<DeliveryState>().notNull().default('planned'),
    fence: integer('fence').notNull().default(0),
    attempt: integer('attempt').notNull().default(0),
    nextAt: realTime('next_at').notNull().defaultNow(),
    startedAt: realTime('started_at'),
    leaseUntil: realTime('lease_until'),
    sentAt: realTime('sent_at'),
    /** The key of the bundle that it went out in, where several reminders made one message. */
    bundle: text('carrier'),
    messageId: text('message_id'),
    /** The plan changed while it was on its way: stale as soon as it is sent. */
    overtaken: boolean('overtaken').notNull().default(false),
    possibleRepeat: boolean('possible_repeat').notNull().default(false),
    reason: text('reason'),
  },
  (table) => [
    unique('delivery_reminder_place').on(table.reminder, table.platform, table.place),
    index('delivery_carrier').on(table.bundle).where(sql`${table.bundle} is not null`),
    index('delivery_unsettled')
      .on(table.state, table.nextAt)
      .where(sql`${table.state} in ('planned', 'sending', 'unknown', 'probing', 'stale')`),
    index('delivery_place').on(table.platform, table.place, table.sentAt),
    index('delivery_message').on(table.messageId).where(sql`${table.messageId} is not null`),
  ],
);

/** A place that was in trouble at some time; one that is in none, `open`, remembers what the last note about it said. */
export const placeTable = pgTable(
  'place',
  {
    platform: text('platform').notNull(),
    id: text('id').notNull(),
    state: text('state').$type<PlaceTrouble | 'open'>().notNull().default('open'),
    cure: text('cure').notNull().default(''),
    why: text('why').notNull().default(''),
    since: realTime('since').notNull().defaultNow(),
    failures: integer('failures').notNull().default(0),
    nextAt: realTime('next_at').notNull().defaultNow(),
    toldAt: realTime('told_at'),
  },
  (table) => [primaryKey({ columns: [table.platform, table.id] })],
);

/** What happened to each delivery, in order; rows are only ever added. */
export const attemptTable = pgTable(
  'attempt',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    delivery: integer('delivery')
      .notNull()
      .references(() => deliveryTable.id),
    fence: integer('fence').notNull(),
    at: realTime('at').notNull().defaultNow(),
    outcome: text('outcome').notNull(),
    reason: text('reason'),
  },
  (table) => [index('attempt_delivery').on(table.delivery)],
);

/** What platforms handed over; unique on their own id, so that a replay acts once. */
export const inboxTable = pgTable(
  'inbox',
  {
    source: text('source').notNull(),
    id: text('id').notNull(),
    body: jsonOf<unknown>('body'),
    receivedAt: instant('received_at').notNull(),
    /** The plan was changed for it: it is not worked on again. */
    worked: boolean('worked').notNull().default(false),
    /** The answer, until it is given. */
    reply: jsonOf<unknown>('reply'),
    done: boolean('done').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.id] }),
    index('inbox_unfinished').on(table.receivedAt).where(sql`not ${table.done}`),
  ],
);

export const settingTable = pgTable('setting', {
  name: text('name').primaryKey(),
  value: jsonOf<unknown>('value'),
});

/** A document that a person gave, with its text; those of the plan file are kept beside the plan. */
export const documentTable = pgTable('document', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  format: text('format').$type<DocumentFormat>().notNull(),
  body: text('body').notNull(),
  by: text('by').notNull(),
  at: instant('at').notNull(),
});

/** What a document seems to state, until a person has taken it into the plan or left it. */
export const proposalTable = pgTable(
  'proposal',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    document: text('document')
      .notNull()
      .references(() => documentTable.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<ProposalKind>().notNull(),
    about: text('about').notNull(),
    body: text('body').notNull(),
    lines: integer('lines').array().notNull(),
    state: text('state').$type<ProposalState>().notNull().default('open'),
  },
  (table) => [index('proposal_open').on(table.document, table.id).where(sql`${table.state} = 'open'`)],
);

/** Every question that was asked, once; `gap` ones found no answer. */
export const questionTable = pgTable(
  'question',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    /** The question folded, so that spelling it anew is no new question. */
    key: text('key').notNull().unique(),
    body: text('body').notNull(),
    state: text('state').$type<QuestionState>().notNull(),
    times: integer('times').notNull().default(1),
    firstAt: instant('first_at').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (table) => [index('question_gaps').on(table.times).where(sql`${table.state} = 'gap'`)],
);
