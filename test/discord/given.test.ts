import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { type Held, textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { type DiscordDesk, openDiscordDesk } from './desk.ts';

const plan = committeePlan({
  people: [
    personOf('owner', { accounts: ['discord:7'] }),
    personOf('secretary', { role: 'secretary', accounts: ['discord:8'] }),
  ],
});

let desk: DiscordDesk;
beforeAll(async () => {
  desk = await openDiscordDesk(plan, { now: inRio('2028-04-01 09:00') });
}, 60_000);
afterAll(() => desk.close());

const secretary = (where = {}) => personIn(desk.discord, '8', where);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const report = 'The venue of the Rio Congress is Riocentro.\n\nThe opening is on 25 November 2027.\n';
const attach = (name: string, bytes = bytesOf(report), more = {}) => desk.discord.attach(name, bytes, more);
const said = (held: Held | undefined) => textOf(held?.components ?? []);
const documents = async () => said(await secretary().answered(secretary().slash('documents show')));

describe('a file given in Discord', () => {
  test('in a private chat becomes a document, and no token goes to where it is kept', async () => {
    const me = secretary({ inPrivate: true });
    const answer = await me.repliedTo(me.say('here is the report, add it', attach('Florence report.md')));
    expect(said(answer)).toMatch(/Added: .*Florence report\.md/);
    expect(desk.discord.fetched).toEqual([undefined]);
    expect(await documents()).toContain('florence-report');
  });

  test('with a mention becomes a document once, however often it arrives', async () => {
    const id = secretary().say('', attach('venue.txt'));
    desk.discord.gateway.replay(1);
    // What was added is for who gave it: among others it is answered in the private chat.
    expect(said(await secretary().repliedTo(id))).toContain('answered in our private chat');
    expect(await documents()).toContain('venue');
    expect(desk.discord.messages.held.filter(({ reference }) => reference === id)).toHaveLength(1);
  });

  test('with the command is answered to the one who gave it', async () => {
    const asked = secretary().attach('documents add', 'file', attach('note.md'));
    const answer = await secretary().answered(asked);
    expect([said(answer), answer?.ephemeral]).toEqual([expect.stringContaining('Added: '), true]);
  });

  test('with a question beside it says that the question waits', async () => {
    const answer = await secretary().repliedTo(secretary().say('when is it due?', attach('asked.md')));
    expect(said(answer)).toContain('answered in our private chat');
  });

  test('has a name that shows nothing but itself', async () => {
    const name = '../x/\u202e@everyone **b**.md';
    const answer = await secretary().repliedTo(secretary().say('', attach(name)));
    expect(said(answer)).not.toMatch(/\u202e|\.\.\/|(?<!\\)\*\*b(?<!\\)\*\*/);
    expect(answer.pinged).toEqual([]);
  });

  test('by somebody without the right, or whom the plan does not know, is not even fetched', async () => {
    const { length } = desk.discord.fetched;
    for (const [user, sentence] of [
      ['7', 'Only the secretary or the chair'],
      ['99', 'do not know you'],
    ] as const) {
      const other = personIn(desk.discord, user);
      expect(said(await other.repliedTo(other.say('', attach('hidden.md'))))).toContain(sentence);
    }
    expect(desk.discord.fetched).toHaveLength(length);
    expect(await documents()).not.toContain('hidden');
  });

  test.each([
    ['empty', () => attach('empty.md', bytesOf('')), 'holds no text'],
    [
      'too large by what it says',
      () => attach('big.md', bytesOf('x'), { size: 2 ** 24 }),
      'larger than I read',
    ],
    [
      'too large whatever it says',
      () => attach('fat.md', new Uint8Array(10 * 2 ** 20 + 1), { size: 9 }),
      'larger than I read',
    ],
    ['no text', () => attach('photo.png', Uint8Array.of(0xff, 0xd8, 0xff)), 'is a picture'],
    [
      'on another host',
      () => attach('far.md', bytesOf('x'), { url: 'http://evil.example/far.md' }),
      'upload the file itself',
    ],
    [
      'gone',
      () =>
        attach('gone.md', bytesOf('x'), {
          url: `${desk.discord.api.replace('/api', '')}/attachments/1/2/gone.md`,
        }),
      'could not fetch',
    ],
  ])('that is %s is refused with what to do', async (_, file, sentence) => {
    const answer = await secretary().repliedTo(secretary().say('', file()));
    expect(said(answer)).toContain(sentence);
    expect(said(answer)).toContain('Nothing was added');
  });

  test('beside another is refused, and neither is lost', async () => {
    const answer = await secretary().repliedTo(secretary().say('', attach('one.md'), attach('two.md')));
    expect(said(answer)).toContain('one file at a time');
  });
});

test.each([
  ['in a private chat', { inPrivate: true }],
  ['in the channel, to the one who asked', {}],
])('the report comes with its picture and its file %s', async (_, where) => {
  const me = secretary(where);
  const answer = await me.answered(me.slash('follow-up report', { format: 'csv' }));
  expect(answer?.files.map(({ name }) => name)).toEqual(['picture-1.png', expect.stringMatching(/\.csv$/)]);
  expect(answer?.files[0]?.bytes.subarray(1, 4).toString()).toBe('PNG');
});
