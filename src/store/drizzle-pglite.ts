import { type PGlite, type QueryOptions, type Transaction, types } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { Room } from './room.ts';

const asWritten = (value: string) => value;

/** How drizzle wants values of these types, for the whole database: as text. */
export const parsers = {
  [types.TIMESTAMP]: asWritten,
  [types.TIMESTAMPTZ]: asWritten,
  [types.INTERVAL]: asWritten,
  [types.DATE]: asWritten,
};

type Runner = Pick<Transaction, 'query'>;

// PGlite copies the parsers of all its types whenever a statement brings some: longer than most statements take.
const withoutParsers = (on: Runner) => ({
  query: (statement: string, values?: unknown[], { rowMode }: QueryOptions = {}) =>
    on.query(statement, values, rowMode ? { rowMode } : {}),
});

/** Drizzle on an embedded database that was made with `parsers`. */
export function drizzleOn(client: PGlite, room: Room) {
  const { query } = withoutParsers(client);
  const lean = {
    async query(...[statement, ...rest]: Parameters<typeof query>) {
      room.require(statement);
      return query(statement, ...rest);
    },
    async transaction<T>(work: (tx: ReturnType<typeof withoutParsers>) => Promise<T>) {
      room.require();
      return client.transaction((tx) => work(withoutParsers(tx)));
    },
  };
  return drizzle({ client: lean as unknown as PGlite });
}
