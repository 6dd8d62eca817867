import { z } from 'zod';
import { UserError } from '../message/errors.ts';
import { createInTurn } from '../process/in-turn.ts';
import { hashOfSecret, newSecret } from '../process/secret.ts';
import type { Store } from '../store/store.ts';

const setting = 'calendar-feeds';

const feedsSchema = z.array(z.object({ hash: z.string(), person: z.string(), part: z.string() }));

/** The addresses at which calendars follow the plan: one a person, whoever knows it reads what that person may. */
export type CalendarFeeds = {
  /**
   * Makes an address for a person, instead of an earlier one, which ends.
   * @throws {UserError} `calendar-off` where there is no page
   */
  give(person: string, part: string): Promise<string>;
  /** Ends the address of a person; false when there was none. */
  end(person: string): Promise<boolean>;
  /** Whose address has this token, and what of the plan it gives; undefined for none. */
  of(token: string): Promise<{ person: string; part: string } | undefined>;
};

/** Keeps the addresses in the store, as hashes: who reads the store learns none. `address` is where people open the page. */
export function createCalendarFeeds(
  store: Pick<Store, 'getSetting' | 'setSetting'>,
  address: () => string | undefined,
): CalendarFeeds {
  const inTurn = createInTurn();
  const read = async () => feedsSchema.safeParse(await store.getSetting(setting)).data ?? [];
  return {
    give: (person, part) =>
      inTurn(async () => {
        const origin = address();
        if (origin === undefined) throw new UserError('calendar-off');
        const token = newSecret(24);
        const others = (await read()).filter((feed) => feed.person !== person);
        await store.setSetting(setting, [...others, { hash: hashOfSecret(token), person, part }]);
        return `${origin.replace(/\/+$/, '')}/calendar/${token}.ics`;
      }),
    end: (person) =>
      inTurn(async () => {
        const feeds = await read();
        const others = feeds.filter((feed) => feed.person !== person);
        if (others.length < feeds.length) await store.setSetting(setting, others);
        return others.length < feeds.length;
      }),
    async of(token) {
      const hash = hashOfSecret(token);
      const found = (await read()).find((feed) => feed.hash === hash);
      return found && { person: found.person, part: found.part };
    },
  };
}
