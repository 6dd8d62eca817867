import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { type Instant, minuteMs } from '../domain/instant.ts';
import { UserError } from '../message/errors.ts';
import { createInTurn } from '../process/in-turn.ts';
import { hashOfSecret } from '../process/secret.ts';
import type { Store } from '../store/store.ts';

const setting = 'link-codes';
const lifeMs = 10 * minuteMs;
// Without letters and digits that are mistaken for one another.
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const triesSetting = 'link-tries';
/** How many wrong codes an account may type within `triesLastMs`. */
const mostTries = 5;
const triesLastMs = 60 * minuteMs;

/** Wrong codes that are remembered, whoever typed them. */
const mostKept = 1_000;
const triesSchema = z.array(z.object({ account: z.string(), at: z.number() }));
const codesSchema = z.array(
  z.object({ hash: z.string(), person: z.string(), until: z.number(), account: z.string().optional() }),
);

/** One-time codes with which a person joins an account on another platform to themselves. */
export type LinkCodes = {
  /**
   * Makes a code for a person, instead of any earlier one. With an account it was sent there, and joins that one to the
   * person, who alone can type it.
   */
  give(person: string, now: Instant, account?: string): Promise<{ code: string; until: Instant }>;
  /**
   * The person whose code it is, and the account that it was sent to; undefined when it is none, used or too old. It does
   * not work again.
   * @throws {UserError} `link-tries` when the account has tried too many that were none
   */
  take(
    code: string,
    by: { account: string; person: string | undefined; now: Instant },
  ): Promise<{ person: string; account?: string | undefined } | undefined>;
};

const newCode = (): string => {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
};

const hashOf = (code: string): string => hashOfSecret(code.toUpperCase().replace(/[^A-Z0-9]/g, ''));

/** Keeps the codes in the store, as hashes. */
export function createLinkCodes(store: Pick<Store, 'getSetting' | 'setSetting'>): LinkCodes {
  // One after the other, so that a code that is typed twice at once works once.
  const inTurn = createInTurn();
  const read = async (now: Instant) => {
    const kept = codesSchema.safeParse(await store.getSetting(setting)).data ?? [];
    return kept.filter(({ until }) => until >= now);
  };
  const readTries = async (now: Instant) => {
    const kept = triesSchema.safeParse(await store.getSetting(triesSetting)).data ?? [];
    return kept.filter(({ at }) => at > now - triesLastMs && at <= now);
  };
  return {
    give: (person, now, account) =>
      inTurn(async () => {
        const code = newCode();
        const until = now + lifeMs;
        const others = (await read(now)).filter((kept) => kept.person !== person);
        await store.setSetting(setting, [...others, { hash: hashOf(code), person, until, account }]);
        return { code, until };
      }),
    take: (code, { account, person, now }) =>
      inTurn(async () => {
        const tries = await readTries(now);
        if (tries.filter((each) => each.account === account).length >= mostTries)
          throw new UserError('link-tries');
        const kept = await read(now);
        const hash = hashOf(code);
        const found = kept.find(
          (each) => each.hash === hash && (each.account === undefined || each.person === person),
        );
        if (found)
          await store.setSetting(
            setting,
            kept.filter((each) => each !== found),
          );
        else await store.setSetting(triesSetting, [...tries, { account, at: now }].slice(-mostKept));
        return found && { person: found.person, account: found.account };
      }),
  };
}
