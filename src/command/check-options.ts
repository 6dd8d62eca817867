import { wordsFor } from '../locales/index.ts';
import { refusalText } from '../views/refusal.ts';
import type { Command } from './command.ts';
import { type RawOptions, resolveTyped } from './parse-command.ts';
import type { ResolveContext } from './resolve-option.ts';

/** What is wrong with each raw option that was filled in, in the caller's words: what a form shows at its fields. */
export function checkOptions(
  command: Command,
  raw: Readonly<RawOptions>,
  context: ResolveContext,
): Record<string, string> {
  const words = wordsFor(context.caller.reader.locale);
  const problems = Object.entries(command.options).flatMap(([name, option]): [string, string][] => {
    const text = Object.hasOwn(raw, name) ? (raw[name] ?? '').trim() : '';
    if (text === '') return [];
    const resolved = resolveTyped(option, text, context);
    if ('value' in resolved) return [];
    if ('choices' in resolved) return [[name, words.text('error.ambiguous', { name: text })]];
    return [[name, refusalText(resolved.refused, words)]];
  });
  return Object.fromEntries(problems);
}
