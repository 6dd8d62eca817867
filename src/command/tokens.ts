import { z } from 'zod';
import { dayMs, type Instant } from '../domain/instant.ts';
import { UserError } from '../message/errors.ts';
import { createInTurn } from '../process/in-turn.ts';
import { hashOfSecret, newSecret } from '../process/secret.ts';
import type { Store } from '../store/store.ts';
import { fold } from '../text/text.ts';
import { type Scope, scopes } from './scope.ts';

const setting = 'tokens';

/** How long a token works. */
const tokenLifeMs = 365 * dayMs;

/** How many tokens somebody has at once. */
const mostTokens = 10;

/** Of when a token was used last the day is kept, not the minute. */
const usedWithinMs = dayMs;

/** By this a token that lies where it should not is known as one. */
const prefix = 'congress_';
const tokenPattern = /^congress_[\w-]{43}$/;

const tokenSchema = z.object({
  hash: z.string(),
  person: z.string(),
  name: z.string(),
  scope: z.enum(scopes),
  madeAt: z.number(),
  until: z.number(),
  usedAt: z.number().exactOptional(),
});
const tokensSchema = z.array(tokenSchema);

/** A token as it is listed: the secret itself is kept nowhere. Its instants are of real time. */
export type Token = Omit<z.output<typeof tokenSchema>, 'hash'>;

/** Secrets by which programs speak in a person's name, as far as each may. */
export type Tokens = {
  /**
   * Makes a token for a person; without a name it gets a number.
   * @throws {UserError} `tokens-off` where there is no page, `token-exists`, `tokens-most`
   */
  give(
    person: string,
    wish: { name?: string | undefined; scope: Scope },
  ): Promise<{ secret: string; token: Token; address: string }>;
  list(person: string): Promise<Token[]>;
  /** Ends a token of a person; undefined where there is none of that name. */
  end(person: string, name: string): Promise<Token | undefined>;
  endAll(person: string): Promise<number>;
  /** Whose token this is; undefined for one that is none, was ended or is too old. */
  of(secret: string): Promise<Token | undefined>;
};

/** Every token that is kept, those that are too old included. */
export async function readTokens(store: Pick<Store, 'getSetting'>): Promise<Token[]> {
  const kept = tokensSchema.safeParse(await store.getSetting(setting)).data ?? [];
  return kept.map(withoutHash);
}

const withoutHash = ({ hash: _, ...token }: z.output<typeof tokenSchema>): Token => token;

function freeName(taken: readonly Token[]): string {
  const isTaken = (name: string) => taken.some((token) => fold(token.name) === fold(name));
  return Array.from({ length: taken.length + 1 }, (_, index) => `token-${index + 1}`).find(
    (name) => !isTaken(name),
  ) as string;
}

/** Keeps tokens in the store, as hashes: who reads the store learns none. `now` is real time, `address` that of the page. */
export function createTokens(
  store: Pick<Store, 'getSetting' | 'setSetting'>,
  { now, address }: { now(): Instant; address(): string | undefined },
): Tokens {
  const inTurn = createInTurn();
  const read = async () => {
    const kept = tokensSchema.safeParse(await store.getSetting(setting)).data ?? [];
    return kept.filter(({ until }) => until > now());
  };
  const ofPerson = async (person: string) => (await read()).filter((token) => token.person === person);
  return {
    give: (person, { name, scope }) =>
      inTurn(async () => {
        const origin = address();
        if (origin === undefined) throw new UserError('tokens-off');
        const all = await read();
        const own = all.filter((token) => token.person === person);
        if (name !== undefined && own.some((token) => fold(token.name) === fold(name)))
          throw new UserError('token-exists', { name });
        if (own.length >= mostTokens) throw new UserError('tokens-most', { most: mostTokens });
        const secret = `${prefix}${newSecret(32)}`;
        const madeAt = now();
        const until = madeAt + tokenLifeMs;
        const token = { person, name: name ?? freeName(own), scope, madeAt, until };
        await store.setSetting(setting, [...all, { ...token, hash: hashOfSecret(secret) }]);
        return { secret, token, address: origin };
      }),
    list: async (person) => (await ofPerson(person)).map(withoutHash),
    end: (person, name) =>
      inTurn(async () => {
        const all = await read();
        const found = all.find((token) => token.person === person && fold(token.name) === fold(name));
        if (!found) return undefined;
        await store.setSetting(
          setting,
          all.filter((token) => token !== found),
        );
        return withoutHash(found);
      }),
    endAll: (person) =>
      inTurn(async () => {
        const all = await read();
        const others = all.filter((token) => token.person !== person);
        if (others.length < all.length) await store.setSetting(setting, others);
        return all.length - others.length;
      }),
    async of(secret) {
      if (!tokenPattern.test(secret)) return undefined;
      const hash = hashOfSecret(secret);
      const isIt = (token: { hash: string }) => token.hash === hash;
      const found = (await read()).find(isIt);
      if (!found) return undefined;
      if (now() - (found.usedAt ?? 0) > usedWithinMs)
        await inTurn(async () => {
          const all = await read();
          const used = all.map((token) => (isIt(token) ? { ...token, usedAt: now() } : token));
          await store.setSetting(setting, used);
        });
      return withoutHash(found);
    },
  };
}
