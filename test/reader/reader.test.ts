import { afterEach, describe, expect, test } from 'vitest';
import type { AskOn } from '../../src/bot/bot-parts.ts';
import { createLibrary } from '../../src/main/library.ts';
import { createLog } from '../../src/process/log.ts';
import { createEndpoint } from '../../src/reader/endpoint.ts';
import { createReader } from '../../src/reader/reader.ts';
import type { Documents } from '../../src/store/store.ts';
import { committeePlan, deadlineOf } from '../committee-plan.ts';
import {
  type Asked,
  fabricating,
  type Model,
  misquoting,
  quoting,
  type Said,
  startModel,
  takingTheFirst,
} from '../fakes/model.ts';

const text = [
  '# Meals',
  '',
  'The supper at the boathouse is 30 euro a head.',
  'The coffee stand is run by students of the music school.',
  'Breakfast is not included in the lodging.',
  '',
  '# Travel',
  '',
  'A shuttle leaves the central station at 08:15 each morning.',
  'The music school lends us its grand piano for the banquet.',
].join('\n');
const plan = committeePlan({
  documents: [{ id: 'notes', title: 'Notes on logistics', file: 'notes.md' }] as never,
  deadlines: [
    deadlineOf('speech', '2027-10-05', { title: 'Negotiate the fee of the coffee speaker', private: true }),
  ],
});
const minutes = { id: 'minutes', title: 'Minutes', body: 'The committee pays the coffee from its reserve.' };
const stored = { all: async () => [minutes] } as unknown as Documents;
const question = 'who serves the coffee?';
const coffee = 'The coffee stand is run by students of the music school.';

const opened: Model[] = [];
afterEach(() => {
  for (const model of opened.splice(0)) model.close();
});

/** A library with a stand-in for a model beside it; the present of the reader may be moved. */
async function open(say: (asked: Asked) => Said, patienceMs = 5_000) {
  const model = await startModel(say);
  opened.push(model);
  const time = { now: 0 };
  const endpoint = createEndpoint({ url: model.url, model: 'any', key: 'secret' }, () => time.now);
  const reader = createReader(endpoint, { log: createLog('silent'), now: () => time.now, patienceMs });
  const library = createLibrary({ texts: () => new Map([['notes', text]]), stored, reader });
  const on: AskOn = {
    plan,
    now: Date.parse('2027-09-01T12:00:00Z'),
    locale: 'en',
    maySee: (deadline) => !deadline.private,
    mayRead: () => true,
    inside: false,
  };
  const ask = (asked = question, more: Partial<AskOn> = {}) => library.ask(asked, { ...on, ...more });
  return { model, time, reader, ask, plain: () => ask(question, { plainly: true }) };
}

const counted = (more: object) => ({
  ...{ answered: 0, abstained: 0, unverified: 0, unconfirmed: 0, failed: 0, skipped: 0 },
  ...more,
});

describe('a model that quotes right', () => {
  test('answers what the rules do not, with the lines', async () => {
    const { ask, reader, model } = await open(quoting('Students of the music school run it.', coffee));
    expect(await ask()).toMatchObject({
      outcome: 'answered',
      declined: false,
      short: 'Students of the music school run it.',
      lang: 'en',
      citations: [{ document: 'notes', lines: [4], quote: coffee }],
      nearest: [],
    });
    expect(reader.readings()).toEqual(counted({ answered: 1 }));
    expect(model.headers[0]).toMatchObject({ authorization: 'Bearer secret' });
  });

  test('is asked once about the same texts', async () => {
    const { ask, model } = await open(quoting('Students of the music school run it.', coffee));
    const answers = await Promise.all([ask(), ask()]);
    expect(await ask()).toEqual(answers[0]);
    expect(model.asked).toHaveLength(2);
  });

  test('is not asked what the rules answer, nor what is to be answered plainly', async () => {
    const { ask, plain, model } = await open(quoting('x', coffee));
    expect((await ask('when is the congress?')).outcome).toBe('answered');
    expect((await plain()).outcome).toBe('shown');
    expect(model.asked).toEqual([]);
  });

  test('may think aloud first', async () => {
    const says = quoting('Students of the music school run it.', coffee);
    const { ask } = await open(
      (asked) => `<think>{"claims": no}</think>\n\`\`\`json\n${JSON.stringify(says(asked))}\n\`\`\``,
    );
    expect((await ask()).outcome).toBe('answered');
  });
});

describe('the answer without a model stands', () => {
  const breakfast = 'Breakfast is not included in the lodging.';
  test.each<[string, (asked: Asked) => Said, object]>([
    ['a fabricator', fabricating('Waiters serve it.', 'Waiters serve the coffee.'), { unverified: 1 }],
    ['a misquoter', misquoting({ words: coffee, from: 'students', to: 'teachers' }), { unverified: 1 }],
    ['who takes whatever comes first', takingTheFirst, { unconfirmed: 1 }],
    ['who adds a number', quoting('12 students run it.', coffee), { unverified: 1 }],
    ['who adds a number in words', quoting('Twelve students run it.', coffee), { unverified: 1 }],
    ['who adds a name', quoting('Students of the Juilliard school run it.', coffee), { unverified: 1 }],
    ['who adds a date', quoting('In March students run it.', coffee), { unverified: 1 }],
    ['who drops a “not”', quoting('Breakfast is included.', breakfast), { unverified: 1 }],
    ['who cuts a “not” off', quoting('It is included.', 'included in the lodging'), { unverified: 1 }],
    [
      'who quotes half a word',
      quoting('Students run it.', 'offee stand is run by students'),
      { unverified: 1 },
    ],
    ['who abstains', () => ({ claims: [] }), { abstained: 1 }],
    ['who talks', () => 'I would love to help!', { failed: 1 }],
    ['who has another form', () => ({ answer: 'students' }), { failed: 1 }],
    ['an error', () => (response) => response.writeHead(500).end('{}'), { failed: 1 }],
    ['a page', () => (response) => response.writeHead(200).end('<html>'), { failed: 1 }],
    ['a redirection', () => (response) => response.writeHead(302, { location: '/' }).end(), { failed: 1 }],
    ['a closed line', () => (response) => response.destroy(), { failed: 1 }],
    [
      'who confirms everything',
      (asked) =>
        'passages' in asked
          ? quoting('Students of the music school run it.', coffee)(asked)
          : { statements: asked.statements.map(({ number }) => number) },
      { unconfirmed: 1 },
    ],
  ])('against %s', async (_, say, ended) => {
    const { ask, plain, reader } = await open(say);
    expect(await ask()).toEqual(await plain());
    expect(reader.readings()).toEqual(counted(ended));
  });

  test('against who never answers', async () => {
    const { ask, plain, reader } = await open(() => () => {}, 100);
    expect(await ask()).toEqual(await plain());
    expect(reader.readings()).toEqual(counted({ failed: 1 }));
  });

  test('while the service wants to be left alone', async () => {
    let isBusy = true;
    const says = quoting('Students of the music school run it.', coffee);
    const { ask, time, reader, model } = await open((asked) =>
      isBusy ? (response) => response.writeHead(429, { 'retry-after': '30' }).end() : says(asked),
    );
    expect((await ask()).outcome).toBe('shown');
    isBusy = false;
    time.now = 29_000;
    expect((await ask()).outcome).toBe('shown');
    expect(model.asked).toHaveLength(1);
    time.now = 30_000;
    expect((await ask()).outcome).toBe('answered');
    expect(reader.readings()).toEqual(counted({ failed: 1, skipped: 1, answered: 1 }));
  });
});

describe('what leaves the machine', () => {
  const sent = async (more: Partial<AskOn>) => {
    const { ask, model } = await open(() => ({ claims: [] }));
    await ask('who serves the coffee to the speaker?', more);
    expect(model.asked).toHaveLength(1);
    return JSON.stringify(model.asked);
  };

  test('is the question and at most eight texts, and nobody’s name or account', async () => {
    const { ask, model } = await open(() => ({ claims: [] }));
    await ask(question, { person: 'secretary' });
    const [asked] = model.asked;
    expect(Object.keys(asked ?? {})).toEqual(['question', 'passages']);
    expect(asked && 'passages' in asked ? asked.passages.length : 0).toBeLessThanOrEqual(8);
    expect(JSON.stringify(asked)).not.toContain('secretary');
  });

  test('has what is private only when the asker may see it', async () => {
    expect(await sent({})).not.toContain('Negotiate the fee');
    expect(await sent({ maySee: () => true })).toContain('Negotiate the fee');
  });

  test('has the committee’s documents only when the asker may read them', async () => {
    expect(await sent({})).not.toContain('reserve');
    expect(await sent({ inside: true })).toContain('reserve');
  });
});
