import type { Answer } from '../ask/answer.ts';
import type { CalendarFeeds } from '../command/calendar-feeds.ts';
import type { Command } from '../command/command.ts';
import type { LinkCodes } from '../command/link-codes.ts';
import type { PageLinks } from '../command/page-links.ts';
import type { Tokens } from '../command/tokens.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { Commitment, ShieldedField } from '../domain/commitment.ts';
import type { Instant } from '../domain/instant.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Message, Reader } from '../message/message.ts';
import type { Clock } from '../process/clock.ts';
import type { Log } from '../process/log.ts';
import type { Store } from '../store/store.ts';

/** Where a question is asked. */
export type AskOn = {
  plan: Plan;
  now: Instant;
  locale: string;
  /** Who asks, for "mine". */
  person?: string;
  maySee(deadline: Deadline): boolean;
  mayRead(commitment: Commitment, field: ShieldedField): boolean;
  /** Whether who asks may read what the committee keeps to itself, such as its minutes. */
  inside: boolean;
  /** Answered by the rules alone, whatever reads beside them. */
  plainly?: boolean;
};

/** What the bot is put together from. */
export type BotParts = {
  store: Store;
  clock: Clock;
  calendar: Calendar;
  commands: readonly Command[];
  /** Accounts and person ids that count as secretaries. */
  admins: readonly string[];
  ask(question: string, on: AskOn): Answer | Promise<Answer>;
  /** Asks the queue for a wake-up for each new reminder. */
  arm(created: readonly Reminder[]): Promise<void>;
  linkCodes: LinkCodes;
  pageLinks: Pick<PageLinks, 'give'>;
  calendarFeeds: Pick<CalendarFeeds, 'give' | 'end'>;
  tokens: Pick<Tokens, 'give' | 'list' | 'end' | 'endAll'>;
  /** Sends a message to an address that is nobody's yet; absent where there is no e-mail. */
  mail?(to: string, message: Message, reader: Reader): Promise<void>;
  log: Log;
  /** A short code under which a bug is found in the log. */
  reference(): string;
  /** Where a test may end the process. */
  crash(point: string): void;
};
