import type { Command } from '../command/command.ts';
import { assignAll, parseVerb, resolveTyped } from '../command/parse-command.ts';
import { callerFor } from '../command/permit.ts';
import type { ResolveContext } from '../command/resolve-option.ts';
import { verbsFor } from '../command/verbs.ts';
import { earFor } from '../language/cue-phrases.ts';
import { type Language, languageOf } from '../language/language.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { tokensOf, wordsOf } from '../language/token.ts';
import { nearestLocale, wordsFor } from '../locales/index.ts';
import { fold } from '../text/text.ts';
import { timeWords } from '../time/time-words.ts';
import type { Order } from './reading.ts';
import type { Word } from './words.ts';

/** Verbs that are everyday words: after them a free text is a question rather than an option. */
const everyday = new Set(['help', 'undo', 'when']);

/** A line that begins with a verb. */
export type Typed = { command: Command; rest: string; verb: string };

/** The command whose verb a line begins with, in the reader's language or in English. */
export function readVerb(line: string, commands: readonly Command[], locale: string): Typed | undefined {
  const parsed = parseVerb(line, verbsFor(commands, locale));
  const command = parsed.kind === 'command' && commands.find(({ name }) => name === parsed.command);
  if (parsed.kind !== 'command' || !command) return undefined;
  return { command, rest: parsed.rest, verb: line.slice(0, line.length - parsed.rest.length).trim() };
}

/** The command that a line is typed as, in the reader's language or in its own; a word with which its own language asks is no verb of another. */
export function typedIn(
  { given, language, words: [first] }: { given: string; language: Language; words: readonly Word[] },
  commands: readonly Command[],
  locale: string,
): Typed | undefined {
  const read = readVerb(given, commands, locale) ?? readVerb(given, commands, nearestLocale(language));
  const asking = [language, languageOf(locale) ?? 'en'].filter(
    (each) =>
      each !== 'en' &&
      earFor(each)
        .cues.at([first?.word ?? ''], 0)
        ?.values.includes('asks'),
  );
  const isOwn = (verb: string) => fold(verb) === fold(read?.verb ?? '');
  const hasVerb = (each: Language) =>
    wordsFor(nearestLocale(each)).lookup(`verb.${read?.command.name}`, {})?.split('|').some(isOwn) === true;
  return asking.every(hasVerb) ? read : undefined;
}

/** The order of a typed command when its verb and every option are understood to the last word. */
export function readTyped({ command, rest }: Typed, given: ResolveContext): Order | undefined {
  const context = { ...given, caller: callerFor(given.caller, command) };
  const named = Object.entries(command.options).filter(([, { picked }]) => !picked);
  const options = assignAll(command, rest, context);
  if (!options) return undefined;
  const isComplete = named.every(([name, option]) => {
    const raw = options[name];
    if (raw === undefined || raw.trim() === '') return option.optional === true;
    // A name that several things fit is understood, too: which one is asked.
    return !('refused' in resolveTyped(option, raw, context));
  });
  if (!isComplete) return undefined;
  const [only] = named;
  if (
    everyday.has(command.name) &&
    rest !== '' &&
    only &&
    !isMeant(command.name, options[only[0]] ?? '', context)
  )
    return undefined;
  return { command: command.name, options };
}

/** Whether a text with a number has words of time besides, and no others: `the 32nd of March`, but not `is the call on 8 March`. */
function isOfTime(raw: string, { caller }: ResolveContext): boolean {
  const { isEmpty } = lexiconFor(languageOf(caller.reader.locale) ?? 'en');
  return (
    /\d/.test(raw) && wordsOf(raw).every((word) => /\d/.test(word) || timeWords.has(word) || isEmpty(word))
  );
}

/**
 * The command that a line asks to be given or shown, by its name and nothing else: `give me an overview`. Only one that
 * shows something and takes nothing.
 */
export function readGiven(
  line: string,
  { commands, language }: { commands: readonly Command[]; language: Language },
): Order | undefined {
  const { phrases, isEmpty } = lexiconFor(language);
  const tokens = tokensOf(line);
  while (isEmpty(tokens.at(-1)?.word ?? '')) tokens.pop();
  const words = tokens.map(({ word }) => word);
  let isGiven = false;
  for (let at = 0; at < words.length; ) {
    const rest = tokens.slice(at).map(({ text }) => text);
    const typed = isGiven ? readVerb(rest.join(' '), commands, nearestLocale(language)) : undefined;
    if (
      typed?.rest === '' &&
      typed.command.right === 'see' &&
      Object.keys(typed.command.options).length === 0
    )
      return { command: typed.command.name, options: {} };
    const found = phrases.at(words, at);
    const gives = found?.values.some((mark) => mark.kind === 'asked' && mark.value === 'list');
    if (!found || !(gives || found.values.some(({ kind }) => kind === 'empty' || kind === 'operator')))
      return undefined;
    isGiven ||= gives === true;
    at += found.length;
  }
  return undefined;
}

/** Whether the text after an everyday verb is what the command takes. */
function isMeant(name: string, raw: string, context: ResolveContext): boolean {
  if (name === 'when')
    return 'value' in resolveTyped({ kind: 'date' }, raw, context) || isOfTime(raw, context);
  if (name === 'undo') return /^\d+$/.test(raw) || context.plan.deadlines.some(({ id }) => id === raw);
  return raw.split(/\s+/).length <= 2;
}

/** Whether a verb is the command’s own name, of more words than anybody begins a sentence with. */
const isFullName = ({ command, verb }: Typed): boolean =>
  command.name.includes(' ') && fold(verb) === command.name;

/** `help commands`: small talk in its words, and yet a command. */
const isAllHelp = ({ command, rest }: Typed, language: Language): boolean =>
  command.name === 'help' &&
  ['en', nearestLocale(language)].some((locale) =>
    wordsFor(locale).text('help.all-words').split('|').includes(fold(rest)),
  );

/** Whether a line names its command so that nothing else can be meant. */
export const isSpeltOut = (typed: Typed, language: Language): boolean =>
  isFullName(typed) || isAllHelp(typed, language);

/** Whether the first thing that a command takes is any text, such as a name. */
export const takesText = ({ options }: Command): boolean => Object.values(options)[0]?.kind === 'text';
