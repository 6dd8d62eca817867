import type { Reminder } from './reminder.ts';

/** A place on a platform where messages can be put: a channel or a person's private chat. */
export type Place = { platform: string; id: string };

export const reminderStates = [
  'planned',
  'open',
  'sent',
  'superseded',
  'cancelled',
  'skipped',
  'dead',
] as const;
/**
 * `planned`: waits for its instant. `open`: its deliveries exist. `sent`: every delivery is settled and one arrived.
 * `superseded` and `cancelled`: the plan no longer owes it. `skipped`: a newer one for the same item was due as well,
 * or nobody is to hear of it. `dead`: no place accepted it.
 */
export type ReminderState = (typeof reminderStates)[number];

export const deliveryStates = [
  'planned',
  'sending',
  'unknown',
  'probing',
  'sent',
  'stale',
  'held',
  'cancelled',
  'dead',
] as const;
/**
 * One reminder to one place. `sending` is committed, with a lease and a fence, before the first byte leaves; whatever
 * is uncertain goes `unknown`, rests until it has settled, and is `probing` while the platform is asked.
 * `stale`: sent, and no longer true, so it is to be updated in place. `held`: could not be asked, waits for a person.
 */
export type DeliveryState = (typeof deliveryStates)[number];

/** A reminder with what became of it. */
export type LedgerEntry = Reminder & {
  state: ReminderState;
  /** When the first place accepted it, in the plan's time. */
  sentAt?: number;
  /** Why it was skipped, held or refused. */
  reason?: string;
};

/** A delivery that this process has claimed: nobody else works on it until the lease ends. */
export type Claim = {
  reminder: Reminder;
  place: Place;
  /** The key of the bundle that it goes out in: the reminder's own when it stands alone. */
  bundleKey: string;
  /** Every transition names the fence it was claimed under; a stale fence changes nothing. */
  fence: number;
  attempt: number;
  /** The platform's own id of the message, once known. */
  messageId?: string;
  /** Sent before, uncertain, and could not be asked: the words say that it may be a repeat. */
  possibleRepeat: boolean;
  /** Its place was in trouble: once this has worked there, it is no longer. */
  heals: boolean;
};
