import type { Key } from '../locales/catalogue.ts';
import { nearest } from '../text/nearest.ts';

/** The command line was not understood: bad usage, exit code 2. The sentence is in the catalogue. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly key: Key;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(key: Key, params: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.key = key;
    this.params = params;
  }
}

/** The options of the command line, and whether each takes a value. */
const optionKinds = {
  json: 'flag',
  steps: 'flag',
  batch: 'flag',
  yes: 'flag',
  help: 'flag',
  version: 'flag',
  now: 'value',
  as: 'value',
  lang: 'value',
  data: 'value',
  plan: 'value',
  zone: 'value',
  from: 'value',
  to: 'value',
  url: 'value',
  format: 'value',
  out: 'value',
  take: 'value',
  of: 'value',
  name: 'value',
  starts: 'value',
  ends: 'value',
  city: 'value',
  country: 'value',
} as const;

export type OptionName = keyof typeof optionKinds;

/** Words in their order, and the options wherever they stood. */
export type Arguments = {
  words: readonly string[];
  options: {
    [N in OptionName]?: (typeof optionKinds)[N] extends 'flag' ? true : string;
  };
};

const shortOptions: Readonly<Record<string, OptionName>> = { '-h': 'help', '-V': 'version' };

const isOption = (name: string): name is OptionName => Object.hasOwn(optionKinds, name);

function optionNamed(name: string, allowed: readonly OptionName[]): OptionName {
  if (isOption(name) && allowed.includes(name)) return name;
  const near = nearest(name.toLowerCase(), allowed);
  throw near
    ? new UsageError('cli.unknown-option-nearest', { option: name, nearest: near })
    : new UsageError('cli.unknown-option', { option: name });
}

/**
 * Reads the arguments of a command line. Options begin with two hyphens and may stand anywhere before `--`; their value
 * follows, after a space or `=`.
 * @throws {UsageError}
 */
export function parseArguments(argv: readonly string[], allowed: readonly OptionName[]): Arguments {
  const words: string[] = [];
  const options: Record<string, string | true> = {};
  const rest = [...argv];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '--') {
      words.push(...rest);
      break;
    }
    const short = shortOptions[argument];
    const [, long, given] = /^--([^=]+)(?:=(.*))?$/su.exec(argument) ?? [];
    if (!short && !long) {
      words.push(argument);
      continue;
    }
    const option = short ?? optionNamed(long ?? '', allowed);
    if (optionKinds[option] === 'flag') {
      if (given !== undefined) throw new UsageError('cli.no-value', { option });
      options[option] = true;
      continue;
    }
    const value = given ?? rest.shift();
    if (value === undefined || value === '') throw new UsageError('cli.value-missing', { option });
    options[option] = value;
  }
  return { words, options: options as Arguments['options'] };
}

const quotes = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
] as const;

function quoted(word: string): string {
  if (word === '') return '""';
  if (!/\s/.test(word)) return word;
  const pair = quotes.find(([open, close]) => !word.includes(open) && !word.includes(close));
  return pair ? `${pair[0]}${word}${pair[1]}` : word;
}

/** The words as they would be typed in a chat. An argument with spaces stays together; one alone needs no quotes. */
export function typedText(words: readonly string[], verbLength: number): string {
  const verb = words.slice(0, verbLength);
  const rest = words.slice(verbLength);
  return [...verb, ...(rest.length === 1 ? rest : rest.map(quoted))].join(' ');
}
