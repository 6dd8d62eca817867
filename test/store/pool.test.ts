import { once } from 'node:events';
import { expect, test } from 'vitest';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';

describeStores('the pool for the queue', { postgres: hasPostgres() }, (bench) => {
  const pool = () => bench.database().pool;
  const settings = async () =>
    (await pool().query('select name, value #>> $1 as value from setting order by name', ['{}'])).rows;
  const insert = (name: string) => `insert into setting values ('${name}', '1')`;

  test('takes statements with and without parameters, and several at once', async () => {
    await pool().query(`${insert('a')}; ${insert('b')}`);
    const { rows, rowCount } = await pool().query('select name from setting where name = $1', ['b']);
    expect({ rows, rowCount }).toEqual({ rows: [{ name: 'b' }], rowCount: 1 });
    expect(
      (await pool().query({ text: 'delete from setting where name = $1', values: ['a'] })).rowCount,
    ).toBe(1);
    expect((await pool().query('update setting set value = null')).rowCount).toBe(1);
  });

  test('looks for tables in public, then in bullmq', async () => {
    expect((await pool().query('show search_path')).rows).toEqual([
      { search_path: expect.stringMatching(/^public, ?bullmq$/) },
    ]);
  });

  test('commits a transaction of a client, and rolls another back', async () => {
    const client = await pool().connect();
    await client.query('BEGIN');
    await client.query(insert('kept'));
    await client.query('COMMIT');
    await client.query('begin isolation level serializable');
    await client.query(insert('dropped'));
    await client.query('ROLLBACK');
    client.release();
    expect(await settings()).toEqual([{ name: 'kept', value: '1' }]);
  });

  test('can go on after a statement failed within a transaction', async () => {
    const client = await pool().connect();
    await client.query('begin');
    await expect(client.query('select 1 / 0')).rejects.toThrow(/division/);
    await client.query('rollback');
    await client.query(insert('after'));
    client.release();
    expect(await settings()).toHaveLength(1);
  });

  test('keeps the statements of others out of a transaction', async () => {
    const client = await pool().connect();
    await client.query('begin');
    await client.query(insert('inside'));
    const outside = bench.store().setSetting('outside', 2);
    await client.query('rollback');
    await outside;
    client.release();
    expect(await settings()).toEqual([{ name: 'outside', value: '2' }]);
  });

  test('hands notifications to a client that listens, until it is released', async () => {
    const client = await pool().connect();
    await client.query('-- the queue says why\nlisten poke');
    const heard = once(client, 'notification');
    await pool().query('select pg_notify($1, $2)', ['poke', 'now']);
    expect(await heard).toMatchObject([{ channel: 'poke', payload: 'now' }]);
    client.release(true);
  });
});

describeStores(
  'a client that is released within a transaction',
  { postgres: hasPostgres(), only: 'PGlite' },
  (bench) => {
    test('gives the session back', async () => {
      const client = await bench.database().pool.connect();
      await client.query('begin');
      client.release();
      await bench.store().setSetting('after', 1);
      expect(await bench.store().getSetting('after')).toBe(1);
    });
  },
);
