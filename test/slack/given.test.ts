import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../fakes/slack.ts';
import { addFile, describeFile, type StoredFile } from '../fakes/slack-files.ts';
import type { StoredMessage } from '../fakes/slack-state.ts';
import { buttonsOf, openRoom, type Room } from './room.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.close());

const report =
  '# Florence report\n\nThe host of the Rio Congress in Rio de Janeiro is the Government of Brazil.\n';
const upload = (name: string, text: string | Uint8Array = report, more: Partial<StoredFile> = {}) =>
  addFile(room.slack.state, name, typeof text === 'string' ? new TextEncoder().encode(text) : text, more);
const payload = (...files: StoredFile[]) => ({
  files: files.map((file) => describeFile(room.slack.state, file)),
  subtype: 'file_share',
});
const idsOf = async () => (await room.session.store.documents.list()).map(({ id }) => id);

/** Waits for the next message after what was there. */
async function answered(give: () => Promise<unknown>): Promise<StoredMessage> {
  const { length } = room.slack.state.messages;
  await give();
  return room.slack.until(() => room.slack.state.messages[length], 'answer');
}
/** The text of the answer to a file, which was not added. */
async function refusal(give: () => Promise<unknown>): Promise<string> {
  const before = await idsOf();
  const answer = await answered(give);
  expect(await idsOf()).toEqual(before);
  return textOf(answer);
}

describe('a file given in Slack', () => {
  test('in the private chat becomes a document, with what it states to be confirmed', async () => {
    const file = upload('Florence report.md');
    const answer = await answered(() => room.say('here is the Florence report, add it', payload(file)));
    expect(answer.channel).toMatch(/^D/);
    expect(textOf(answer)).toContain('Added: ');
    expect(buttonsOf(answer.blocks).map(({ text }) => text?.text)).toContain('Add to the plan');
    expect(await idsOf()).toContain('florence-report');
    expect(room.slack.state.downloads.at(-1)).toEqual({ id: file.id, authorization: 'Bearer xoxb-1' });
    const taken = await answered(() => room.press(answer, 'Add to the plan'));
    expect(textOf(taken)).toContain('It is in the plan now');
  });

  test('with a mention is answered to the one who gave it, and a second delivery adds nothing', async () => {
    const more = payload(
      upload('venue.txt', 'The venue of the Rio Congress is Riocentro, in Rio de Janeiro.\n'),
    );
    const { length } = room.slack.state.messages;
    const ts = await room.mention('', more);
    const answer = await room.slack.until(() => room.slack.state.messages[length], 'answer');
    expect(answer.ephemeralTo).toBe('U1');
    await room.mention('', { ...more, ts });
    await room.say('help');
    await room.heard('/congress and a command');
    expect(room.slack.state.messages).toHaveLength(length + 2);
  });

  test('as DOCX or PDF is read as what it is', async () => {
    for (const name of ['venue.docx', 'interpreters.pdf']) {
      const bytes = await readFile(new URL(`../fixtures/documents/${name}`, import.meta.url));
      const file = upload(`given ${name}`, bytes);
      expect(textOf(await answered(() => room.say('', payload(file))))).toContain('Added: ');
    }
  });

  test('with a question beside it says that the question waits', async () => {
    const file = upload('question.md');
    const answer = await answered(() => room.say('When does the congress begin?', payload(file)));
    expect(textOf(answer)).toContain('please ask it in a message of its own');
    expect(await idsOf()).toContain('question');
  });

  test('has a name that shows nothing but itself', async () => {
    const hostile = '../../etc/\u202egnp.<!channel>*x*`.md';
    const answer = textOf(await answered(() => room.say('', payload(upload(hostile)))));
    expect(answer).toContain('&lt;!channel&gt;');
    expect(answer).not.toMatch(/<!channel>|\u202e|etc\//);
  });

  test('by somebody without the right, or whom the plan does not know, is not even fetched', async () => {
    const { length } = room.slack.state.downloads;
    const file = payload(upload('stranger.md'));
    const channel = room.slack.state.chatWith('U2');
    expect(await refusal(() => room.say('', { ...file, user: 'U2', channel }))).toContain('conheço você');
    const options = { person: 'ecpat-focal', account: 'slack:T1/U2' };
    const input = { kind: 'command', command: 'people link', options } as const;
    const event = { source: 'test', id: 'link-member' };
    await room.session.bot.dispatch({ event, platform: 'terminal', account: 'terminal:secretary', input });
    const refused = await refusal(() => room.say('', { ...file, user: 'U2', channel }));
    expect(refused).toContain('Só o secretariado ou a presidência');
    expect(room.slack.state.downloads).toHaveLength(length);
  });

  test.each([
    ['empty', '', {}, 'holds no text'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00), {}, 'is a picture'],
    ['damaged', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9, 9), {}, 'which I do not read'],
    ['kept elsewhere', 'x', { mode: 'external' }, 'kept elsewhere'],
    ['too large', new Uint8Array(10 * 2 ** 20 + 1).fill(65), {}, 'larger than I read'],
  ] as const)('that is %s is refused with what to do', async (title, bytes, more, sentence) => {
    const file = upload(`${title}.txt`, bytes as string, more);
    expect(await refusal(() => room.say('', payload(file)))).toContain(sentence);
  });

  test('beside another is refused, and neither is lost', async () => {
    const two = payload(upload('one.md'), upload('two.md'));
    expect(await refusal(() => room.say('', two))).toContain('one file at a time');
  });

  test('of another workspace is asked for, as only its id is told', async () => {
    const { id } = upload('shared.md');
    const stub = { id, mode: 'file_access', file_access: 'check_file_info', created: 0, user: '' };
    expect(textOf(await answered(() => room.say('', { files: [stub] })))).toContain('shared.md');
    expect(await idsOf()).toContain('shared');
  });

  test('is fetched from no host but Slack’s own', async () => {
    const described = describeFile(room.slack.state, upload('elsewhere.md'));
    const files = [{ ...described, url_private_download: 'https://files.slack.com.evil.example/x' }];
    expect(await refusal(() => room.say('', { files }))).toContain('upload the file itself');
  });

  test('is not taken for a page: a login is told from it, and the scope that lacks is named', async () => {
    const { scopes, tokens } = room.slack.state;
    scopes.delete('files:read');
    const file = payload(upload('locked.md'));
    expect(await refusal(() => room.say('', file))).toContain('lacks the scope files:read');
    scopes.add('files:read');
    tokens.delete('xoxb-1');
    const { length } = room.slack.state.downloads;
    await room.say('', payload(upload('gone.md')));
    await room.slack.until(() => room.slack.state.downloads[length], 'download');
    tokens.add('xoxb-1');
    await room.slack.until(
      () => room.slack.state.messages.some((each) => textOf(each).includes('“gone.md”')),
      'refusal',
    );
    expect(await idsOf()).not.toContain('gone');
  });
});

test('a command about a file asks for the file itself', async () => {
  await room.command('documents add');
  const answer = await room.heard('attach it to a message to me');
  expect(answer.ephemeralTo).toBe('U1');
});
