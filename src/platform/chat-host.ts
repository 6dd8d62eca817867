import type { Bot } from '../bot/bot.ts';
import type { Command } from '../command/command.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import type { Log } from '../process/log.ts';
import type { Store } from '../store/store.ts';

/** Messages that the bot puts on the page, and what one is. */
export type PageMessages = Store['pageMessages'];
export type PageMessage = Awaited<ReturnType<PageMessages['latest']>>[number];

/** What the adapter of a chat platform is given by the program around it. */
export type ChatHost = {
  bot: Pick<
    Bot,
    'keep' | 'work' | 'dispatch' | 'given' | 'check' | 'complete' | 'about' | 'noteProfile' | 'noteVotes'
  >;
  commands: readonly Command[];
  plan(): Promise<Plan | undefined>;
  /** The plan's time. */
  now(): Instant;
  /** Where an adapter keeps what it must know after a restart, under names that begin with its platform's. */
  settings: Pick<Store, 'getSetting' | 'setSetting'>;
  /** False in a process that only sends: it opens no connection on which events would arrive. */
  receives: boolean;
  /** Something has changed on the platform that may have mended a place there. */
  mended(platform: string): Promise<void>;
  log: Log;
};
