import { UserError } from '../errors.ts';
import type { CliContext } from './context.ts';
import type { Outcome } from './output.ts';
import { UsageError } from './parse-arguments.ts';

const reasonOf = (error: unknown, { words }: CliContext): string => {
  if (error instanceof UsageError) return words.lookup(error.key, error.params) ?? error.key;
  if (error instanceof UserError) return words.lookup(`error.${error.code}`, error.params) ?? error.code;
  return error instanceof Error ? error.message : String(error);
};

/** Works on standard input line by line: one JSON value out for each, in order; a failed line gives `{ error }`. */
export async function batch(context: CliContext, work: (line: string) => unknown): Promise<Outcome> {
  const values: unknown[] = [];
  for (const line of context.stdin.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    try {
      values.push(await work(line.trim()));
    } catch (error) {
      values.push({ error: reasonOf(error, context) });
    }
  }
  return { stdout: values.map((value) => `${JSON.stringify(value)}\n`).join(''), stderr: '', exitCode: 0 };
}
