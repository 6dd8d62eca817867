import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../src/message/message.ts';
import { textOf } from '../fakes/slack.ts';
import type { StoredMessage } from '../fakes/slack-state.ts';
import { openRoom, type Room } from './room.ts';

let room: Room;
/** Three months after the congress: the first round about the commitments is open. */
beforeAll(async () => {
  room = await openRoom({}, Date.parse('2009-03-05T09:00:00-03:00'));
}, 60_000);
afterAll(() => room.close());
beforeEach(() => {
  room.slack.calls.length = 0;
  room.slack.state.messages.length = 0;
  room.slack.state.files.clear();
  room.slack.state.uploads.length = 0;
});

type Picture = { type: string; alt_text: string; slack_file: { id: string } };
const picturesOf = ({ blocks }: StoredMessage): Picture[] =>
  (blocks as Picture[]).filter(({ type }) => type === 'image');
const shared = () => room.slack.state.messages.filter(({ files }) => files);
const posts = () => room.slack.calls.filter(({ method }) => method.startsWith('chat.'));
const answer = () =>
  room.slack.until(
    () => room.slack.state.messages.find((message) => textOf(message).includes('organisations')),
    'report',
  );

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
const pictured: Message = {
  summary: 'How the round stands.',
  blocks: [
    { kind: 'paragraph', text: ['How the round stands.'] },
    { kind: 'image', png, alt: 'Two of three <answered>' },
  ],
};
const post = (key: string) => ({
  place: { platform: 'slack', id: 'home/C1' },
  to: { kind: 'committee' } as const,
  message: pictured,
  reader: { locale: 'en', zone: 'UTC' },
  key: key.padEnd(24, 'k'),
});

describe('the report in Slack', () => {
  test('is given though no private chat can be opened, and says that its files were not sent', async () => {
    room.slack.befall('conversations.open', { kind: 'error', error: 'user_not_visible' });
    await room.command('report csv');
    const message = await answer();
    expect(message.ephemeralTo).toBe('U1');
    expect(textOf(message)).toMatch(/I could not send “picture-1.png”, “report-.*csv”/);
    expect(shared()).toEqual([]);
  });

  test('shows its picture in the private chat, and its file follows there', async () => {
    await room.say('report csv');
    const message = await answer();
    const [picture] = picturesOf(message);
    expect(message.channel).toMatch(/^D/);
    expect(picture?.alt_text).toContain('answered');
    const file = room.slack.state.files.get(picture?.slack_file.id ?? '');
    expect(file?.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(file?.altText).toBe(picture?.alt_text.slice(0, 1_000));
    const [sheet] = await room.slack.until(() => shared().length > 0 && shared(), 'file');
    expect(sheet).toMatchObject({ channel: message.channel, files: [expect.stringMatching(/\.csv$/)] });
    expect(shared()).toHaveLength(1);
    expect(room.slack.state.uploads.map(({ authorization }) => authorization)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('asked for in the channel comes with its picture and file in the private chat, and says so', async () => {
    await room.command('report pdf');
    const message = await answer();
    expect(message.ephemeralTo).toBe('U1');
    expect(picturesOf(message)).toEqual([]);
    expect(textOf(message)).toContain('The files are in our private chat.');
    expect(shared()).toMatchObject([
      { channel: room.slack.state.chatWith('U1'), files: ['picture-1.png', expect.stringMatching(/\.pdf$/)] },
    ]);
  });

  test('without the scope says what lacks, and is given all the same', async () => {
    room.slack.state.scopes.delete('files:write');
    await room.say('report csv');
    const message = await answer();
    const said = await room.heard('lacks the scope files:write');
    room.slack.state.scopes.add('files:write');
    expect(picturesOf(message)).toEqual([]);
    expect(textOf(said)).toMatch(/“report-.*csv”/);
    expect(shared()).toEqual([]);
  });

  test('whose file Slack took without an answer is not given twice, and nothing is said of it', async () => {
    room.slack.befall('files.completeUploadExternal', { kind: 'lose' });
    await room.command('report csv');
    expect(textOf(await answer())).toContain('The files are in our private chat.');
    expect(shared()).toHaveLength(1);
  });
});

describe('a reminder with a picture', () => {
  test('shows it, in one message that is found by its key', async () => {
    const sent = post('picture');
    const id = await room.adapter.send(sent);
    expect(room.slack.state.messages).toHaveLength(1);
    const [message] = room.slack.state.messages;
    expect(message && picturesOf(message)).toMatchObject([{ alt_text: 'Two of three ‹answered›' }]);
    expect(await room.adapter.find({ place: sent.place, key: sent.key, since: 0 })).toBe(id);
  });

  test.each([
    [
      'the address for it is refused',
      () =>
        room.slack.befall('files.getUploadURLExternal', { kind: 'error', error: 'file_uploads_disabled' }),
    ],
    [
      'Slack asks to wait',
      () => room.slack.befall('files.completeUploadExternal', { kind: 'wait', seconds: 9 }),
    ],
    ['the address takes no bytes', () => Object.assign(room.slack.state, { refusesUploads: true })],
    ['Slack never looks at it', () => Object.assign(room.slack.state, { processingLooks: 1_000 })],
    ['the bot may not ask whether it is ready', () => room.slack.state.scopes.delete('files:read')],
  ])('is sent once, with words in its place, when %s', async (_, befall) => {
    befall();
    await room.adapter.send(post('words'));
    room.slack.state.scopes.add('files:read');
    Object.assign(room.slack.state, { refusesUploads: false, processingLooks: 1 });
    expect(room.slack.state.messages).toHaveLength(1);
    const [message] = room.slack.state.messages;
    expect(message && picturesOf(message)).toEqual([]);
    expect(textOf(message ?? { text: '' })).toMatch(/Two of three (&lt;|‹)answered/);
  });

  test('whose answer was lost is uncertain, and was posted once', async () => {
    room.slack.befall('chat.postMessage', { kind: 'lose' });
    await expect(room.adapter.send(post('lost'))).rejects.toMatchObject({ reason: 'unknown' });
    expect(posts()).toHaveLength(1);
  });

  test('is corrected in place with a picture of its own', async () => {
    const messageId = await room.adapter.send(post('update'));
    await room.adapter.update({ ...post('update'), messageId });
    const [message] = room.slack.state.messages;
    expect(message?.edits).toBe(1);
    expect(message && picturesOf(message)).toHaveLength(1);
  });
});
