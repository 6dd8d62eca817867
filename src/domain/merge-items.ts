import { isDeepStrictEqual } from 'node:util';
import type { IndicatorValue } from './indicator.ts';
import { mergeValues } from './merge-values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A field that chat and file changed differently since both were the same. */
export type FieldConflict = { field: string; here: unknown; file: unknown };

export type Three = { base: Fields | undefined; here: Fields; file: Fields; fixed?: readonly string[] };

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** A list of names, links or accounts: what each side added, without what either took away. */
function mergeTexts(base: readonly string[], here: readonly string[], file: readonly string[]): string[] {
  const kept = here.filter((each) => file.includes(each) || !base.includes(each));
  return [...kept, ...file.filter((each) => !base.includes(each) && !here.includes(each))];
}

/** Who said it and when follows what was said, and is no quarrel of its own. */
const follows = new Set(['source', 'closed']);

/** What no file can change back: that something is done, and where a commitment stands once people have said so. */
function isKept(field: string, { here, file, fixed = [] }: Three): boolean {
  if (fixed.includes(field)) return here[field] !== undefined;
  if (field === 'state') return here.state !== 'open' && file.state === 'open';
  return (field === 'status' || field === 'reason') && here.line !== undefined;
}

const numbers = (value: unknown) => (value ?? []) as readonly IndicatorValue[];

function mergeNumbers(was: unknown, own: unknown, its: unknown): { value: unknown; quarrel?: true } {
  const { values, quarrel } = mergeValues(numbers(was), numbers(own), numbers(its));
  return { value: values.length > 0 ? values : undefined, ...(quarrel && { quarrel }) };
}

function mergeField(
  field: string,
  { base = {}, here, file, fixed = [] }: Three,
): { value: unknown; quarrel?: true } {
  const [was, own, its] = [base[field], here[field], file[field]];
  if (isDeepStrictEqual(own, its) || isDeepStrictEqual(was, its)) return { value: own };
  if (field === 'accounts' && isTexts(own) && isTexts(its))
    return { value: [...new Set([...own, ...its.filter((each) => !isTexts(was) || !was.includes(each))])] };
  if (field === 'values') return mergeNumbers(was, own, its);
  if (isKept(field, { base, here, file, fixed })) return { value: own, quarrel: true };
  if (isDeepStrictEqual(was, own)) return { value: its };
  if (isTexts(own) && isTexts(its)) return { value: mergeTexts(isTexts(was) ? was : [], own, its) };
  return follows.has(field) ? { value: own } : { value: own, quarrel: true };
}

/**
 * One item of three: as it was when chat and file agreed, as chat has made it, and as the file has it now. A field that
 * one side changed is as that side has it; what both changed differently stays as it is here, and is reported.
 */
export function mergeItem<T extends object>(
  three: { base: T | undefined; here: T; file: T; fixed?: readonly string[] },
  takesFile: (field: string) => boolean = () => false,
): { item: T; conflicts: readonly FieldConflict[] } {
  const { base, here, file, fixed = [] } = three as unknown as Three;
  const conflicts: FieldConflict[] = [];
  const merged = [...new Set([...Object.keys(here), ...Object.keys(file)])].map(
    (field): [string, unknown] => {
      const { value, quarrel } = mergeField(field, { base, here, file, fixed });
      if (!quarrel) return [field, value];
      if (takesFile(field) && !isKept(field, { base, here, file, fixed })) return [field, file[field]];
      conflicts.push({ field, here: here[field], file: file[field] });
      return [field, value];
    },
  );
  const item = Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as T;
  return { item: isDeepStrictEqual(item, here) ? (here as T) : item, conflicts };
}
