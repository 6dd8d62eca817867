import type { Command } from '../command/command.ts';
import type { Option } from '../command/option.ts';
import type { Words } from '../locales/words.ts';

/** The part of JSON Schema that options need. */
export type Schema = {
  type: 'string' | 'object';
  description?: string;
  enum?: readonly string[];
  maxLength?: number;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: false;
};

/** What an operation takes. */
export type ObjectSchema = Schema & { type: 'object' };

/** The longest text of an option that is no text of its own, in characters. */
const longestName = 200;

/** The longest list of dates, in characters. */
const longestDates = 400;

/** The longest value that an option takes, in characters. */
export const longestOf = (option: Option): number =>
  option.kind === 'text' ? (option.max ?? longestName) : option.kind === 'dates' ? longestDates : longestName;

/** How an option is given, beyond its label: the key of the sentence. */
function hintKey({ kind }: Option) {
  switch (kind) {
    case 'person':
      return 'operation.person' as const;
    case 'date':
      return 'operation.date' as const;
    case 'dates':
      return 'operation.dates' as const;
    case 'rule':
      return 'operation.rule' as const;
    case 'text':
    case 'choice':
    case 'file':
      return undefined;
    default:
      return 'operation.item' as const;
  }
}

function fileSchema(description: string, words: Words): Schema {
  return {
    type: 'object',
    description,
    properties: {
      name: { type: 'string', description: words.text('operation.file-name'), maxLength: longestName },
      text: { type: 'string', description: words.text('operation.file-text') },
      base64: { type: 'string', description: words.text('operation.file-bytes') },
    },
    required: ['name'],
    additionalProperties: false,
  };
}

function optionSchema(name: string, option: Option, words: Words): Schema {
  const hint = hintKey(option);
  const examples = words.lookup(`option.${name}.examples`, {});
  const label = words.lookup(`option.${name}`, {}) ?? name;
  const said = [label, hint && words.text(hint), examples && words.text('operation.examples', { examples })];
  const description = said.filter(Boolean).join(' ');
  if (option.kind === 'file') return fileSchema(description, words);
  if (option.kind === 'choice') return { type: 'string', description, enum: option.choices };
  return { type: 'string', description, maxLength: longestOf(option) };
}

/** What a program gives with a command, as JSON Schema, in somebody's words. */
export function describeOptions({ options }: Pick<Command, 'options'>, words: Words): ObjectSchema {
  const named = Object.entries(options);
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(([name, option]) => [name, optionSchema(name, option, words)])),
    required: named.filter(([, { optional }]) => !optional).map(([name]) => name),
    additionalProperties: false,
  };
}

/** What a command does, in somebody's words. */
export const describeCommand = ({ name }: Pick<Command, 'name'>, words: Words): string =>
  words.lookup(`command.${name}`, {}) ?? name;
