import type { Calendar } from '../src/domain/calendar.ts';
import type { Reminder } from '../src/domain/reminder.ts';
import type { Message } from '../src/message/message.ts';
import type { Adapter } from '../src/platform/adapter.ts';
import type { Clock } from '../src/process/clock.ts';
import type { Crash } from '../src/process/crash.ts';
import type { Log } from '../src/process/log.ts';
import type { Store } from '../src/store/store.ts';
import type { ReminderContext } from '../src/views/reminder.ts';
import type { Notices } from './notices.ts';
import type { RecordSent } from './record-sent.ts';

/** How the reminders of one message are put into words: `message` gives undefined when there is nothing to say any more. */
export type RenderReminder = {
  message(reminders: readonly Reminder[], context: ReminderContext): Message | undefined;
  updated(
    reminders: readonly Reminder[],
    context: Omit<ReminderContext, 'lateMs' | 'possibleRepeat'>,
  ): Message;
};

/** What happens to a message that may have arrived and cannot be looked up. */
export type HeldPolicy = 'never-lose' | 'never-twice';

/** What every job works with. */
export type JobContext = {
  store: Store;
  clock: Clock;
  calendar: Calendar;
  adapters: readonly Adapter[];
  render: RenderReminder;
  log: Log;
  notices: Notices;
  crash: Crash;
  /** Records that messages were sent, with others in one transaction. */
  recordSent: RecordSent;
  /** Hears of each message that was sent, and how long after it was owed. */
  sent(lateMs: number): void;
  /** True once the jobs are to end: nothing new is begun. */
  stopping(): boolean;
  /** False while this clock and the database's differ: nothing is opened, sent or corrected then. */
  clockIsRight(): Promise<boolean>;
  heldPolicy: HeldPolicy;
  /** Whether what is about one deadline gathers in a thread of its channel. */
  threads: boolean;
  /** How long bytes that were on the wire may still land after their sender died. */
  settleMs: number;
  /** How long a claim keeps others away. */
  leaseMs: number;
  /** How long an adapter may take to send one message. */
  sendMs: number;
};
