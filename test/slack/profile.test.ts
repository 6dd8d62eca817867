import { expect, test, vi } from 'vitest';
import { openRoom } from './room.ts';

test('the profile’s language and zone are kept for what is sent, follow a change, and give way to what somebody chose', async () => {
  const room = await openRoom();
  const { state } = room.slack;
  const waitFor = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 50 });
  const person = async () =>
    (await room.session.store.plan())?.people.find(({ accounts }) => accounts.includes('slack:T1/U2'));
  let count = 0;
  const changed = (user: string) =>
    room.slack.deliver('events_api', {
      ...{
        type: 'event_callback',
        team_id: 'T1',
        api_app_id: 'A1',
        event_id: `EvUser${++count}`,
        event_time: 1,
      },
      event: { type: 'user_change', user: { id: user, team_id: 'T1' }, event_ts: `7.${count}` },
    });
  await room.command('people link ecpat-focal <@U2>');
  await room.heard('slack:T1/U2');
  await changed('U2');
  await waitFor(async () => expect(await person()).toMatchObject({ locale: 'pt-BR', zone: 'Europe/Rome' }));
  state.users.set('U2', { tz: 'Asia/Tokyo', locale: 'fr-FR' });
  const calls = room.slack.calls.length;
  await changed('U404');
  expect(room.slack.calls.slice(calls).filter(({ method }) => method === 'users.info')).toEqual([]);
  await changed('U2');
  await waitFor(async () => expect(await person()).toMatchObject({ locale: 'fr', zone: 'Asia/Tokyo' }));
  await room.command('settings language it', { user_id: 'U2' });
  await waitFor(async () => expect(await person()).toMatchObject({ locale: 'it' }));
  state.users.set('U2', { tz: 'Europe/Madrid', locale: 'es-ES' });
  await changed('U2');
  await waitFor(async () => expect(await person()).toMatchObject({ locale: 'it', zone: 'Europe/Madrid' }));
  await room.close();
});
