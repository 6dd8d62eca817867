import { rememberEach } from '../domain/remember.ts';
import { everySmallWord } from '../language/every-small-word.ts';
import { UserError } from '../message/errors.ts';
import { fold } from '../text/text.ts';
import type { Command } from './command.ts';
import { isFieldName, namedFields, textCounts } from './named-fields.ts';
import type { NamedOption as Named, Option } from './option.ts';
import { type ResolveContext, type Resolved, resolveOption } from './resolve-option.ts';

/** The verbs by which each command is typed, in the reader's languages; several words allowed. */
export type Verbs = readonly { verb: string; command: string }[];

export type ParsedText =
  | { kind: 'command'; command: string; rest: string }
  /** Nothing was typed. */
  | { kind: 'empty' }
  /** The first words are no verb. */
  | { kind: 'unknown'; first: string };

const firstWords = (text: string, count: number) => text.trim().split(/\s+/).slice(0, count);

/** Verbs by what is compared, of two alike the first, and the most words that one has; put in order once. */
const inOrder = rememberEach((verbs: Verbs) => ({
  commandOf: new Map(verbs.map(({ verb, command }) => [fold(verb), command] as const).toReversed()),
  longest: Math.max(0, ...verbs.map(({ verb }) => verb.split(/\s+/).length)),
}));

/** A verb of several words that is a whole question: “how far are we?” */
const withoutMarks = (text: string): string => text.replace(/^[¿¡\s]+|[\s?!.…]+$/gu, '');

/** Finds the verb that a typed text begins with; the longest one wins. */
export function parseVerb(text: string, verbs: Verbs): ParsedText {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const whole = withoutMarks(trimmed);
  const { commandOf, longest } = inOrder(verbs);
  for (let count = longest; count > 0; count--) {
    const words = firstWords(trimmed, count);
    // An empty pair of quotes folds to nothing, and is no word of a verb.
    if (words.length < count || words.some((word) => fold(word) === '')) continue;
    const typed = words.join(' ');
    const folded = fold(count > 1 && withoutMarks(typed) === whole ? whole : typed);
    const command = commandOf.get(folded);
    if (command === undefined) continue;
    const rest =
      trimmed.split(/\s+/).length === count ? '' : trimmed.replace(new RegExp(`^(?:\\S+\\s+){${count}}`), '');
    return { kind: 'command', command, rest };
  }
  return { kind: 'unknown', first: firstWords(trimmed, 1)[0] ?? '' };
}

const quoted = '"([^"]*)"|“([^”]*)”|«([^»]*)»';
const wordPattern = new RegExp(String.raw`${quoted}|(\S+)`, 'g');

/** Splits typed words at spaces; what stands in quotes stays together. */
function splitWords(text: string): string[] {
  return [...text.matchAll(wordPattern)].map((m) => (m[1] ?? m[2] ?? m[3] ?? m[4] ?? '').trim());
}

/** `by:"Maria Souza"`: options that are given by their names, and what is left of the text. */
function takeNamed(command: Command, text: string): { named: RawOptions; rest: string } {
  const names = Object.keys(command.options).join('|');
  if (names === '') return { named: {}, rest: text };
  const named: RawOptions = {};
  const pattern = new RegExp(
    String.raw`(?<=^|\s)(${names})[:=](?:${quoted}|([^\s"“«/][^\s"“«]*))(?=\s|$)`,
    'gi',
  );
  const rest = text.replace(pattern, (_, name: string, ...found: (string | undefined)[]) => {
    named[name.toLowerCase()] = found.slice(0, 4).find((part) => part !== undefined) ?? '';
    return '';
  });
  return { named, rest: rest.trim() };
}

/** Small words that join an option to the one before it and carry no meaning of their own. */
const joiners: Readonly<Partial<Record<Option['kind'], ReadonlySet<string>>>> = {
  date: new Set(everySmallWord('beforeDate')),
  organisation: new Set(everySmallWord('beforeOrganisation')),
  choice: new Set(everySmallWord('beforeChoice')),
  person: new Set(everySmallWord('beforePerson')),
};

/** Without its joiner first where there is one, else as it stands. */
function readings(option: Option, words: readonly string[]): string[] {
  const whole = words.join(' ');
  const joins = words.length > 1 && joiners[option.kind]?.has(fold(words[0] ?? ''));
  return joins ? [whole, words.slice(1).join(' ')] : [whole];
}

function resolveWords(
  option: Option,
  words: readonly string[],
  context: ResolveContext,
): Resolved | undefined {
  const tried = readings(option, words).map((raw) => ({
    raw,
    resolved: resolveOption(option, raw, context),
  }));
  return (
    tried.find(({ resolved }) => 'value' in resolved) ?? tried.find(({ resolved }) => 'choices' in resolved)
  )?.resolved;
}

/** Raw texts of a command’s options. */
export type RawOptions = Record<string, string>;

/** Every way to hand `words` to the options in their order, each option at least one word, trying the likeliest first. */
function assign(
  options: readonly Named[],
  words: readonly string[],
  context: ResolveContext,
): RawOptions | undefined {
  const [next, ...others] = options;
  if (!next) return words.length === 0 ? {} : undefined;
  const [name, option] = next;
  if (words.length === 0) return {};
  // A choice that is written out is meant, also where the name of some item begins with the same word.
  const choices = others.filter(([, each]) => each.kind === 'choice');
  const chosen =
    option.optional && option.kind !== 'choice' && choices.length > 0
      ? assign(choices, words, context)
      : undefined;
  if (chosen) return chosen;
  const isText = option.kind === 'text' && others.length > 0;
  const counts = isText
    ? textCounts(words, others, context)
    : Array.from({ length: words.length }, (_, i) => words.length - i);
  for (const count of counts) {
    const taken = words.slice(0, count);
    const unnamed = count > 1 && !isText && isFieldName(taken[0], name, context) ? taken.slice(1) : taken;
    const value = [taken, unnamed].find((each) => resolveWords(option, each, context));
    if (!value) continue;
    const rest = assign(others, words.slice(count), context);
    if (rest) return { [name]: value.join(' '), ...rest };
  }
  return option.optional ? assign(others, words, context) : undefined;
}

/**
 * Hands the words typed after a verb to the command's options. Where they cannot all be handed out, the first option
 * takes as many as it can, so that the error names the words that were not understood.
 * @throws {UserError} `text-empty` for quotes with nothing between them
 */
export function assignOptions(command: Command, text: string, context: ResolveContext): RawOptions {
  const { named, rest } = takeNamed(command, text);
  return { ...assignRest(command, rest, Object.keys(named), context), ...named };
}

const unnamed = (command: Command, named: readonly string[]): Named[] =>
  Object.entries(command.options).filter(([name, { picked }]) => !picked && !named.includes(name));

function assignRest(
  command: Command,
  rest: string,
  named: readonly string[],
  context: ResolveContext,
): RawOptions {
  const options = unnamed(command, named);
  const words = splitWords(rest).slice(0, 60);
  const [first, ...others] = options;
  const [second] = others;
  if (!first || words.length === 0) return {};
  if (!second && (first[1].kind === 'text' || first[1].kind === 'file')) return { [first[0]]: rest.trim() };
  // Two quotes with nothing between them are an answer, and an empty one.
  if (words.includes('')) throw new UserError('text-empty');
  const assigned = assign(options, words, context);
  if (assigned) return assigned;
  const byName = namedFields(first, others, { words, context });
  if (byName) return byName;
  for (let count = words.length - 1; second && count > 0; count--) {
    const taken = words.slice(0, count);
    if (first[1].kind !== 'text' && resolveWords(first[1], taken, context))
      return {
        [first[0]]: taken.join(' '),
        [second[0]]: readings(second[1], words.slice(count)).at(-1) ?? '',
      };
  }
  // Of “nothing-here friday” the day is understood, and the refusal names the rest.
  for (let count = 1; second && first[1].kind !== 'text' && count < words.length; count++) {
    const rest = words.slice(count);
    if (second[1].kind !== 'text' && resolveWords(second[1], rest, context))
      return { [first[0]]: words.slice(0, count).join(' '), [second[0]]: rest.join(' ') };
  }
  return { [first[0]]: words.join(' ') };
}

/** The words after a verb handed to the command's options to the last one; undefined where they cannot be. */
export function assignAll(command: Command, text: string, context: ResolveContext): RawOptions | undefined {
  const { named, rest } = takeNamed(command, text);
  const assigned = assignAllOf(command, rest, Object.keys(named), context);
  return assigned && { ...assigned, ...named };
}

function assignAllOf(
  command: Command,
  rest: string,
  named: readonly string[],
  context: ResolveContext,
): RawOptions | undefined {
  const options = unnamed(command, named);
  const words = splitWords(rest).slice(0, 60);
  const [first, second] = options;
  if (words.length === 0) return {};
  if (!first || words.includes('')) return undefined;
  if (!second && (first[1].kind === 'text' || first[1].kind === 'file')) return { [first[0]]: rest.trim() };
  return assign(options, words, context);
}

/** Resolves a raw option as typing would: with and without its joiner. */
export function resolveTyped(option: Option, raw: string, context: ResolveContext): Resolved {
  return (
    resolveWords(option, raw.split(' '), context) ??
    resolveOption(option, readings(option, raw.split(' ')).at(-1) ?? raw, context)
  );
}
