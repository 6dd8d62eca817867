import type { CalendarFeeds } from '../command/calendar-feeds.ts';
import { identify } from '../command/caller.ts';
import { permits } from '../command/permit.ts';
import { textHoldsUnreadable } from '../command/reply-gate.ts';
import type { Instant } from '../domain/instant.ts';
import { isGone } from '../domain/person.ts';
import { calendarText } from '../ical/calendar-text.ts';
import { calendarParts } from '../ical/choose-entries.ts';
import { wordsFor } from '../locales/index.ts';
import type { Log } from '../process/log.ts';
import type { Store } from '../store/store.ts';
import { calendar } from '../time/calendar.ts';

/**
 * Gives the calendar of the person whose address has a token, as they may read it now; undefined for a token that is
 * none, and for somebody who has left.
 */
export function createCalendarOf(parts: {
  store: Pick<Store, 'plan' | 'history'>;
  feeds: Pick<CalendarFeeds, 'of'>;
  now(): Instant;
  admins: readonly string[];
  log: Log;
}): (token: string) => Promise<string | undefined> {
  const { store, feeds, now, admins, log } = parts;
  return async (token) => {
    const feed = await feeds.of(token);
    const plan = feed && (await store.plan());
    const person = plan?.people.find(({ id }) => id === feed?.person);
    if (!feed || !plan || !person || isGone(person)) return undefined;
    const reader = identify({ account: `terminal:${person.id}`, platform: 'terminal' }, plan, admins);
    if (!permits(reader, 'see')) return undefined;
    const part = calendarParts.find((each) => each === feed.part) ?? 'mine';
    const [last] = await store.history({ limit: 1 });
    const words = wordsFor(reader.reader.locale);
    const text = calendarText({ plan, calendar, reader, words, part }, last?.at ?? now());
    if (!textHoldsUnreadable(text, reader, plan)) return text;
    log.error({ person: person.id }, 'a calendar held what its reader may not read, and was not given');
    return undefined;
  };
}
