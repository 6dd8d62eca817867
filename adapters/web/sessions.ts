import { z } from 'zod';
import { dayMs, type Instant } from '../../src/domain/instant.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { createInTurn } from '../../src/process/in-turn.ts';
import { hashOfSecret, newSecret } from '../../src/process/secret.ts';

const setting = 'web.sessions';
const lifeMs = 7 * dayMs;
/** Sessions that are remembered; the oldest are forgotten first. */
const mostSessions = 500;

const keptSchema = z.array(z.object({ hash: z.string(), person: z.string(), until: z.number() }));
type Kept = z.output<typeof keptSchema>[number];

/** Somebody who opened the page. */
export type Session = {
  /** Of the cookie's value, which is kept nowhere. */
  hash: string;
  /** Person id. */
  person: string;
  /** Whoever runs the program: they may speak as anybody, as in the terminal. */
  isOperator: boolean;
  /** It has lasted a day, and begins anew. */
  isAged?: boolean;
};

/** Who has opened the page, in real time. */
export type Sessions = {
  /** Begins a session; returns the value of its cookie. */
  begin(who: Pick<Session, 'person' | 'isOperator'>): Promise<string>;
  find(cookie: string): Promise<Session | undefined>;
  /** It lasts from now on as long as a new one. */
  renew(session: Session): Promise<void>;
  /** The operator speaks as somebody else from now on. */
  become(session: Session, person: string): void;
  end(session: Session): Promise<void>;
  /** Ends every session of a person, on whatever device. */
  endAll(person: string): Promise<void>;
};

/** Whether somebody can open the page without a new link; asked of the store, which other processes write as well. */
export async function hasSession(
  settings: Pick<ChatHost['settings'], 'getSetting'>,
  { person, now }: { person: string; now: Instant },
): Promise<boolean> {
  const sessions = keptSchema.safeParse(await settings.getSetting(setting)).data ?? [];
  return sessions.some((each) => each.person === person && each.until > now);
}

/** How long a cookie is good for, in seconds. */
export const cookieSeconds = lifeMs / 1000;

/**
 * Keeps sessions in the store, as hashes, so that a restart asks nobody to log in again. Those of the operator end with
 * the program, whose address carries a new key at every start.
 */
export function createSessions(settings: ChatHost['settings'], now: () => Instant): Sessions {
  const operators = new Map<string, string>();
  let loaded: Promise<Kept[]> | undefined;
  const load = async () => keptSchema.safeParse(await settings.getSetting(setting)).data ?? [];
  const kept = async () => {
    loaded ??= load();
    return (await loaded).filter(({ until }) => until > now());
  };
  const inTurn = createInTurn();
  const change = (update: (sessions: readonly Kept[]) => Kept[]): Promise<void> =>
    inTurn(async () => {
      const latest = update(await kept()).slice(-mostSessions);
      loaded = Promise.resolve(latest);
      await settings.setSetting(setting, latest);
    });
  return {
    async begin({ person, isOperator }) {
      const cookie = newSecret(32);
      const hash = hashOfSecret(cookie);
      if (isOperator) operators.set(hash, person);
      else await change((sessions) => [...sessions, { hash, person, until: now() + lifeMs }]);
      return cookie;
    },
    async find(cookie) {
      const hash = hashOfSecret(cookie);
      const operator = operators.get(hash);
      if (operator !== undefined) return { hash, person: operator, isOperator: true };
      const found = (await kept()).find((session) => session.hash === hash);
      if (!found) return undefined;
      const isAged = found.until - now() < lifeMs - dayMs;
      return { hash, person: found.person, isOperator: false, ...(isAged && { isAged }) };
    },
    async renew({ hash }) {
      const until = now() + lifeMs;
      await change((sessions) => sessions.map((each) => (each.hash === hash ? { ...each, until } : each)));
    },
    become({ hash, isOperator }, person) {
      if (isOperator) operators.set(hash, person);
    },
    async end({ hash }) {
      operators.delete(hash);
      await change((sessions) => sessions.filter((session) => session.hash !== hash));
    },
    async endAll(person) {
      await change((sessions) => sessions.filter((session) => session.person !== person));
    },
  };
}
