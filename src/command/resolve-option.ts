import { everySmallWord } from '../language/every-small-word.ts';
import { languages } from '../language/language.ts';
import { grammar } from '../language/lists/grammar.ts';
import { UserError } from '../message/errors.ts';
import { findPeople } from '../text/find-people.ts';
import { nearest } from '../text/nearest.ts';
import { cleanLine, fold, lengthOf } from '../text/text.ts';
import { parseRule } from '../time/rule-words.ts';
import { candidates, type Named, personChoice } from './candidates.ts';
import { choiceNames } from './choices.ts';
import type { Option } from './option.ts';
import { type ResolveContext, type Resolved, resolveDate, resolvePast } from './resolve-date.ts';
import { resolveDates } from './resolve-dates.ts';

export type { ResolveContext, Resolved };

const wordsOf = (folded: string) => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Quantifiers and small words of every language: by them alone nothing is named. */
const functionWords: ReadonlySet<string> = new Set(
  languages.flatMap((language) => {
    const { operators, empty } = grammar[language];
    return [...operators.all, ...empty.filter((word) => word.length <= 3)];
  }),
);
const isFunctionWord = (word: string): boolean => functionWords.has(word);

type Test = (folded: string, names: readonly string[]) => boolean;

/** By all of the words of the text, or their beginnings. */
const byWords: Test = (folded, names) => {
  const asked = wordsOf(folded);
  if (asked.every(isFunctionWord)) return false;
  const own = names.flatMap(wordsOf);
  const has = (word: string) =>
    own.some((each) => each === word || (word.length > 3 && each.startsWith(word)));
  return asked.length > 0 && asked.every(has);
};

/** How a typed text may name a thing, the best first: exactly, from its start, by its words. */
const tests: readonly Test[] = [
  (folded, names) => names.includes(withoutAt(folded)),
  (folded, names) =>
    !wordsOf(folded).every(isFunctionWord) && names.some((name) => name.startsWith(withoutAt(folded))),
  byWords,
];

const withoutAt = (folded: string) => folded.replace(/^@/, '');
const foldedNames = ({ id, names }: Named) => [id, ...names].map(fold);

/** How well a typed text names a thing: 3 exactly, 2 from its start, 1 by all of its words or their beginnings, 0 not at all. */
export function matchScore(query: string, named: Named): number {
  const names = foldedNames(named);
  const found = tests.findIndex((test) => test(fold(query), names));
  return found < 0 ? 0 : tests.length - found;
}

function findNamed(query: string, things: readonly Named[], missing: string): Resolved {
  const folded = fold(query);
  const all = things.map((thing) => ({ thing, names: foldedNames(thing) }));
  const best = tests.find((test) => all.some(({ names }) => test(folded, names)));
  const fitting = all.flatMap(({ thing, names }) => (best?.(folded, names) ? [thing] : []));
  const present = fitting.filter(({ past }) => !past);
  const found = present.length > 0 ? present : fitting;
  const [only] = found;
  if (only && found.length === 1) return { value: only.value };
  if (only) return { choices: found.slice(0, 5).map(({ id, label }) => ({ value: id, label })) };
  const near = nearest(
    folded,
    things.flatMap(({ id, names }) => [id, ...names]),
  );
  return {
    refused: new UserError(missing, {
      name: query,
      ...(near && { nearest: near }),
      hasNearest: near ? 'yes' : 'no',
    }),
  };
}

/** Of a file on this machine, in characters. */
const longestPath = 1_000;

/** How people name themselves, in every language that is read. */
const oneself = new Set(everySmallWord('oneself'));

function resolveText(raw: string, max: number): Resolved {
  const text = cleanLine(raw);
  if (text === '') return { refused: new UserError('text-empty') };
  if (lengthOf(text) > max)
    return { refused: new UserError('text-too-long', { max, length: lengthOf(text) }) };
  return { value: text };
}

/** Turns what was typed, picked or pressed for an option into its value. */
export function resolveOption(option: Option, raw: string, context: ResolveContext): Resolved {
  switch (option.kind) {
    case 'date':
      return option.past ? resolvePast(raw, context) : resolveDate(raw, context, option.fromNow);
    case 'dates':
      return resolveDates(raw, context);
    case 'rule': {
      const rule = parseRule(raw);
      return rule === undefined ? { refused: new UserError('no-such-rule', { text: raw }) } : { value: rule };
    }
    case 'text':
      return resolveText(raw, option.max ?? 200);
    case 'file':
      return resolveText(raw, longestPath);
    case 'choice': {
      const { locale } = context.caller.reader;
      const named = option.choices.map((value): Named => {
        const names = choiceNames(value, locale);
        return { id: value, names, value, label: names[0] ?? value };
      });
      const resolved = findNamed(raw, named, 'no-such-choice');
      if (!('refused' in resolved)) return resolved;
      const { code, params } = resolved.refused;
      const choices = named.map(({ label }) => label).join(', ');
      return { refused: new UserError(code, { ...params, choices }) };
    }
    case 'question':
      // What was asked and not put to the secretary is known by its number alone.
      return /^\d{1,9}$/.test(raw.trim())
        ? { value: raw.trim() }
        : findNamed(raw, candidates(option, context), 'no-such-question');
    case 'person': {
      if (oneself.has(fold(raw)) && context.caller.person) return { value: context.caller.person };
      const mentioned = context.plan.people.find(({ accounts }) => accounts.includes(raw.trim()));
      if (mentioned) return { value: mentioned };
      const [only, ...others] = findPeople(context.plan.people, raw);
      if (only && others.length === 0) return { value: only };
      if (only)
        return { choices: [only, ...others].slice(0, 5).map((each) => personChoice(each, context.plan)) };
      return findNamed(raw, candidates(option, context), 'no-such-person');
    }
    default:
      return findNamed(raw, candidates(option, context), `no-such-${option.kind}`);
  }
}
