import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/command/command.ts';
import { assignOptions, parseVerb, resolveTyped } from '../../src/command/parse-command.ts';
import { verbsFor } from '../../src/command/verbs.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { planPath, readConfiguredPlan } from '../../src/main/plan-start.ts';
import { fold } from '../../src/text/text.ts';
import { calendar } from '../../src/time/calendar.ts';
import { formatDay } from '../../src/views/plain-text.ts';

const words = wordsFor('it');
const verbs = verbsFor(commands, 'it');
const now = Date.parse('2008-11-12T12:00-02:00');
const { plan: rio } = await readConfiguredPlan(planPath(undefined), {});
const plan: Plan = {
  ...rio,
  freeReminders: [
    {
      id: 'hotel',
      text: 'chiamare il vostro albergo',
      by: 'secretary',
      to: 'secretary',
      at: { kind: 'absolute', on: '2008-11-20', at: '10:00' },
    },
  ],
  polls: [
    {
      id: 'finire-i-documenti',
      deadline: 'papers',
      title: 'Finire i documenti',
      dates: [
        { kind: 'absolute', on: '2008-11-20' },
        { kind: 'absolute', on: '2008-11-21' },
      ],
      by: 'secretary',
      at: now,
      until: now + 86_400_000,
      votes: [],
    },
  ],
  timeRequests: [
    {
      id: 'papers-1',
      deadline: 'papers',
      by: 'ngo-focal',
      to: { kind: 'absolute', on: '2008-11-21' },
      askedAt: now,
      state: 'open',
    },
  ],
};
const secretary = plan.people.find(({ role }) => role === 'secretary');
if (!secretary) throw new Error('no secretary');
const context = {
  plan,
  now,
  calendar,
  caller: {
    account: 'terminal:secretary',
    platform: 'terminal',
    person: secretary,
    role: 'secretary' as const,
    reported: {},
    reader: { locale: 'it', zone: 'Europe/Rome' },
  },
};

/** The command that a typed text names, and which of its options were not understood. */
function read(text: string): { command: string; unread: string[] } {
  const parsed = parseVerb(text, verbs);
  if (parsed.kind !== 'command') return { command: parsed.kind, unread: [] };
  const command = commands.find(({ name }) => name === parsed.command) as Command;
  const raw = assignOptions(command, parsed.rest, context);
  const unread = Object.entries(command.options).flatMap(([name, option]) => {
    const given = raw[name];
    if (given === undefined) return option.optional ? [] : [name];
    return 'value' in resolveTyped(option, given, context) ? [] : [`${name}: ${given}`];
  });
  return { command: command.name, unread };
}

test.each(commands)('the example of $name is understood as it stands', ({ name }) => {
  expect(read(words.lookup(`command.${name}.example`, {}) ?? '')).toEqual({ command: name, unread: [] });
});

test.each([
  ['Scadenze le mie', 'deadlines'],
  ['scadenze in ritardo completo', 'deadlines'],
  ['scadenze piano completo', 'deadlines'],
  ['impegni miei', 'follow-ups'],
  ['completata travel', 'deadline done'],
  ['rinvia papers a venerdì alle 17', 'deadline move'],
  ['sposta il congresso al 25 novembre 2026', 'shift'],
  ['annulla media', 'deadline cancel'],
  ['annulla la modifica', 'undo'],
  ['perche papers', 'why'],
  ["d'accordo papers-1", 'request agree'],
  ['chiedi proroga papers al 20 novembre', 'more time'],
  ['rinvia promemoria papers fra 2 giorni', 'snooze'],
  ['assegna media a me', 'assign'],
  ['data fine novembre', 'when'],
])('“%s” is typed for %s', (text, command) => {
  expect(read(text)).toEqual({ command, unread: [] });
});

test('no verb means two commands, however its accents and apostrophes are typed', () => {
  const meant = new Map<string, string>();
  for (const { verb, command } of verbs) {
    expect([verb, meant.get(fold(verb)) ?? command]).toEqual([verb, command]);
    meant.set(fold(verb), command);
  }
});

test.each(commands)('the examples of the options of $name are understood', ({ options }) => {
  for (const [name, option] of Object.entries(options)) {
    for (const example of (words.lookup(`option.${name}.examples`, {}) ?? '').split(' · '))
      expect([example, resolveTyped(option, example, context)]).toEqual([
        example,
        { value: expect.anything() },
      ]);
  }
});

describe('what is said', () => {
  test('a day has no comma after its weekday', () => {
    expect(formatDay('2008-11-18', 'it')).toBe('martedì 18 novembre 2008');
  });

  test('one has its own words', () => {
    expect(words.text('relative.late', { days: 1 })).toBe('in ritardo di un giorno');
    expect(words.text('relative.late', { days: 8 })).toBe('in ritardo di 8 giorni');
    expect(words.text('gaps.asked', { question: 'Dove?', times: 1 })).toBe('Dove? — posta una volta');
  });
});
