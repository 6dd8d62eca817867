import { afterEach, beforeEach, expect, test } from 'vitest';
import { textOf } from '../fakes/slack.ts';
import { openRoom, type Room } from './room.ts';

let room: Room;
let count = 0;
beforeEach(async () => {
  room = await openRoom();
});
afterEach(() => room.close());

const react = (
  type: 'reaction_added' | 'reaction_removed',
  { ts, channel }: { ts: string; channel: string },
  more: object = {},
) =>
  room.slack.deliver('events_api', {
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `EvTick${++count}`,
    event_time: 1,
    event: {
      ...{ type, user: 'U1', reaction: 'white_check_mark', item_user: 'UBOT', event_ts: `9.${count}` },
      ...{ item: { type: 'message', channel, ts } },
      ...more,
    },
  });
const stateOf = async (id: string) =>
  (await room.session.store.plan())?.deadlines.find((each) => each.id === id)?.state;

async function card(): Promise<{ ts: string; channel: string }> {
  await room.say('deadline papers');
  const said = await room.heard('Finish the background papers');
  // The message is remembered for what it is about just after it was given.
  for (let tries = 0; tries < 500; tries++) {
    if (await room.session.bot.about({ platform: 'slack', message: said.ts })) return said;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the card is not known');
}

test('a tick on a card is “done” by who may, shown in its place; taken away it is an undo', async () => {
  const said = await card();
  const { ts } = said;
  const before = room.slack.state.messages.length;
  await react('reaction_added', said, { reaction: 'eyes' });
  await react('reaction_added', said, { user: 'U2' });
  await react('reaction_added', said);
  await room.slack.until(
    () =>
      room.slack.state.messages.some((message) => message.ts === ts && textOf(message).includes('is done')),
    'card that says done',
  );
  expect(await stateOf('papers')).toBe('done');
  expect(room.slack.state.messages).toHaveLength(before);
  await react('reaction_removed', said);
  await room.slack.until(
    () =>
      room.slack.state.messages.some((message) => message.ts === ts && !textOf(message).includes('is done')),
    'card that is open again',
  );
  expect(await stateOf('papers')).toBe('open');
});

test('a tick of somebody who may not is answered to them alone, and one on another’s message means nothing', async () => {
  await room.command('people link unicef-focal slack:T1/U2');
  await room.heard('slack:T1/U2');
  const said = await card();
  await react('reaction_added', said, { item_user: 'U1' });
  await react('reaction_added', said, { user: 'U2' });
  await room.slack.until(
    () => room.slack.state.messages.find((message) => textOf(message).includes('secretariado')),
    'refusal',
  );
  expect(await stateOf('papers')).toBe('open');
});
