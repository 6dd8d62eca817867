import { EventEmitter } from 'node:events';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { boundless, type Room } from './room.ts';

type Statement = string | { text: string; values?: unknown[] };
type Rows = { rows: unknown[]; rowCount: number };
type Runner = Pick<PGlite | Transaction, 'query' | 'exec'>;

/** What BullMQ's Postgres backend asks of a `pg.Pool`, on top of the one session of an embedded database. */
export type PglitePool = EventEmitter & {
  options: { keepAlive: boolean; max: number };
  query(statement: Statement, values?: unknown[]): Promise<Rows>;
  connect(): Promise<PgliteClient>;
  end(): Promise<void>;
};

export type PgliteClient = EventEmitter & {
  query(statement: Statement, values?: unknown[]): Promise<Rows>;
  release(): void;
};

async function run(on: Runner, statement: Statement, values?: unknown[]): Promise<Rows> {
  const sql = typeof statement === 'string' ? statement : statement.text;
  const parameters = values ?? (typeof statement === 'string' ? [] : (statement.values ?? []));
  // Only `exec` takes several statements at once, as migrations are; it takes no parameters.
  const result = parameters.length > 0 ? await on.query(sql, parameters) : (await on.exec(sql)).at(-1);
  const rows = result?.rows ?? [];
  return { rows, rowCount: result?.affectedRows || rows.length };
}

const commandOf = (statement: Statement) =>
  /^\s*(begin|start\s+transaction|commit|end|rollback)\b(?!\s+to\b)/i
    .exec(typeof statement === 'string' ? statement : statement.text)?.[1]
    ?.toLowerCase();

type OpenTransaction = { on: Transaction; finish(commit: boolean): Promise<void> };

const rolledBack = new Error('rolled back');

/** Holds the session for one client from `begin` to `commit`: statements of others wait meanwhile. */
function beginTransaction(database: PGlite): Promise<OpenTransaction> {
  return new Promise((opened, failed) => {
    const done = database.transaction(
      (on) =>
        new Promise<void>((commit, rollBack) => {
          const finish = (kept: boolean) => {
            if (kept) commit();
            else rollBack(rolledBack);
            return done.catch((error) => {
              if (error !== rolledBack) throw error;
            });
          };
          opened({ on, finish });
        }),
    );
    done.catch(failed);
  });
}

function createClient(database: PGlite, room: Room): PgliteClient {
  const client = new EventEmitter() as PgliteClient;
  let transaction: OpenTransaction | undefined;
  const finish = async (commit: boolean): Promise<Rows> => {
    const open = transaction;
    transaction = undefined;
    await open?.finish(commit);
    return { rows: [], rowCount: 0 };
  };
  const stopListening = database.onNotification((channel, payload) =>
    client.emit('notification', { channel, payload }),
  );
  client.query = async (statement, values) => {
    const command = commandOf(statement);
    if (command === 'begin' || command?.startsWith('start')) {
      room.require();
      transaction = await beginTransaction(database);
      return { rows: [], rowCount: 0 };
    }
    if (command) return finish(command !== 'rollback');
    if (!transaction) room.require();
    return run(transaction?.on ?? database, statement, values);
  };
  client.release = () => {
    stopListening();
    // Nobody is left to tell; a rollback can only fail because the database is closed.
    finish(false).catch(() => {});
  };
  return client;
}

/** A pool of clients that share the database's one session; ending it leaves the database open. */
export function createPglitePool(database: PGlite, room: Room = boundless): PglitePool {
  const pool = new EventEmitter() as PglitePool;
  pool.options = { keepAlive: true, max: 10 };
  pool.query = async (statement, values) => {
    room.require();
    return run(database, statement, values);
  };
  pool.connect = async () => createClient(database, room);
  pool.end = async () => {};
  return pool;
}
