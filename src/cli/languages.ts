import { locales } from '../locales/index.ts';
import { translations } from '../time/to-english.ts';
import { UsageError } from './parse-arguments.ts';

/** Languages that are spoken, and further ones that are read. */
const languages = [...new Set([...locales, ...translations.map(({ language }) => language)])];

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/**
 * Refuses a tag of a language that is neither spoken nor read.
 * @throws {UsageError} `cli.bad-lang`
 */
export function requireLanguage(tag: string | undefined): void {
  const isTag = (text: string) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(text);
  if (tag === undefined || (isTag(tag) && languages.some((known) => languageOf(known) === languageOf(tag))))
    return;
  const known = languages.filter((each) => !languages.some((other) => other.startsWith(`${each}-`)));
  throw new UsageError('cli.bad-lang', { value: tag, known: known.join(', ') });
}

/** The language that a command line asks for, also where the rest of it cannot be read; undefined for none that is known. */
export function languageIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const given = argv[at]?.split('=')[1] ?? argv[at + 1];
  if (at < 0 || given === undefined) return undefined;
  try {
    requireLanguage(given);
  } catch {
    return undefined;
  }
  return given;
}
