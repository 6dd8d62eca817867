import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { choiceNames } from '../../src/command/choices.ts';
import { parseVerb } from '../../src/command/parse-command.ts';
import { verbsFor } from '../../src/command/verbs.ts';
import { mergeParts } from '../../src/locales/catalogue.ts';
import * as parts from '../../src/locales/fr.ts';
import { runsOf } from '../../src/report/fonts.ts';
import { fold } from '../../src/text/text.ts';
import { parseTime } from '../../src/time/parse-time.ts';

const fr = mergeParts(parts);
const sentences = Object.entries(fr);
const verbs = verbsFor(commands, 'fr');

describe('French sentences', () => {
  test('keep their high punctuation and guillemets on the line, with a narrow no-break space', () => {
    const wrong = /[^\u202f](?:»|[;:!?](?=[\s}]|$))|«[^\u202f]|(?<!«)\u202f(?![;:!?»])/u;
    expect(sentences.filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  test('have no straight apostrophe, which a message would take for a quote', () => {
    expect(sentences.filter(([, text]) => text.includes("'"))).toEqual([]);
  });
});

test('a report writes the narrow space with one that its fonts have', () => {
  expect(runsOf('Résumé\u202f: 75\u202f%')).toEqual([{ text: 'Résumé\u00a0: 75\u00a0%', font: 'latin' }]);
});

describe('French verbs and choices', () => {
  test('mean one command when they are typed without accents', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { verb, command } of verbs)
      meanings.set(fold(verb), (meanings.get(fold(verb)) ?? new Set()).add(command));
    expect([...meanings].filter(([, of]) => of.size > 1).map(([verb, of]) => [verb, ...of])).toEqual([]);
  });

  test.each(commands)('the choices of $name are told apart', ({ options }) => {
    for (const option of Object.values(options)) {
      if (option.kind !== 'choice') continue;
      const names = option.choices.flatMap((value) => [...new Set(choiceNames(value, 'fr').map(fold))]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test.each(commands)('the example of $name is typed as that command', ({ name }) => {
    expect(parseVerb(fr[`command.${name}.example` as keyof typeof fr], verbs)).toMatchObject({
      command: name,
    });
  });
});

test.each(['due', 'to', 'when', 'text'] as const)('the examples of the option %s are dates', (option) => {
  const context = {
    now: Date.parse('2008-11-12T09:00:00-02:00'),
    zone: 'America/Sao_Paulo',
    locale: 'fr',
    anchors: { congressStarts: '2008-11-25', congressEnds: '2008-11-28', events: [] },
  };
  for (const example of fr[`option.${option}.examples`].split(' · '))
    expect(parseTime(example, context)).not.toHaveProperty('refused');
});
