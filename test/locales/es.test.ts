import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Option } from '../../src/command/option.ts';
import { assignOptions, parseVerb, resolveTyped } from '../../src/command/parse-command.ts';
import type { ResolveContext } from '../../src/command/resolve-option.ts';
import { verbsFor } from '../../src/command/verbs.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { fold } from '../../src/text/text.ts';
import { calendar } from '../../src/time/calendar.ts';

const rio = join(packageRoot, 'plans/rio-2008.yaml');
const words = wordsFor('es');
const verbs = verbsFor(commands, 'es');
// A Wednesday: on a Monday, “el lunes” is asked about, and no example names a Wednesday.
const context: ResolveContext = {
  plan: {
    ...readPlan(readFileSync(rio), 'rio-2008.yaml'),
    polls: [
      {
        id: 'terminar-los-documentos',
        deadline: 'papers',
        title: 'Terminar los documentos',
        dates: [
          { kind: 'absolute', on: '2008-11-20' },
          { kind: 'absolute', on: '2008-11-21' },
        ],
        by: 'secretary',
        at: 0,
        until: 1,
        votes: [],
      },
    ],
  },
  now: Date.parse('2008-11-12T09:00:00-02:00'),
  calendar,
  caller: {
    account: 'terminal:secretary',
    platform: 'terminal',
    role: 'secretary',
    reported: {},
    reader: { locale: 'es', zone: 'America/Sao_Paulo' },
  },
};

const commandOf = (text: string) => {
  const parsed = parseVerb(text, verbs);
  return parsed.kind === 'command' ? parsed.command : parsed.kind;
};

/** Whether a text stands for one thing; requests are made by people, and no plan begins with one. */
const isUnderstood = (option: Option, text: string) =>
  option.kind === 'request' || option.kind === 'reminder' || 'value' in resolveTyped(option, text, context);

test.each([
  ['plazos vencidos', 'deadlines'],
  ['mis plazos', 'deadlines'],
  ['Añadir objetivo Escuchar', 'objective add'],
  ['anadir "Acreditaciones" mañana', 'deadline add'],
  ['listo travel', 'deadline done'],
  ['hecho travel', 'deadline done'],
  ['más plazo para papers', 'more time'],
  ['por que papers', 'why'],
  ['mover papers al viernes', 'deadline move'],
  ['mover compromiso monitor-national al viernes', 'commitment due'],
  ['mover el congreso al 25 de noviembre de 2026', 'shift'],
  ['reabrir travel', 'deadline reopen'],
  ['reabrir el congreso', 'close back'],
  ['responder monitor-national fulfilled', 'answer'],
  ['responder pregunta 4 "En la sala 2"', 'question answer'],
  ['llenar laguna 4 "En la sala 2"', 'gap answer'],
  ['preguntas sin respuesta', 'gaps'],
  ['datos del documento nota', 'documents facts'],
])('“%s” is the command %s', (text, command) => {
  expect(commandOf(text)).toBe(command);
});

test('no verb means two commands, even typed without accents', () => {
  for (const { verb, command } of verbs) {
    const others = verbs.filter((other) => fold(other.verb) === fold(verb) && other.command !== command);
    expect(others).toEqual([]);
  }
});

test.each(commands)('the example of $name is understood as it stands', (command) => {
  const parsed = parseVerb(words.lookup(`command.${command.name}.example`, {}) ?? '', verbs);
  expect(parsed).toMatchObject({ kind: 'command', command: command.name });
  const rest = parsed.kind === 'command' ? parsed.rest : '';
  const raw = assignOptions(command, rest, context);
  const misread = Object.entries(command.options).filter(([name, option]) => {
    const text = raw[name];
    return text === undefined ? !option.optional : !isUnderstood(option, text);
  });
  expect(misread.map(([name]) => [name, raw[name]])).toEqual([]);
});

test.each(commands)('every example of an option of $name is understood', ({ options }) => {
  for (const [name, option] of Object.entries(options)) {
    const examples = words.lookup(`option.${name}.examples`, {})?.split(' · ') ?? [];
    expect(examples.filter((text) => !isUnderstood(option, text))).toEqual([]);
  }
});
