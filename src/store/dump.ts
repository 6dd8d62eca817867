import { type SQL, sql } from 'drizzle-orm';
import { type Db, rowsOf } from './db.ts';
import { NewerSchemaError, newestKnown } from './migrate.ts';

/** The first line of a backup. `migration` is the newest that its data has been through; `at` is real time. */
export type DumpHeader = { format: 'congress-bot-backup'; version: 1; migration: number; at: number };

/** What is not a backup, or is one that was cut off. */
class NoBackupError extends Error {
  override readonly name = 'NoBackupError';
}

const chunkRows = 500;

/** The tables, those that others refer to first. */
async function tablesInOrder(db: Db): Promise<string[]> {
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`
      select table_name::text as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const references = await rowsOf<{ from: string; to: string }>(
    db,
    sql`
      select f.relname::text as "from", t.relname::text as "to" from pg_constraint c
      join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
      join pg_namespace n on n.oid = f.relnamespace and n.nspname = 'public'
      where c.contype = 'f' and c.conrelid <> c.confrelid`,
  );
  const ordered: string[] = [];
  const place = (name: string) => {
    if (ordered.includes(name)) return;
    for (const { from, to } of references) if (from === name) place(to);
    ordered.push(name);
  };
  for (const { name } of tables) place(name);
  return ordered;
}

type Column = { name: string; type: string };

const columnsOf = (db: Db, table: string): Promise<Column[]> =>
  rowsOf<Column>(
    db,
    sql`
      select attname::text as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = to_regclass(${`public.${table}`}) and attnum > 0 and not attisdropped order by attnum`,
  );

/** Each column as text: JSON within JSON would be read, and it may hold what Postgres cannot read as text. */
const asTexts = (columns: readonly Column[]) =>
  sql.join(
    columns.map(({ name }) => sql`${sql.raw(`'${name}'`)}, ${sql.identifier(name)}::text`),
    sql`, `,
  );

/**
 * Writes everything that is stored, as it stood at one instant, line by line: a header, `table<TAB>columns as texts in JSON`, and a
 * last line with the count. It is the same for both kinds of database.
 */
export async function dump(db: Db, now: number, write: (line: string) => Promise<void>): Promise<number> {
  return db.transaction(
    async (tx) => {
      const header: DumpHeader = {
        format: 'congress-bot-backup',
        version: 1,
        migration: newestKnown(),
        at: now,
      };
      await write(JSON.stringify(header));
      let count = 0;
      for (const table of await tablesInOrder(tx)) {
        const from = sql.identifier(table);
        const row = sql`json_build_object(${asTexts(await columnsOf(tx, table))})::text`;
        for (let after = 0; ; after += chunkRows) {
          // Rows do not change within the transaction, so neither does their physical order.
          const rows = await rowsOf<{ row: string }>(
            tx,
            sql`select ${row} as row from ${from} t order by t.ctid limit ${chunkRows} offset ${after}`,
          );
          for (const each of rows) await write(`${table}\t${each.row}`);
          count += rows.length;
          if (rows.length < chunkRows) break;
        }
      }
      await write(JSON.stringify({ rows: count }));
      return count;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** @throws {NoBackupError | NewerSchemaError} */
function readHeader(line: string | undefined): DumpHeader {
  try {
    const header = JSON.parse(line ?? '') as DumpHeader;
    if (header.format === 'congress-bot-backup' && header.version === 1) {
      if (header.migration > newestKnown()) throw new NewerSchemaError();
      return header;
    }
  } catch (error) {
    if (error instanceof NewerSchemaError) throw error;
  }
  throw new NoBackupError('the file is no backup of congress-bot');
}

/** A column that the backup does not have, because it is older, gets its default. */
async function insert(tx: Db, table: string, rows: readonly string[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const given = Object.keys(JSON.parse(first) as object);
  const columns = (await columnsOf(tx, table)).filter(({ name }) => given.includes(name));
  const list = (each: (column: Column) => SQL) => sql.join(columns.map(each), sql`, `);
  await tx.execute(sql`
    insert into ${sql.identifier(table)} (${list(({ name }) => sql.identifier(name) as unknown as SQL)})
    overriding system value
    select ${list(({ name, type }) => sql.raw(`(r->>'${name}')::${type}`))}
    from json_array_elements(${`[${rows.join(',')}]`}::json) r`);
}

/** Numbers that the database gives go on after the largest that is there. */
async function continueNumbers(tx: Db): Promise<void> {
  const columns = await rowsOf<{ table: string; column: string }>(
    tx,
    sql`
      select table_name::text as table, column_name::text as column from information_schema.columns
      where table_schema = 'public' and is_identity = 'YES'`,
  );
  for (const { table, column } of columns)
    await tx.execute(sql`
      select setval(pg_get_serial_sequence(${table}, ${column}),
        (select coalesce(max(${sql.identifier(column)}), 0) + 1 from ${sql.identifier(table)}), false)`);
}

/**
 * Puts a dump in the place of everything that is stored, within a transaction; the header it had.
 * @throws {NoBackupError | NewerSchemaError} when it cannot be read to its end
 */
export async function load(tx: Db, lines: AsyncIterable<string>): Promise<DumpHeader> {
  const known = await tablesInOrder(tx);
  for (const table of known.toReversed()) await tx.execute(sql`delete from ${sql.identifier(table)}`);
  let header: DumpHeader | undefined;
  let total: number | undefined;
  let count = 0;
  let waiting: { table: string; rows: string[] } = { table: '', rows: [] };
  for await (const line of lines) {
    if (!header) {
      header = readHeader(line);
      continue;
    }
    const [, table, row] = /^(\w+)\t(.*)$/s.exec(line) ?? [];
    if (table === undefined || row === undefined) {
      total = (JSON.parse(line) as { rows: number }).rows;
      continue;
    }
    if (!known.includes(table))
      throw new NoBackupError(`the backup has a table ${table}, which is not known`);
    if (table !== waiting.table || waiting.rows.length >= chunkRows) {
      await insert(tx, waiting.table, waiting.rows);
      waiting = { table, rows: [] };
    }
    waiting.rows.push(row);
    count += 1;
  }
  await insert(tx, waiting.table, waiting.rows);
  if (!header || total !== count) throw new NoBackupError('the backup ends too early');
  await continueNumbers(tx);
  return header;
}
