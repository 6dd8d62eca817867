import { rememberEach } from '../domain/remember.ts';
import { wordsFor } from '../locales/index.ts';
import type { Command } from './command.ts';
import type { Verbs } from './parse-command.ts';

const listed = (locale: string, command: string): string[] =>
  (wordsFor(locale).lookup(`verb.${command}`, {}) ?? '').split('|').filter(Boolean);

const verbsIn = (commands: readonly Command[], locale: string): Verbs => [
  ...commands.map(({ name }) => ({ verb: name, command: name })),
  ...[...new Set([locale, 'en'])].flatMap((language) =>
    commands.flatMap(({ name }) => listed(language, name).map((verb) => ({ verb, command: name }))),
  ),
];

const byLocale = rememberEach((_commands: readonly Command[]) => new Map<string, Verbs>());

/** The verbs by which the commands are typed: their names, then the catalogue's, in English and in the reader's language. */
export function verbsFor(commands: readonly Command[], locale: string): Verbs {
  const made = byLocale(commands);
  const verbs = made.get(locale) ?? verbsIn(commands, locale);
  made.set(locale, verbs);
  return verbs;
}
