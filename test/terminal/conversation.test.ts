import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createButtons } from '../../adapters/terminal/buttons.ts';
import { createConversation } from '../../adapters/terminal/conversation.ts';
import type { Form, Reply } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { type Block, paragraph } from '../../src/message/message.ts';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { packageRoot } from '../../src/process/package-root.ts';

let plan: Plan;
beforeAll(async () => {
  ({ plan } = await readPlanFile(join(packageRoot, 'plans/rio-2008.yaml')));
});

const message = (...blocks: Block[]): Reply => ({
  kind: 'message',
  visibility: 'private',
  message: { summary: '', blocks },
});

const form: Form = {
  command: 'deadline move',
  known: { reason: 'late' },
  fields: [
    {
      name: 'deadline',
      label: 'Which deadline?',
      option: { kind: 'deadline' },
      missing: true,
      choices: [
        { value: 'programme', label: 'Publish the programme' },
        { value: 'travel', label: 'Confirm travel' },
      ],
    },
    {
      name: 'date',
      label: 'When?',
      option: { kind: 'date' },
      missing: true,
      examples: 'Friday 5pm',
      choices: [],
    },
  ],
};

let received: Invocation[];
let shown: string[];
let quits: number;
let next: Reply | undefined;

function talk(person = 'secretary', known: () => Plan | undefined = () => plan) {
  const conversation = createConversation({
    person,
    admins: [],
    screen: { print: (text) => shown.push(text), prompt() {}, width: () => 80, styled: false },
    buttons: createButtons(),
    plan: async () => known(),
    async receive(invocation) {
      received.push(invocation);
      return next;
    },
    async check({ input }) {
      const date = input.kind === 'command' ? input.options.date : undefined;
      return date === 'blah' ? { date: 'That is no date.' } : {};
    },
    clock: async (text) => ({ summary: text, blocks: [paragraph(`clock: ${text}`)] }),
    keep: async ({ name }) => name,
    quit: () => {
      quits += 1;
    },
  });
  return async (...lines: string[]) => {
    for (const line of lines) await conversation.take(line);
  };
}

beforeEach(() => {
  received = [];
  shown = [];
  quits = 0;
  next = message(paragraph('said'));
});

const inputs = () => received.map(({ input }) => input);

describe('an answer that is of no use', () => {
  test('is asked for again, and what was answered before is kept', async () => {
    next = { kind: 'form', visibility: 'private', form, message: { summary: '', blocks: [] } };
    const say = talk();
    await say('/congress move', 'programme', 'blah');
    expect(shown.slice(-2)).toEqual(['That is no date.', expect.stringContaining('When?')]);
    await say('Friday 17:00');
    expect(inputs().at(-1)).toEqual({
      kind: 'command',
      command: 'deadline move',
      options: { reason: 'late', deadline: 'programme', date: 'Friday 17:00' },
    });
  });
});

describe('a line', () => {
  test('goes to the bot as the person who types, each with an id of its own', async () => {
    await talk()('/congress deadlines', 'When is the congress?');
    expect(received).toMatchObject([
      { platform: 'terminal', account: 'terminal:secretary', input: { kind: 'text', text: 'deadlines' } },
      { input: { kind: 'text', text: 'When is the congress?', chat: true } },
    ]);
    expect(new Set(received.map(({ event }) => event.id)).size).toBe(2);
    expect(shown).toEqual(['said', 'said']);
  });

  test('that the bot has received before is not answered twice', async () => {
    next = undefined;
    await talk()('/congress');
    expect(shown).toEqual([]);
  });

  test('with nothing on it does nothing; one too long is refused', async () => {
    await talk()('', '   ', 'x'.repeat(100_000));
    expect(received).toEqual([]);
    expect(shown).toEqual([expect.stringContaining('100,000')]);
  });

  test('/quit ends, and only that', async () => {
    const say = talk();
    await say('quit');
    expect(quits).toBe(0);
    await say('/quit');
    expect(quits).toBe(1);
  });

  test('/clock asks the clock', async () => {
    await talk()('/clock +1 week');
    expect(shown).toEqual(['clock: +1 week']);
    expect(received).toEqual([]);
  });
});

describe('a button', () => {
  const button = { label: 'Mark done', command: 'deadline done', options: { deadline: 'programme' } };

  test('is pressed by its number, again and again, and keeps it', async () => {
    next = message({ kind: 'buttons', buttons: [button] });
    await talk()('/congress', '1', '1', '2');
    expect(shown).toEqual(['[1] Mark done', '[2] Mark done', '[3] Mark done', '[4] Mark done']);
    expect(inputs().slice(1)).toEqual(
      Array(3).fill({ kind: 'command', command: 'deadline done', options: { deadline: 'programme' } }),
    );
  });

  test('that nobody was shown does nothing', async () => {
    await talk()('7', '0');
    expect(received).toEqual([]);
    expect(shown).toEqual(['No button has the number 7.', 'No button has the number 0.']);
  });
});

describe('a form', () => {
  beforeEach(() => {
    next = { kind: 'form', visibility: 'private', form, message: { summary: '', blocks: [] } };
  });

  test('asks one field after the other and sends them together', async () => {
    const say = talk();
    await say('/congress deadline move');
    expect(shown.at(-1)).toContain('Which deadline?');
    expect(shown.at(-1)).toContain('2 Confirm travel');
    await say('2');
    expect(shown.at(-1)).toContain('Friday 5pm');
    await say('15 March');
    expect(inputs().at(-1)).toEqual({
      kind: 'command',
      command: 'deadline move',
      options: { reason: 'late', deadline: 'travel', date: '15 March' },
    });
  });

  test('takes a text that is no choice as it stands', async () => {
    await talk()('/congress deadline move', 'the programme', '20');
    expect(inputs().at(-1)).toMatchObject({ options: { deadline: 'the programme', date: '20' } });
  });

  test('is cancelled by an empty line', async () => {
    await talk()('/congress deadline move', '', '2');
    expect(shown.slice(1)).toEqual(['Cancelled. Nothing was changed.', 'No button has the number 2.']);
    expect(received).toHaveLength(1);
  });

  test('gives way to a slash command', async () => {
    const say = talk();
    await say('/congress deadline move');
    next = message(paragraph('said'));
    await say('/congress deadlines', '1');
    expect(inputs().at(-1)).toEqual({ kind: 'text', text: 'deadlines' });
    expect(shown.at(-1)).toBe('No button has the number 1.');
  });
});

describe('/as', () => {
  test('says who types and whom one may be', async () => {
    await talk()('/as');
    expect(shown[0]).toContain('You are Secretary of the Planning Committee');
    expect(shown[0]).toContain('ecpat-focal');
  });

  test('speaks as somebody else from then on', async () => {
    await talk()('/as chair', '/congress');
    expect(shown[0]).toContain('You are Chair of the Planning Committee');
    expect(received[0]?.account).toBe('terminal:chair');
  });

  test('stays with the person when the plan has no such one', async () => {
    await talk()('/as nobody-of-this-name', '/as __proto__', '/congress');
    expect(received[0]?.account).toBe('terminal:secretary');
  });

  test('knows a stranger for a stranger', async () => {
    await talk('somebody')('/as');
    expect(shown[0]).toContain('The plan does not know you.');
  });
});
