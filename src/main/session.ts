import { randomBytes } from 'node:crypto';
import { commands } from '../../commands/index.ts';
import { type Bot, createBot } from '../bot/bot.ts';
import { type ButtonLinks, createButtonLinks } from '../command/button-links.ts';
import { createCalendarFeeds } from '../command/calendar-feeds.ts';
import { createLinkCodes } from '../command/link-codes.ts';
import { createPageLinks, type PageLinks } from '../command/page-links.ts';
import { createTokens, type Tokens } from '../command/tokens.ts';
import type { Plan } from '../domain/plan.ts';
import type { Reminder } from '../domain/reminder.ts';
import { type Clock, realNow } from '../process/clock.ts';
import type { Crash } from '../process/crash.ts';
import type { Log } from '../process/log.ts';
import { createEndpoint } from '../reader/endpoint.ts';
import { createReader, type Reader, type Readings } from '../reader/reader.ts';
import type { Config } from '../settings/config.ts';
import type { Store } from '../store/store.ts';
import { calendar } from '../time/calendar.ts';
import { createCalendarOf } from './calendar-of.ts';
import { createLibrary, type Library } from './library.ts';
import { mailOf } from './open-mail.ts';

/** A bot on a store, with what the command line needs beside it. */
export type Session = {
  config: Config;
  store: Store;
  bot: Bot;
  clock: Clock;
  /** Whether changes can be kept. */
  lasting: boolean;
  /** Hears that a change was asked for where none can be kept. */
  wouldChange?: () => void;
  pageLinks: PageLinks;
  tokens: Tokens;
  buttonLinks: ButtonLinks;
  /** The calendar that the address with this token gives; undefined for an address that is none. */
  calendarOf(token: string): Promise<string | undefined>;
  /** Answers a question without counting it as asked. */
  ask: Library['ask'];
  /** The documents that questions are answered from, with their texts. */
  documents: Library['texts'];
  /** How the readings of the language model ended, where there is one. */
  readings?: () => Readings;
  /** Makes the index of questions while nobody waits for it. */
  warm(): Promise<void>;
};

/** A short code under which a bug is found in the log. */
const reference = (): string => randomBytes(3).toString('hex').toUpperCase();

function openReader(
  { CONGRESS_MODEL_URL: url, CONGRESS_MODEL: model, CONGRESS_MODEL_KEY: key }: Config,
  log: Log,
): Reader | undefined {
  if (url === undefined || model === undefined) return undefined;
  return createReader(createEndpoint({ url, model, key }, realNow), { log, now: realNow });
}

/** Makes a bot on a store. */
export function createSession(parts: {
  config: Config;
  store: Store;
  clock: Clock;
  texts(): ReadonlyMap<string, string>;
  log: Log;
  lasting: boolean;
  arm?(created: readonly Reminder[]): Promise<void>;
  crash?: Crash;
  /** Hears how each question ended. */
  asked?(outcome: string): void;
  /** Where people open the page; undefined while there is none. */
  pageAddress?(): string | undefined;
}): Session {
  const { config, clock, texts, log, lasting } = parts;
  const reader = openReader(config, log);
  const library = createLibrary({ texts, stored: parts.store.documents, reader });
  const store: Store = { ...parts.store, documents: library.documents };
  const address = parts.pageAddress ?? (() => config.CONGRESS_WEB_URL);
  const pageLinks = createPageLinks(store, { address, now: realNow });
  const calendarFeeds = createCalendarFeeds(store, address);
  const tokens = createTokens(store, { address, now: realNow });
  const mail = mailOf(config);
  const bot = createBot({
    store,
    clock,
    calendar,
    commands,
    log,
    reference,
    admins: config.CONGRESS_ADMINS,
    ask: async (question, on) => {
      const answer = await library.ask(question, on);
      parts.asked?.(answer.outcome);
      return answer;
    },
    linkCodes: createLinkCodes(store),
    pageLinks,
    calendarFeeds,
    tokens,
    ...(mail && { mail }),
    arm: parts.arm ?? (async () => {}),
    crash: parts.crash ?? (() => {}),
  });
  const warm = async () => {
    const plan = await store.plan();
    if (plan) await library.warm(plan);
  };
  return {
    config,
    store,
    bot,
    clock,
    lasting,
    pageLinks,
    tokens,
    buttonLinks: createButtonLinks(store, { address, now: realNow }),
    calendarOf: createCalendarOf({
      store,
      feeds: calendarFeeds,
      now: clock.now,
      admins: config.CONGRESS_ADMINS,
      log,
    }),
    ask: library.ask,
    documents: library.texts,
    warm,
    ...(reader && { readings: reader.readings }),
  };
}

/** Who speaks from the terminal and the command line unless an option says otherwise: the configured person, else the secretary. */
export const defaultPerson = (plan: Plan | undefined, config: Pick<Config, 'CONGRESS_AS'>): string =>
  config.CONGRESS_AS ??
  plan?.people.find(({ role }) => role === 'secretary')?.id ??
  plan?.people[0]?.id ??
  'nobody';
