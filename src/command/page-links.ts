import { z } from 'zod';
import { type Instant, minuteMs } from '../domain/instant.ts';
import { UserError } from '../message/errors.ts';
import { createInTurn } from '../process/in-turn.ts';
import { hashOfSecret, newSecret } from '../process/secret.ts';
import type { Store } from '../store/store.ts';

const setting = 'page-links';

/** How long a link works. */
export const pageLinkMinutes = 10;

const linksSchema = z.array(z.object({ hash: z.string(), person: z.string(), until: z.number() }));

/** One-time links with which a person opens the page. They last in real time: a rehearsal may jump over weeks. */
export type PageLinks = {
  /**
   * Makes a link for a person, instead of any earlier one; it works for `minutes`.
   * @throws {UserError} `page-off` where there is no page
   */
  give(person: string, minutes?: number): Promise<string>;
  /** The person whose link has this code; undefined when it is none, used or too old. It does not work again. */
  take(code: string): Promise<string | undefined>;
};

/** Keeps the links in the store, as hashes. `now` is real time, `address` where people open the page. */
export function createPageLinks(
  store: Pick<Store, 'getSetting' | 'setSetting'>,
  { now, address }: { now(): Instant; address(): string | undefined },
): PageLinks {
  // One after the other, so that a link that is opened twice at once works once.
  const inTurn = createInTurn();
  const read = async () => {
    const kept = linksSchema.safeParse(await store.getSetting(setting)).data ?? [];
    return kept.filter(({ until }) => until >= now());
  };
  return {
    give: (person, minutes = pageLinkMinutes) =>
      inTurn(async () => {
        const origin = address();
        if (origin === undefined) throw new UserError('page-off');
        const code = newSecret(24);
        const others = (await read()).filter((kept) => kept.person !== person);
        const until = now() + minutes * minuteMs;
        await store.setSetting(setting, [...others, { hash: hashOfSecret(code), person, until }]);
        return `${origin}/login?code=${code}`;
      }),
    take: (code) =>
      inTurn(async () => {
        const kept = await read();
        const hash = hashOfSecret(code);
        const found = kept.find((each) => each.hash === hash);
        const others = kept.filter((each) => each !== found);
        if (found) await store.setSetting(setting, others);
        return found?.person;
      }),
  };
}
