import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Post } from '../../src/platform/adapter.ts';
import { textOf } from '../fakes/slack.ts';
import { openRoom, type Room } from './room.ts';

let room: Room;
beforeEach(async () => {
  room = await openRoom();
  // Somebody of another organisation, whom this workspace sees in a channel that both share.
  room.slack.state.users.set('U9', { tz: 'Europe/Rome', locale: 'it-IT', team_id: 'T9' });
});
afterEach(() => room.close());

const accountsOf = async (id: string) =>
  (await room.session.store.plan())?.people.find((person) => person.id === id)?.accounts;
const theirs = { user: 'U9', user_team: 'T9', team: 'T9' };

async function reminderTo(person: string, key = 'r'.repeat(24)): Promise<Post> {
  const plan = await room.session.store.plan();
  const to = { kind: 'person', person } as const;
  const place = plan && room.adapter.placeOf(to, plan);
  if (!place) throw new Error('nobody is reached');
  const message = { summary: 'Papers: tomorrow', blocks: [{ kind: 'paragraph', text: ['Papers'] }] } as const;
  return { place, to, message, reader: { locale: 'en', zone: 'UTC' }, key };
}

test('somebody of another organisation who is mentioned is linked by their own workspace, and reminded from ours', async () => {
  await room.command('people link ecpat-focal <@U9|ana>');
  await room.heard('slack:T9/U9');
  expect(await accountsOf('ecpat-focal')).toEqual(['slack:T9/U9']);
  const post = await reminderTo('ecpat-focal');
  const id = await room.adapter.send(post);
  const chat = room.slack.state.chatWith('U9');
  expect(room.slack.state.messages.find(({ ts }) => ts === id)?.channel).toBe(chat);
  expect(await room.adapter.find({ place: post.place, key: post.key, since: 0 })).toBe(id);
});

test('where their private chat is closed they are mentioned in the channel that is shared', async () => {
  await room.command('people link ecpat-focal <@U9|ana>');
  await room.heard('slack:T9/U9');
  await room.mention('deadlines mine', theirs);
  await room.heard('Le Sue scadenze');
  const post = await reminderTo('ecpat-focal');
  for (const error of ['user_not_visible', 'channel_not_found', 'not_allowed_token_type']) {
    room.slack.befall('conversations.open', { kind: 'error', error });
    const failure = await room.adapter.send(post).catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ instead: { platform: 'slack', id: 'T1/C1' } });
  }
  const id = await room.adapter.send({ ...post, place: { platform: 'slack', id: 'T1/C1' } });
  const said = room.slack.state.messages.find(({ ts }) => ts === id);
  expect(said && textOf(said)).toContain('<@U9>');
});

test('who was linked by a mention in our workspace is known when they speak from theirs', async () => {
  await room.command('people link ecpat-focal slack:T1/U9');
  await room.heard('slack:T1/U9');
  await room.mention('undo', theirs);
  await room.heard('Negli ultimi dieci minuti');
  expect(room.slack.state.messages.some((message) => textOf(message).includes('slack:T9/U9'))).toBe(false);
});

test('who was linked by an id alone is reached where our workspace sees them, and nobody else is written to', async () => {
  await room.command('people link ecpat-focal slack:T9/U9');
  await room.heard('slack:T9/U9');
  const post = await reminderTo('ecpat-focal');
  await room.adapter.send(post);
  expect(room.slack.state.messages.at(-1)?.channel).toBe(room.slack.state.chatWith('U9'));
  const other = { ...post, place: { platform: 'slack', id: 'T8/U1' } };
  await expect(room.adapter.send(other)).rejects.toMatchObject({ reason: 'closed' });
});
