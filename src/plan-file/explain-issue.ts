import { z } from 'zod';
import { type Fault, type Path, showText } from './problems.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found, in the words of a plan file: one fault for each unknown key, one for each other issue. */
export function explainIssue(issue: Issue, schema: z.ZodType, raw: unknown): Fault[] {
  const path = issue.path as Path;
  const value = valueAt(raw, path);
  const fault = (message: string, fix: string): Fault[] => [{ path, at: 'value', message, fix }];
  switch (issue.code) {
    case 'custom':
      return fault(issue.message, String(issue.params?.fix ?? 'Mend this value'));
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], key, keysAt(schema, path)));
    case 'invalid_key':
      return [
        { path, at: 'key', message: 'this is not an id', fix: 'Use small letters, digits and hyphens' },
      ];
    case 'invalid_type':
      if (path.length === 0 && value === null)
        return fault('the file holds no plan', 'Start from the shipped plan');
      if (value === undefined)
        return fault('this is missing', `Add it: ${kinds[issue.expected] ?? issue.expected}`);
      if (value === null) return fault('there is no value', wanted(issue));
      return fault(`this is ${nameOf(value)}, not ${kinds[issue.expected] ?? issue.expected}`, wanted(issue));
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (value === undefined) return fault('this is missing', `Use one of: ${known.join(', ')}`);
      const shown =
        typeof value === 'object'
          ? nameOf(value)
          : `"${showText(String(value as string | number | boolean))}"`;
      const fix = suggest(typeof value === 'string' ? value : '', known, `Use one of: ${known.join(', ')}`);
      return fault(`${shown} is not known here`, fix);
    }
    case 'too_big':
      return fault(
        'this is too much',
        `At most ${issue.maximum}${issue.origin === 'array' ? ' entries' : ''}`,
      );
    case 'too_small':
      return fault('this is too little', `At least ${issue.minimum}`);
    default:
      return fault('this value does not fit', 'Compare it with the shipped plan');
  }
}

function unknownKey(path: Path, key: string, known: readonly string[]): Fault {
  const otherwise = known.length > 0 ? `Known here: ${known.join(', ')}` : 'Remove it';
  return {
    path,
    at: 'key',
    message: `"${showText(key)}" is not known here`,
    fix: suggest(key, known, otherwise),
  };
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of names and values',
  record: 'a group of names and values',
};

const fixes: Readonly<Record<string, string>> = {
  string: 'Write a text; put it in quotes when it looks like a number, true or false',
  number: 'Write a number, without quotes',
  int: 'Write a whole number, without quotes',
  boolean: 'Write true or false, without quotes',
  array: 'Write one entry a line, each after "- "',
  object: 'Write name: value on lines of their own, indented below',
  record: 'Write name: value on lines of their own, indented below',
};

const wanted = (issue: { expected: string }): string =>
  fixes[issue.expected] ?? 'Compare it with the shipped plan';

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of names and values';
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false' }[typeof value as string] ??
    'something else'
  );
}

/** The value at a path of plain data; undefined when nothing is there. */
export function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    return (value as Record<string | number, unknown>)[step];
  }, raw);
}

/** The keys that a schema knows at a path; none when it has no fixed keys there. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const inner = bare(schema);
  if (path.length === 0) {
    if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum)
      return inner.keyType.options.map(String);
    return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  }
  const [step, ...rest] = path;
  if (inner instanceof z.ZodArray) return keysAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return keysAt(inner.valueType as z.ZodType, rest);
  const next =
    inner instanceof z.ZodObject ? (inner.shape[String(step)] as z.ZodType | undefined) : undefined;
  return next ? keysAt(next, rest) : [];
}

function bare(schema: z.ZodType): z.ZodType {
  const wraps =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable;
  return wraps ? bare(schema.unwrap() as z.ZodType) : schema;
}
