import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../fakes/slack.ts';
import type { StoredMessage } from '../fakes/slack-state.ts';
import { sendDue } from '../send-due.ts';
import { openRoom, type Room } from './room.ts';

/** Tuesday 18 November 2008, 09:30 in São Paulo: the reminders of the day are due. */
const tuesday = Date.parse('2008-11-18T09:30:00-02:00');

let room: Room;
beforeAll(async () => {
  room = await openRoom();
  const { store } = room.session;
  const plan = await store.plan();
  if (!plan) throw new Error('a plan is expected');
  const deadlines = plan.deadlines.map((each) =>
    each.id === 'papers' || each.id === 'programme' ? { ...each, owner: 'secretary' } : each,
  );
  await store.save({
    plan: { ...plan, deadlines },
    basedOn: plan.version,
    by: 'test',
    via: 'test',
    verb: 'import',
    now: tuesday - 86_400_000,
  });
  await sendDue(store, room.adapter, tuesday);
});
afterAll(() => room.close());

const deadline = async (id: string) =>
  (await room.session.store.plan())?.deadlines.find((each) => each.id === id);

/** The reminder that stands in a place, by what it is about. */
const reminderOf = (title: string, test: (message: StoredMessage) => boolean): StoredMessage => {
  const found = room.slack.state.messages.find((message) => test(message) && textOf(message).includes(title));
  if (!found) throw new Error(`no reminder of “${title}”`);
  return found;
};
const inChat = ({ channel }: StoredMessage) => channel.startsWith('D');

describe('what is said in the thread of a reminder', () => {
  test('is about its item, in the private chat', async () => {
    const { ts } = reminderOf('background papers', inChat);
    await room.say('who owns it?', { thread_ts: ts });
    await room.heard('The owner of “Finish the background papers');
    await room.say('move it to 21 November 17:00', { thread_ts: ts });
    await room.heard('is now due on');
    expect((await deadline('papers'))?.due).toMatchObject({ on: '2008-11-21' });
  });

  test('is about its item whatever was talked about before elsewhere', async () => {
    const { ts } = reminderOf('background papers', inChat);
    await room.say('when is the programme due?');
    await room.heard('Publish the programme” is due');
    await room.say('done', { thread_ts: ts });
    await room.heard('Finish the background papers on the thematic areas is done');
    expect((await deadline('papers'))?.state).toBe('done');
    expect((await deadline('programme'))?.state).toBe('open');
  });

  test('and under an answer of the bot, about what that was about', async () => {
    await room.mention('move travel to 24 November 2008');
    const answer = await room.heard('Confirm travel and visas of the delegates is now due on');
    await room.say('when is the programme due?');
    await room.mention('done', { thread_ts: answer.ts });
    await room.heard('Confirm travel and visas of the delegates is done');
    expect((await deadline('travel'))?.state).toBe('done');
    expect((await deadline('programme'))?.state).toBe('open');
  });
});
