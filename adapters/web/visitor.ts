import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { identify } from '../../src/command/caller.ts';
import { locales, nearestLocale, wordsFor } from '../../src/locales/index.ts';
import type { Words } from '../../src/locales/words.ts';
import { viewFor } from '../../src/views/view.ts';
import { unseenBy } from './kept-messages.ts';
import type { Session } from './sessions.ts';
import type { Env, Site, Visit } from './site.ts';

/** The first language of the browser that the bot speaks. */
export function localeOfBrowser(c: Context<Env>): string | undefined {
  const tags = (c.req.header('accept-language') ?? '').split(',').map((part) => part.split(';')[0]?.trim());
  const language = (tag: string) => tag.toLowerCase().split('-')[0];
  return tags
    .flatMap((tag) => tag ?? [])
    .filter((tag) => locales.some((locale) => language(locale) === language(tag)))
    .map(nearestLocale)[0];
}

/** The words for somebody who is not known yet. */
export const wordsOfBrowser = (c: Context<Env>): Words => wordsFor(localeOfBrowser(c) ?? 'en');

/** The cookie's name: two bots on one machine differ by their port alone, which cookies do not look at. */
export function cookieName(c: Context<Env>): string {
  const port = /:(\d+)$/.exec(c.req.header('host') ?? '')?.[1];
  return port === undefined ? 'congress' : `congress-${port}`;
}

/** From which address of the network somebody asks. */
export const addressOf = (c: Context<Env>): string => getConnInfo(c).remote.address ?? '';

/** Who speaks, as the bot is told. */
export const speakerOf = (session: Pick<Session, 'person'>, locale: string | undefined) => ({
  platform: 'web',
  account: `web:${session.person}`,
  ...(locale && { locale }),
});

/** Who opened the page; undefined for somebody whom it does not know, or whom the plan does not know any more. */
export async function visitOf(c: Context<Env>, site: Site): Promise<Visit | undefined> {
  const cookie = getCookie(c, cookieName(c));
  const [session, plan] = await Promise.all([cookie ? site.sessions.find(cookie) : undefined, site.plan()]);
  if (!session || !plan) return undefined;
  const locale = localeOfBrowser(c);
  const caller = identify(speakerOf(session, locale), plan, site.admins);
  if (!caller.role || !caller.person) return undefined;
  const { calendar } = site;
  const view = viewFor({ plan, now: site.now(), calendar, reader: caller.reader });
  const unseen = await unseenBy({ caller }, site);
  return { session, caller, view, unseen, ...(locale && { locale }) };
}
