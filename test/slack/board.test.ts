import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

describe('where the workspace has canvases', () => {
  beforeEach(() => {
    delete room.slack.state.canvases.refuses;
  });
  const canvas = () => [...room.slack.state.canvases.held.values()][0];
  const posted = () => room.slack.calls.filter(({ method }) => method === 'chat.postMessage');

  test('a board is the canvas of its channel, edited in place, and goes when it is taken down', async () => {
    const post = await boardPost();
    const messageId = await room.adapter.send(post);
    expect(canvas()).toMatchObject({ channel: 'C1', markdown: expect.stringContaining('8 days to go') });
    expect(canvas()?.markdown).toContain('- **');
    const message = {
      ...post.message,
      blocks: [{ kind: 'paragraph', text: ['Call *all* <@U1> [x](y)'] }],
    } as const;
    await room.adapter.update({ ...post, messageId, message });
    expect(canvas()?.markdown).toBe('Call \\*all\\* \\<@U1\\> \\[x\\](y)');
    await room.adapter.update({ ...post, messageId, pin: false });
    expect(canvas()).toBeUndefined();
    expect([posted().length, room.slack.state.pins.size]).toEqual([0, 0]);
  });

  test('one whose answer was lost is found again, and not made twice', async () => {
    const post = await boardPost();
    room.slack.befall('conversations.canvases.create', { kind: 'lose' });
    await expect(room.adapter.send(post)).rejects.toMatchObject({ reason: 'unknown' });
    const { place, key } = post;
    const found = await room.adapter.find({ place, key, since: 0 });
    expect(found).toBe(`canvas:${[...room.slack.state.canvases.held.keys()][0]}`);
    expect(await room.adapter.find({ place, key: 'c'.repeat(24), since: 0 })).toBeUndefined();
    expect(posted()).toEqual([]);
  });

  test.each(['channel_canvas_already_exists', 'team_tier_cannot_create_channel_canvases', 'missing_scope'])(
    'with %s it is the pinned message, once',
    async (error) => {
      const { state, until } = room.slack;
      room.slack.befall('conversations.canvases.create', { kind: 'error', error });
      const messageId = await room.adapter.send(await boardPost());
      await until(() => state.pins.has(messageId), 'pin');
      expect([posted().length, state.canvases.held.size]).toEqual([1, 0]);
    },
  );

  test('a canvas that people deleted is refused, so that the secretary hears of it', async () => {
    const post = await boardPost();
    const messageId = await room.adapter.send(post);
    room.slack.state.canvases.held.clear();
    await expect(room.adapter.update({ ...post, messageId })).rejects.toMatchObject({ reason: 'refused' });
  });
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
