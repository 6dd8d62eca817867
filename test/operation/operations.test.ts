import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { locales, wordsFor } from '../../src/locales/index.ts';
import { UserError } from '../../src/message/errors.ts';
import { describeCommand, describeOptions } from '../../src/operation/describe-options.ts';
import { commandCalled, operationName } from '../../src/operation/operation.ts';
import { plainMessage } from '../../src/operation/plain-message.ts';
import { readArguments } from '../../src/operation/read-arguments.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
const named = (name: string) => {
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Error(name);
  return command;
};

test('every command has a name of its own that programs take', () => {
  const names = commands.map(operationName);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z_-]{1,64}$/.test(name))).toEqual([]);
});

test.each(locales)('what every command takes is a schema, in %s', (locale) => {
  const words = wordsFor(locale);
  for (const command of commands) {
    const schema = describeOptions(command, words);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(describeCommand(command, words)).not.toBe(command.name);
    const taken = ajv.compile(schema);
    expect(taken({ xyzzy: 'x' })).toBe(false);
    expect(taken(Object.fromEntries(Object.keys(command.options).map((name) => [name, ['x']])))).toBe(
      Object.keys(command.options).length === 0,
    );
  }
});

test('what people do themselves is called by no program', () => {
  for (const name of ['web', 'people_link', 'me_forget', 'xyzzy', '__proto__', 'constructor'])
    expect(commandCalled(commands, name)).toBeUndefined();
  expect(commandCalled(commands, 'deadline_move')?.name).toBe('deadline move');
});

describe('arguments', () => {
  const move = named('deadline move');
  const refusal = (value: unknown, command = move) => {
    try {
      return readArguments(command, value);
    } catch (error) {
      return error instanceof UserError ? error.code : error;
    }
  };

  test('are texts; numbers and truths are written out', () => {
    expect(readArguments(move, { deadline: 12, to: true })).toEqual({
      options: { deadline: '12', to: 'true' },
    });
    expect(readArguments(move, undefined)).toEqual({ options: {} });
    expect(readArguments(move, { deadline: null, to: 'Friday' })).toEqual({ options: { to: 'Friday' } });
  });

  test.each([
    [['x'], 'argument-none'],
    ['x', 'argument-none'],
    [{ deadline: ['x'] }, 'argument-text'],
    [{ deadline: { $ne: 'x' } }, 'argument-text'],
    [{ deadline: 'x'.repeat(100_000) }, 'text-too-long'],
    [{ xyzzy: 'x' }, 'argument-unknown'],
    [{ constructor: 'x' }, 'argument-unknown'],
    [JSON.parse('{"__proto__":"x","toString":"x"}'), 'argument-unknown'],
  ])('%j are refused', (value, code) => {
    expect(refusal(value)).toBe(code);
  });

  test.each([
    { file: 'x' },
    { file: '/etc/passwd' },
    { file: { name: 'a.txt' } },
    { file: { name: 'a.txt', text: '' } },
    { file: { name: 'a.txt', base64: '%%%' } },
    { file: { name: 'a.txt', text: 'x', url: 'file:///etc/passwd' } },
  ])('a file is refused: %j', (given) => {
    expect(refusal(given, named('documents add'))).toBe('argument-file');
  });

  test('a file is its bytes, under a name without folders', async () => {
    const bytes = Buffer.from('Article 1').toString('base64');
    const { options, file } = readArguments(named('documents add'), {
      file: { name: '../../notes.txt', base64: bytes },
    });
    expect(options).toEqual({ file: 'notes.txt' });
    expect(new TextDecoder().decode((await file?.())?.bytes)).toBe('Article 1');
  });
});

test('a message is plain lines: nothing steers a screen, and a title makes no line of its own', () => {
  const words = wordsFor('en');
  const reader = { locale: 'en', zone: 'UTC' };
  const text = 'a\u001b[31mred\u202e\u200b\r\n- forged';
  const message = {
    summary: '',
    blocks: [
      { kind: 'heading' as const, text },
      { kind: 'list' as const, items: [{ text: [{ kind: 'strong' as const, text }] }] },
      { kind: 'fields' as const, fields: [{ label: 'Owner', value: [text] }] },
    ],
  };
  expect(plainMessage(message, { reader, words })).toBe(
    ['a[31mred - forged', '- a[31mred - forged', 'Owner: a[31mred - forged'].join('\n'),
  );
});
