import { z } from 'zod';
import { UserError } from '../message/errors.ts';
import { refusalText } from '../views/refusal.ts';
import type { CliContext } from './context.ts';
import type { Outcome } from './output.ts';
import { UsageError } from './parse-arguments.ts';

const reasonOf = (error: unknown, { words }: CliContext): string => {
  if (error instanceof UsageError) return words.lookup(error.key, error.params) ?? error.key;
  if (error instanceof UserError) return refusalText(error, words);
  return error instanceof Error ? error.message : String(error);
};

/** @throws {UsageError} `cli.bad-line` */
function readLine<S extends z.ZodType>(
  line: string,
  { schema, field }: { schema: S; field: string },
): z.output<S> {
  const example = JSON.stringify({ [field]: '…' });
  let value: unknown = { [field]: line };
  try {
    if (line.startsWith('{')) value = JSON.parse(line);
  } catch {
    throw new UsageError('cli.bad-line', { reason: 'JSON', example });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UsageError('cli.bad-line', {
    reason: z.prettifyError(parsed.error).replace(/\s+/g, ' '),
    example,
  });
}

/**
 * Works on standard input line by line, each a JSON object or the bare text of its `field`: one JSON value out for each,
 * in order; a failed line gives `{ error }`.
 */
export async function batch<S extends z.ZodType>(
  context: CliContext,
  lines: { schema: S; field: string },
  work: (asked: z.output<S>) => unknown,
): Promise<Outcome> {
  const values: unknown[] = [];
  for (const line of context.stdin.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    try {
      values.push(await work(readLine(line.trim(), lines)));
    } catch (error) {
      values.push({ error: reasonOf(error, context) });
    }
  }
  return { stdout: values.map((value) => `${JSON.stringify(value)}\n`).join(''), stderr: '', exitCode: 0 };
}
