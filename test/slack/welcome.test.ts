import { afterEach, beforeEach, expect, test } from 'vitest';
import { textOf } from '../fakes/slack.ts';
import { openRoom, type Room } from './room.ts';

let room: Room;
beforeEach(async () => {
  room = await openRoom();
});
afterEach(() => room.close());

const joined = (more: object) =>
  room.slack.deliver('events_api', {
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: 'EvJoined',
    event_time: 1,
    event: {
      type: 'member_joined_channel',
      user: 'UBOT',
      channel: 'C1',
      channel_type: 'C',
      team: 'T1',
      ...more,
    },
  });
const messages = () => room.slack.state.messages;

test('who invites the bot is shown the first steps, alone and once; the channel hears of it after a press', async () => {
  await joined({ inviter: 'U1', event_ts: '1.1' });
  const steps = await room.heard('I am here now');
  await joined({ inviter: 'U1', event_ts: '1.1' });
  expect(steps.ephemeralTo).toBe('U1');
  await room.press(steps, 'Introduce yourself');
  const hello = await room.heard('I keep track of the objectives');
  expect(hello).toMatchObject({ channel: 'C1' });
  expect(hello.ephemeralTo).toBeUndefined();
  expect(messages().filter((message) => textOf(message).includes('I am here now'))).toHaveLength(1);
  await room.press(steps, 'Put the board here');
  await room.heard('The board comes to this channel');
  expect((await room.session.store.plan())?.boards).toMatchObject([{ place: 'T1/C1' }]);
});

test('who is not in the plan is told how to be known, in their language, and others who join hear nothing', async () => {
  await joined({ user: 'U2', inviter: 'U1', event_ts: '1.2' });
  await joined({ inviter: 'U2', event_ts: '1.3' });
  const steps = await room.heard('slack:T1/U2');
  expect(textOf(steps)).toContain('Agora estou aqui');
  expect(messages()).toHaveLength(1);
});
