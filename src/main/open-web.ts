import type { PlaceOptions, WebAdapter } from '../../adapters/web/index.ts';
import { commands } from '../../commands/index.ts';
import { createBudget } from '../bot/budget.ts';
import type { Caller } from '../command/command.ts';
import type { Message } from '../message/message.ts';
import type { Adapter } from '../platform/adapter.ts';
import { type Clock, realNow } from '../process/clock.ts';
import type { Log } from '../process/log.ts';
import { programVersion } from '../process/program-version.ts';
import type { Config } from '../settings/config.ts';
import { calendar } from '../time/calendar.ts';
import { mailLinkOf, mailOf } from './open-mail.ts';
import { openMcp } from './open-mcp.ts';
import { hasPlatform } from './platforms.ts';
import type { Session } from './session.ts';

/** Opens the page, where it has a port: loaded only then. */
export async function openWeb(parts: {
  config: Config;
  session: Session;
  clock: Clock;
  person: string;
  /** Moves the plan's time; undefined where it is the real one. */
  moveClock?: ((text: string, caller: Caller) => Promise<Message>) | undefined;
  log: Log;
}): Promise<WebAdapter | undefined> {
  const { config, session, clock, person, moveClock, log } = parts;
  const { PORT, CONGRESS_ROLE, CONGRESS_WEB_URL: address } = config;
  if (PORT === 0 || CONGRESS_ROLE === 'worker') return undefined;
  const { createWebAdapter } = await import('../../adapters/web/index.ts');
  // Opened when the first assistant comes.
  let mcp: ReturnType<typeof openMcp> | undefined;
  return createWebAdapter({
    bot: session.bot,
    commands,
    version: programVersion(),
    plan: () => session.store.plan(),
    now: () => clock.now(),
    calendar,
    admins: config.CONGRESS_ADMINS,
    settings: session.store,
    messages: session.store.pageMessages,
    mended: () => session.store.places.retry('web'),
    reminders: session.store.ledger.list,
    takeLink: session.pageLinks.take,
    buttonLinks: session.buttonLinks,
    mailLink: mailLinkOf(mailOf(config), session),
    calendarOf: session.calendarOf,
    frozen: session.store.frozen,
    tokenOf: session.tokens.of,
    async mcp(request, spoken) {
      mcp ??= openMcp(session, { log, spend: createBudget(realNow) });
      return (await mcp).fetch(request, spoken);
    },
    operator: hasPlatform(config) ? undefined : person,
    clock: moveClock,
    address,
    isPublic: config.CONGRESS_WEB_PUBLIC === 'on',
    log,
  });
}

/** The page as a place, in a process that only sends. */
export async function openPagePlace(
  config: Config,
  parts: Omit<PlaceOptions, 'isOpenToAll'>,
): Promise<Adapter> {
  const { createPagePlace } = await import('../../adapters/web/index.ts');
  return createPagePlace({ ...parts, isOpenToAll: !hasPlatform(config) });
}

/** An adapter whose messages the page shows as well. */
export const shownOn = (web: WebAdapter | undefined, adapter: Adapter): Adapter =>
  web === undefined
    ? adapter
    : {
        ...adapter,
        async send(post) {
          const id = await adapter.send(post);
          web.show(post, false);
          return id;
        },
        async update(post) {
          await adapter.update(post);
          web.show(post, true);
        },
      };
