import type { Tally } from '../domain/audit.ts';
import type { Claim, LedgerEntry, Place } from '../domain/delivery.ts';
import type { FrozenReport } from '../domain/frozen-report.ts';
import type { HistoryEntry } from '../domain/history.ts';
import type { Instant } from '../domain/instant.ts';
import type { LibraryDocument, Proposal } from '../domain/library.ts';
import type { Drawn, Turn } from '../domain/pace.ts';
import type { PlaceState, PlaceTrouble, TroubledPlace } from '../domain/place-state.ts';
import type { Plan } from '../domain/plan.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Conversations } from './conversations.ts';
import type { PageMessages } from './page-messages.ts';
import type { Questions } from './questions.ts';
import type { Restored } from './restore.ts';
import type { SentResult } from './sent.ts';

/** The platform's own id of what it handed us: a doubled or replayed event has the same. */
export type InboxKey = { source: string; id: string };

export type Save = {
  /** The new plan; its version is ignored and becomes `basedOn + 1`. */
  plan: Plan;
  /** The version that the change was made from. */
  basedOn: number;
  by: string;
  via: string;
  verb: string;
  /** The plan's time. */
  now: Instant;
  /** The history entry that this change takes back. */
  undoes?: number;
  /** Marked done in the same transaction, so that a replayed event cannot change the plan again. */
  inbox?: InboxKey;
};

export type Saved = {
  plan: Plan;
  /** Absent when nothing changed. */
  entry?: HistoryEntry;
  /** Reminders that are owed now and were not before; each wants a wake-up. */
  created: readonly Reminder[];
  cancelled: readonly string[];
};

/** The documents that people gave, with what they seem to state. */
export type Documents = {
  all(): Promise<LibraryDocument[]>;
  /** Without their texts. */
  list(): Promise<Omit<LibraryDocument, 'body'>[]>;
  /** False when there is one of that id. */
  add(
    document: LibraryDocument,
    proposals: readonly Omit<Proposal, 'id' | 'document' | 'state'>[],
  ): Promise<boolean>;
  /** Its proposals go with it; what was taken into the plan stays. */
  remove(id: string): Promise<boolean>;
  /** Adds proposals to a document, those that it has not had yet. */
  propose(document: string, proposals: readonly Omit<Proposal, 'id' | 'document' | 'state'>[]): Promise<void>;
  /** The proposals of a document that nobody has taken or left. */
  proposals(document: string): Promise<Proposal[]>;
  proposal(id: number): Promise<Proposal | undefined>;
  /** False when somebody settled it before. */
  settle(id: number, state: 'taken' | 'left'): Promise<boolean>;
};

export type InboxEntry = InboxKey & { body: unknown; receivedAt: Instant };

/** The truth: the plan, its history, the inbox and the ledger, in one database. */
export type Store = {
  /** The plan, or undefined before the first one is saved. */
  plan(): Promise<Plan | undefined>;
  /**
   * The only way to write a plan: plan, history, inbox and ledger in one transaction.
   * @throws {ConflictError} when the plan is no longer at `basedOn`
   */
  save(save: Save): Promise<Saved>;
  /** The report of a round as it was frozen; undefined while it is not. */
  frozen(query: { round: string; now: Instant }): Promise<FrozenReport | undefined>;
  /**
   * For a rehearsal: forgets what was sent and owes anew what the plan owes from `now` on, which may lie before what was
   * sent. The plan and its history stay. Returns what is owed.
   */
  beginAgain(now: Instant): Promise<readonly Reminder[]>;
  /** Newest first. */
  history(query: { item?: string; by?: string; since?: Instant; limit: number }): Promise<HistoryEntry[]>;
  /**
   * Forgets what a person set for themselves in what is kept of earlier changes of these items, and what they thought of
   * answers; `names` are what they are known by there.
   */
  forget(who: { person: string; names: readonly string[]; items: readonly string[] }): Promise<void>;
  /** Keeps an event before it is acknowledged; false when it was received before. */
  receive(entry: InboxEntry): Promise<boolean>;
  /** Keeps the answer to an event for which the plan was changed, until it is given. */
  answered(key: InboxKey, reply: unknown): Promise<void>;
  /** The event was answered; nothing more is owed for it. */
  finish(key: InboxKey): Promise<void>;
  /** Events received and not finished, oldest first: what a crash interrupted. */
  unfinished(): Promise<(InboxEntry & { worked?: boolean; reply?: unknown })[]>;
  getSetting(name: string): Promise<unknown>;
  setSetting(name: string, value: unknown): Promise<void>;
  documents: Documents;
  questions: Questions;
  conversations: Conversations;
  ledger: Ledger;
  places: Places;
  pageMessages: PageMessages;
  /**
   * Drops some of what is settled and old by the plan's time, and counts it: at most about `limit` rows of each kind.
   * `items` are the ids that the plan has. What is owed, on its way, or may be said again is never dropped. Returns how
   * many rows went; 0 when there is nothing left to drop.
   */
  prune(query: { now: Instant; items: readonly string[]; limit: number }): Promise<number>;
  /** Writes everything that is stored, line by line; returns the number of rows. */
  dump(now: number, write: (line: string) => Promise<void>): Promise<number>;
  /**
   * Puts a dump in the place of everything; what may have been sent by `now`, in real time, is looked up first. Nothing
   * is changed when it fails.
   * @throws {NoBackupError | NewerSchemaError}
   */
  restore(lines: AsyncIterable<string>, now: number): Promise<Restored>;
  /** The last restore; undefined when there was none. */
  restored(): Promise<Restored | undefined>;
  /** How many other processes of this program have the database open: none may during a restore. */
  others(): Promise<number>;
  /** The database's own time, in real time. */
  databaseNow(): Promise<number>;
  close(): Promise<void>;
};

/** Where messages wait, because their place takes none or does not show what it took. */
export type Places = {
  /**
   * The place is in trouble: it is left alone for a while, longer each time, and `fallback` makes the notes owed for it,
   * unless a note said the same of the platform already. Returns since when, in real time.
   */
  close(trouble: PlaceState & { place: Place; why: string; fallback?: Fallback }): Promise<number>;
  /** Something worked there: it is out of the troubles named. */
  open(place: Place, troubles: readonly PlaceTrouble[]): Promise<void>;
  /** Something may have healed: what waits on the platform is tried now. */
  retry(platform: string): Promise<void>;
  /** Places in trouble, the longest first. */
  troubled(): Promise<TroubledPlace[]>;
  /** Places in trouble that no message will try, and whose rest is over. */
  toLook(): Promise<Place[]>;
};

/** Makes the reminders owed because one did not arrive; `since` is when its place last took a message, else 0. */
export type Fallback = (since: Instant) => readonly Reminder[];

/** A due reminder and where it goes; `fallback` makes what is owed when that is nowhere. */
export type Opening = { key: string; places: readonly Place[]; fallback?: Fallback };

/** How long claims keep others away, and how many there are at most. */
type Lease = { leaseMs: number; limit: number };

/** What is owed and what became of it. Leases, rests and retries count in real time, reminders in the plan's time. */
export type Ledger = {
  /** Reminders whose instant lies in the range (both ends included), by instant. */
  list(range: { from: Instant; to: Instant }): Promise<LedgerEntry[]>;
  /** The reminders still waiting for their instant, by instant; at most `limit`. */
  waiting(query: { limit: number; from?: Instant }): Promise<Reminder[]>;
  /**
   * What became of all reminders, or of those about one item, since the beginning: those whose rows are no longer kept
   * are counted as well. `lastAt` is when the last one was sent, in the plan's time.
   */
  tally(query?: { item: string }): Promise<Tally & { lastAt?: Instant }>;
  /** Reminders due before an instant, neither sent nor given up nor held, whose place is in no trouble; in order. */
  overdue(before: Instant): Promise<Reminder[]>;
  /** Owes what the plan does not owe by itself; what is owed already is left alone. */
  owe(reminders: readonly Reminder[]): Promise<void>;
  /** Unsettled deliveries and reminders due by `now`: 0 means that nothing is left to do. */
  unsettled(now: Instant): Promise<number>;
  /**
   * Reminders still waiting whose instant is `now` or before, by instant, at most `limit`; with `key`, only that one and
   * what else waits for the same destination.
   */
  due(query: { now: Instant; limit: number; key?: string }): Promise<Reminder[]>;
  /**
   * Turns a due reminder into its deliveries, or skips it when a newer one for the same subject and destination is due
   * as well, or `places` is empty. True when it was this call that did.
   */
  open(query: Opening & { now: Instant }): Promise<boolean>;
  /** Does so for several at once; the keys of those that it was this call that did. */
  openAll(query: { now: Instant; openings: readonly Opening[] }): Promise<readonly string[]>;
  /** The due reminder is not to be sent: nothing to say any more. */
  skip(query: { key: string; reason: string }): Promise<void>;
  /**
   * Takes planned deliveries of reminders that the plan still owes: committed, with lease and fence, before any byte
   * leaves. Those of one bundle have the same `bundleKey`, and come beyond `limit` and `key`. With `turns` only at these
   * places, drawing on their limits: one message for each place that has any.
   */
  claim(query: Lease & { key?: string; turns?: readonly Turn[] }): Promise<Claim[]>;
  /** Places where something may be claimed, or with `stale` updated, the most urgent first; what was drawn of the limits. */
  ready(query: {
    limit: number;
    stale?: boolean;
  }): Promise<{ places: readonly Place[]; drawn: readonly Drawn[] }>;
  /** The platform asks that nothing more is drawn on these limits for a while. */
  rest(query: { platform: string; scopes: readonly string[]; forMs: number }): Promise<void>;
  /** The place accepted it. False when the fence is stale. */
  sent(claim: Claim, result: { messageId: string; planAt: Instant }): Promise<boolean>;
  /** Several at once, each as by `sent`; undefined for one that another transaction works on, which is left to `sent`. */
  sentAll(results: readonly SentResult[]): Promise<readonly (boolean | undefined)[]>;
  /** It surely did not leave; try again after `delayMs`. */
  later(claim: Claim, result: { delayMs: number; reason: string }): Promise<void>;
  /** It may have arrived: rests until it has settled, then the platform is asked. */
  unsure(claim: Claim, reason: string): Promise<void>;
  /**
   * It never will arrive there; `instead` is tried next, else what `fallback` makes is owed. Of a message that was sent:
   * it cannot be updated, and with `isGone` never again.
   */
  refuse(
    claim: Claim,
    reason: string,
    next?: { instead?: Place; fallback?: Fallback; isGone?: boolean },
  ): Promise<void>;
  /** Claims whose lease ended become unknown. */
  reap(): Promise<number>;
  /** Takes unknown deliveries that have rested for `settleMs` since their last attempt. */
  probe(query: { settleMs: number; leaseMs: number; limit: number }): Promise<Claim[]>;
  /** The platform says that it never arrived: planned again. */
  absent(claim: Claim): Promise<void>;
  /** The platform cannot be asked: sent again with the words for a possible repeat, or held. */
  unanswerable(claim: Claim, policy: 'never-lose' | 'never-twice'): Promise<void>;
  /** The messages of these reminders are no longer true. */
  refresh(keys: readonly string[]): Promise<void>;
  /** Takes sent deliveries that are no longer true, to update them in place. */
  claimStale(query: Lease & { turns?: readonly Turn[] }): Promise<Claim[]>;
  /** The reminders that stand in the message of a claim, or may: the first due first. */
  bundleOf(claim: Claim): Promise<Reminder[]>;
  /** The platform's id of the first message about the same deadline alone that was sent to the same place before. */
  firstMessage(claim: Pick<Claim, 'reminder' | 'place'>): Promise<string | undefined>;
  /** The message in place is true again. */
  updated(claim: Claim): Promise<void>;
};
