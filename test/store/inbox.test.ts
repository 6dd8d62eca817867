import { expect, test } from 'vitest';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';

describeStores('the inbox', { postgres: hasPostgres() }, (bench) => {
  const event = { source: 'slack', id: 'Ev1', body: { text: '\0 \ud800 {}', n: 1 }, receivedAt: 20 };

  test('takes an event once per platform', async () => {
    const store = bench.store();
    expect(await store.receive(event)).toBe(true);
    expect(await store.receive({ ...event, body: 'replayed' })).toBe(false);
    expect(await store.receive({ ...event, source: 'discord' })).toBe(true);
  });

  test('gives back what was not finished, oldest first, as it came', async () => {
    const store = bench.store();
    const earlier = { ...event, id: 'Ev0', body: null, receivedAt: 10 };
    for (const each of [event, earlier, { ...event, id: 'Ev2' }]) await store.receive(each);
    await store.finish({ source: 'slack', id: 'Ev2' });
    expect(await store.unfinished()).toEqual([earlier, event]);
    expect(await store.receive({ ...event, id: 'Ev2' })).toBe(false);
  });
});

describeStores('the settings', { postgres: hasPostgres() }, (bench) => {
  test.each([
    ['text that looks like a number', '123'],
    ['null', null],
    ['a list', [1, '2', { a: false }]],
  ])('keep %s', async (_, value) => {
    const store = bench.store();
    expect(await store.getSetting('__proto__')).toBeUndefined();
    await store.setSetting('__proto__', 'before');
    await store.setSetting('__proto__', value);
    expect(await store.getSetting('__proto__')).toEqual(value);
  });

  test('forget what is set to nothing', async () => {
    const store = bench.store();
    await store.setSetting('home', 'C1');
    await store.setSetting('home', undefined);
    expect(await store.getSetting('home')).toBeUndefined();
  });
});
