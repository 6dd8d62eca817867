import type { Command } from '../../src/command/command.ts';
import type { Option } from '../../src/command/option.ts';
import type { Random } from '../faults/random.ts';
import { hostileValues } from './values.ts';

/** A call of a command with one hostile value among values that are right. */
export type HostileCall = { command: Command; given: unknown; what: string };

const right: Readonly<Record<Option['kind'], unknown>> = {
  deadline: 'programme',
  objective: 'reach',
  item: 'programme',
  commitment: 'pledge',
  organisation: 'ministry',
  indicator: 'reach',
  round: '3 months',
  person: 'owner',
  date: 'in 3 days',
  dates: '20 November 2008, 21 November 2008',
  poll: 'papers',
  request: '1',
  reminder: '1',
  rule: 'every monday',
  question: '1',
  text: 'a text',
  file: { name: 'notes.md', text: '# Notes\n\nThe hotel is the Gloria.\n' },
  choice: '',
};

const rightFor = (option: Option): unknown =>
  option.kind === 'choice' ? option.choices[0] : right[option.kind];

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80);

/** Every option of every command with every hostile value, and what is no object at all. */
export function hostileCalls(commands: readonly Command[]): HostileCall[] {
  return commands
    .filter(({ inPerson }) => !inPerson)
    .flatMap((command) => {
      const options = Object.entries(command.options);
      const base = Object.fromEntries(
        options.filter(([, { optional }]) => !optional).map(([name, option]) => [name, rightFor(option)]),
      );
      const odd = [null, [], 'text', 5, { __proto__x: 1 }, { constructor: 'x' }].map((given) => ({
        command,
        given,
        what: `${command.name} ${shown(given)}`,
      }));
      const fields = options.flatMap(([name]) =>
        hostileValues.map((value) => ({
          command,
          given: { ...base, [name]: value },
          what: `${command.name} ${name}=${shown(value)}`,
        })),
      );
      return [...odd, ...fields];
    });
}

/** Some of them, drawn by chance that a seed repeats. */
export function someOf<T>(all: readonly T[], count: number, random: Random): T[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [drawn] = left.splice(random.below(left.length), 1);
    return drawn as T;
  });
}
