import { z } from 'zod';
import type { Command } from '../command/command.ts';
import type { FetchFile } from '../domain/library.ts';
import { UserError } from '../message/errors.ts';
import { cleanLine, fileName } from '../text/text.ts';
import { longestOf } from './describe-options.ts';

/** What a program gave with a command, as the bot takes it. */
export type Given = { options: Record<string, string>; file?: FetchFile };

const plain = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const given = z.record(z.string(), z.unknown());
const file = z.strictObject({ name: z.string(), text: z.string().optional(), base64: z.base64().optional() });

/** A name that is no option may be anything: it is shown as a short line. */
const shown = (name: string): string => cleanLine(name).slice(0, 40);

function readFile(value: unknown, name: string): { name: string; fetch: FetchFile } {
  const read = file.safeParse(value).data;
  const bytes =
    read?.base64 === undefined ? Buffer.from(read?.text ?? '') : Buffer.from(read.base64, 'base64');
  if (!read || bytes.length === 0) throw new UserError('argument-file', { name });
  const called = fileName(read.name);
  return { name: called, fetch: async () => ({ name: called, bytes: new Uint8Array(bytes) }) };
}

/**
 * Reads the arguments of a call: what is no option of the command, or no text, is refused rather than left out.
 * @throws {UserError} `argument-none`, `argument-unknown`, `argument-text`, `argument-file` or `text-too-long`
 */
export function readArguments({ options }: Pick<Command, 'options'>, value: unknown): Given {
  const read = given.safeParse(value ?? {});
  if (!read.success) throw new UserError('argument-none');
  const known = Object.keys(options);
  const texts: Record<string, string> = {};
  let fetch: FetchFile | undefined;
  for (const [name, each] of Object.entries(read.data)) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option)
      throw new UserError('argument-unknown', {
        name: shown(name),
        known: known.join(', '),
        count: known.length,
      });
    if (each === undefined || each === null) continue;
    if (option.kind === 'file') {
      const taken = readFile(each, name);
      texts[name] = taken.name;
      fetch = taken.fetch;
      continue;
    }
    const text = plain.safeParse(each).data;
    if (text === undefined) throw new UserError('argument-text', { name });
    const max = longestOf(option);
    // An option measures what is left when it is cleaned; this only keeps a book from being read word by word.
    if (text.length > 2 * max) throw new UserError('text-too-long', { max, length: text.length });
    texts[name] = text;
  }
  return { options: texts, ...(fetch && { file: fetch }) };
}
