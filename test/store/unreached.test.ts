import { expect, test } from 'vitest';
import { unreachedNotes, unreachedOf } from '../../src/domain/unreached.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { channel, entryOf, lease, now, only, opened, reminder, reminderAt } from './one-reminder.ts';

const everything = { from: 0, to: Number.MAX_SAFE_INTEGER };
const people = [
  { id: 'sec', role: 'secretary' },
  { id: 'chair', role: 'chair' },
].map((person) => ({ ...person, name: person.id, accounts: [], source: { kind: 'template' } }) as never);
const lost = { to: reminder.to, platform: 'slack' };
const fallback = (since: number) => unreachedNotes({ people }, lost, { now, since });

test('the chair is told when it is the secretary who cannot be reached', () => {
  const notes = unreachedNotes({ people }, { to: { kind: 'person', person: 'sec' } }, { now, since: 0 });
  expect(notes.map(({ to }) => to)).toEqual([{ kind: 'person', person: 'chair' }]);
  expect(notes.map(unreachedOf)).toEqual([{ to: { kind: 'person', person: 'sec' } }]);
});

describeStores('a place that refuses', { postgres: hasPostgres() }, (bench) => {
  test('is told to the secretary once, until it has worked again', async () => {
    const { ledger } = await opened(bench);
    await ledger.refuse(await only(ledger.claim(lease)), 'channel_not_found', { fallback });
    const notes = async () => (await ledger.list(everything)).filter(({ kind }) => kind === 'unreached');
    expect(await notes()).toMatchObject([{ at: now, subject: 'slack:owner', to: { person: 'sec' } }]);

    const again = reminderAt(now, 'invitations');
    const store = await bench.owe(again);
    await store.ledger.open({ key: again.key, now, places: [channel] });
    await store.ledger.refuse(await only(store.ledger.claim({ ...lease, key: again.key })), 'gone', {
      fallback,
    });
    expect((await store.ledger.list(everything)).filter(({ kind }) => kind === 'unreached')).toHaveLength(1);
  });

  test('gives way to another place of the same person', async () => {
    const { ledger } = await opened(bench);
    const instead = { platform: 'discord', id: 'committee' };
    await ledger.refuse(await only(ledger.claim(lease)), '50007', { instead, fallback });
    expect(await only(ledger.claim(lease))).toMatchObject({ place: instead, reminder });
    expect(await ledger.list(everything)).toHaveLength(1);
  });

  test('leaves the reminder of nobody’s account skipped, and says so', async () => {
    const store = await bench.owe(reminder);
    await store.ledger.open({ key: reminder.key, now, places: [], fallback });
    expect(await entryOf(store.ledger, reminder.key)).toMatchObject({ state: 'skipped', reason: 'no-place' });
    expect((await store.ledger.list(everything)).map(({ kind }) => kind)).toContain('unreached');
  });
});
