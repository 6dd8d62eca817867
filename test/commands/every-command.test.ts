import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { decodeButton, encodeButton } from '../../src/command/button-id.ts';
import type { Option } from '../../src/command/option.ts';
import { verbsFor } from '../../src/command/verbs.ts';
import { locales, wordsFor } from '../../src/locales/index.ts';
import { packageRoot } from '../../src/process/package-root.ts';

const declared = readdirSync(join(packageRoot, 'commands'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .filter((name) => readFileSync(join(packageRoot, 'commands', name), 'utf8').includes('defineCommand('));

/** The longest text that a button carries for an option; what people type is in no button. */
const longestId: Partial<Record<Option['kind'], number>> = {
  deadline: 40,
  objective: 40,
  item: 40,
  person: 40,
  commitment: 40,
  organisation: 40,
  round: 40,
  // Named after its deadline, and counted.
  request: 44,
  reminder: 40,
};

test('every command that is declared is in the list, once', () => {
  expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  expect(commands).toHaveLength(declared.length);
});

test.each(declared)('%s is played in the test of its folder', (name) => {
  const source = readFileSync(join(packageRoot, 'commands', name), 'utf8');
  const command = /defineCommand\(\{\s*name: '([^']+)'/.exec(source)?.[1];
  const tests = join(packageRoot, 'test/commands');
  const own = readdirSync(tests).filter((file) => file.startsWith(dirname(name)));
  const played = own.map((file) => readFileSync(join(tests, file), 'utf8')).join();
  expect(played).toContain(`'${command}'`);
});

describe.each(locales)('in %s', (locale) => {
  const words = wordsFor(locale);

  test.each(commands)('$name is described, with an example', ({ name }) => {
    expect(words.lookup(`command.${name}`, {})).toMatch(/\S/);
    expect(words.lookup(`command.${name}.example`, {})).toMatch(/\S/);
  });

  test.each(commands)('every option of $name has a label and examples', ({ options }) => {
    for (const name of Object.keys(options)) {
      expect([name, words.lookup(`option.${name}`, {})]).toEqual([name, expect.stringMatching(/\S/)]);
      expect([name, words.lookup(`option.${name}.examples`, {})]).toEqual([
        name,
        expect.stringMatching(/\S/),
      ]);
    }
  });

  test('no verb means two commands', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { verb, command } of verbsFor(commands, locale))
      meanings.set(verb, (meanings.get(verb) ?? new Set()).add(command));
    expect([...meanings].filter(([, of]) => of.size > 1).map(([verb, of]) => [verb, ...of])).toEqual([]);
  });
});

test.each(commands)('a button for $name fits every platform, whatever the id', ({ name, options }) => {
  for (const [option, { kind }] of Object.entries(options)) {
    const button = { command: name, options: { [option]: 'x'.repeat(longestId[kind] ?? 0) } };
    expect(decodeButton(encodeButton(button))).toEqual(button);
  }
});
