import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { choiceIn, choiceNames } from '../../src/command/choices.ts';
import { locales, wordsFor } from '../../src/locales/index.ts';
import { fold } from '../../src/text/text.ts';

const lists = commands.flatMap(({ name, options }) =>
  Object.entries(options).flatMap(([option, declared]) =>
    declared.kind === 'choice' ? [{ what: `${option} of ${name}`, choices: declared.choices }] : [],
  ),
);

describe.each(locales)('in %s', (locale) => {
  test.each(lists)('the choices for $what have a name, and no name means two', ({ choices }) => {
    const taken = new Map<string, string>();
    for (const choice of choices) {
      expect([choice, wordsFor(locale).lookup(`choice.${choice}`, {})]).toEqual([
        choice,
        expect.stringMatching(/\S/),
      ]);
      for (const name of choiceNames(choice, locale).map(fold)) {
        expect([name, taken.get(name) ?? choice]).toEqual([name, choice]);
        taken.set(name, choice);
      }
    }
  });
});

test('a choice is shown in the language of its reader', () => {
  expect(choiceIn('in-progress', 'pt-BR')).toEqual({ value: 'in-progress', label: 'em andamento' });
  expect(choiceIn('yes', 'it')).toEqual({ value: 'yes', label: 'sì' });
});
