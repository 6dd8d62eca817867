import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Bot } from '../../src/bot/bot.ts';
import type { Budget } from '../../src/bot/budget.ts';
import type { ButtonLinks } from '../../src/command/button-links.ts';
import type { Caller, Command } from '../../src/command/command.ts';
import type { Scope } from '../../src/command/scope.ts';
import type { Calendar } from '../../src/domain/calendar.ts';
import type { LedgerEntry } from '../../src/domain/delivery.ts';
import type { FrozenReport } from '../../src/domain/frozen-report.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Message } from '../../src/message/message.ts';
import type { ChatHost, PageMessages } from '../../src/platform/chat-host.ts';
import type { Log } from '../../src/process/log.ts';
import type { View } from '../../src/views/view.ts';
import type { Feed } from './feed.ts';
import type { Session, Sessions } from './sessions.ts';
import type { Shelf } from './shelf.ts';

/** What the page asks of the program around it. */
export type WebOptions = {
  bot: Pick<Bot, 'keep' | 'work' | 'given' | 'check' | 'dispatch'>;
  commands: readonly Command[];
  /** Of this program. */
  version: string;
  plan(): Promise<Plan | undefined>;
  /** The plan's time. */
  now(): Instant;
  calendar: Calendar;
  admins: readonly string[];
  settings: ChatHost['settings'];
  /** What the bot has put on the page for people. */
  messages: PageMessages;
  /** Somebody has opened the page: what waited for them may go out. */
  mended?: (() => Promise<void>) | undefined;
  /** The reminders whose instant lies in the range, by instant, with what became of each. */
  reminders(range: { from: Instant; to: Instant }): Promise<LedgerEntry[]>;
  /** The person whose one-time link has this code. */
  takeLink(code: string): Promise<string | undefined>;
  /** Buttons that were sent where nothing can be pressed. */
  buttonLinks: ButtonLinks;
  /** Sends the person of an address a link that opens the page, if it is one's; undefined where there is no e-mail. */
  mailLink?: ((address: string, locale: string) => Promise<void>) | undefined;
  /** The calendar that the address with this token gives. */
  calendarOf(token: string): Promise<string | undefined>;
  /** In whose name a program speaks that has this token, and what it may do. */
  tokenOf(secret: string): Promise<{ person: string; scope: Scope } | undefined>;
  /** Answers an assistant that speaks MCP in somebody's name. */
  mcp(request: Request, spoken: { person: string; program: Scope }): Promise<Response>;
  /**
   * Who the operator is at first: a person's id. The operator runs the program and opens the page with the address that
   * the start prints; undefined where people are on platforms, and each opens it with a link of their own.
   */
  operator?: string | undefined;
  /** Shows or moves the time, as the text asks; undefined where the clock is the real one. */
  clock?: ((text: string, caller: Caller) => Promise<Message>) | undefined;
  /** The origin at which people open it; undefined where it answers this machine alone. */
  address?: string | undefined;
  /** The report of a round as it was frozen; undefined while it is not. */
  frozen(query: { round: string; now: Instant }): Promise<FrozenReport | undefined>;
  /** Whether everybody sees what is public: the reports of the rounds. */
  isPublic?: boolean;
  log: Log;
};

/** What the routes share. */
export type Site = WebOptions & { sessions: Sessions; feed: Feed; shelf: Shelf; spend: Budget };

/** A request of somebody who is known. */
export type Visit = {
  session: Session;
  caller: Caller;
  /** The plan as it stands now, in the words and the zone of the caller. */
  view: View;
  /** BCP 47 tag that the browser reports. */
  locale?: string;
  /** Messages that wait for them in the chat. */
  unseen: number;
};

export type Env = { Bindings: HttpBindings; Variables: { visit: Visit } };

/** Adds its addresses to the page. */
export type Routes = (app: Hono<Env>, site: Site) => void;
