import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Post } from '../../src/platform/adapter.ts';
import { calendar } from '../../src/time/calendar.ts';
import { boardMessage } from '../../src/views/board.ts';
import { viewFor } from '../../src/views/view.ts';
import { textOf } from '../fakes/slack.ts';
import { openRoom, type Room } from './room.ts';

let room: Room;
beforeEach(async () => {
  room = await openRoom();
});
afterEach(() => room.close());

async function boardPost(): Promise<Post> {
  const plan = await room.session.store.plan();
  if (!plan) throw new Error('a plan is expected');
  const reader = { locale: 'en', zone: plan.congress.zone };
  const now = Date.parse('2008-11-17T09:00:00-02:00');
  const message = boardMessage(viewFor({ plan, now, calendar, reader }));
  const to = { kind: 'committee' } as const;
  return { place: { platform: 'slack', id: 'T1/C1' }, to, message, reader, key: 'b'.repeat(24), pin: true };
}

test('a board is pinned once and has a bookmark; taken down it has neither', async () => {
  const { state, calls, until } = room.slack;
  const post = await boardPost();
  const messageId = await room.adapter.send(post);
  await until(() => state.pins.has(messageId) && state.bookmarks.size === 1, 'pin');
  expect([...state.bookmarks.values()][0]).toContain(messageId);
  state.pins.delete(messageId);
  await room.adapter.update({ ...post, messageId });
  await room.adapter.update({ ...post, messageId, pin: false });
  await until(() => state.bookmarks.size === 0, 'removed bookmark');
  // What somebody unpinned by hand stays so.
  expect(calls.filter(({ method }) => method === 'pins.add')).toHaveLength(1);
  expect(calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
});

test('where the app may not pin, the board says so, once and for all its edits', async () => {
  const { state, calls, heard } = { ...room.slack, heard: room.heard };
  state.scopes.delete('pins:write');
  const post = await boardPost();
  const messageId = await room.adapter.send(post);
  const said = await heard('I may not pin this');
  await room.adapter.update({ ...post, messageId });
  expect(textOf(said)).toContain('I may not pin this');
  expect(calls.filter(({ method }) => method === 'pins.add')).toHaveLength(1);
});

test('only who may change the plan puts it into a channel, and a private chat is none', async () => {
  await room.command('board here', { user_id: 'U2', user_name: 'other' });
  await room.heard('não conheço você');
  expect((await room.session.store.plan())?.boards ?? []).toEqual([]);
  await room.say('board here');
  await room.heard('A board belongs into a channel');
  await room.command('board here');
  await room.heard('The board comes to this channel');
  expect((await room.session.store.plan())?.boards).toMatchObject([
    { id: 'slack', place: 'T1/C1', by: 'secretary' },
  ]);
  await room.command('board here');
  await room.heard('stands in this channel already');
  await room.command('board stop');
  await room.heard('The board is taken down');
  expect((await room.session.store.plan())?.boards).toEqual([]);
});
