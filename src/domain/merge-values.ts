import { isDeepStrictEqual } from 'node:util';
import { type IndicatorValue, inOrder } from './indicator.ts';

type Values = readonly IndicatorValue[];

/** By when a number counts from and by whom it was given; the second of the same is told apart by its place. */
function byKey(values: Values): ReadonlyMap<string, IndicatorValue> {
  const keyed = new Map<string, IndicatorValue>();
  for (const value of values) {
    const key = `${value.at} ${value.by} ${value.on ?? ''}`;
    let place = 1;
    while (keyed.has(`${key} ${place}`)) place += 1;
    keyed.set(`${key} ${place}`, value);
  }
  return keyed;
}

/**
 * The numbers of an indicator of three: those that chat added stay, those that the file added come, one that the file alone
 * changed or dropped is as the file has it. `quarrel`: both changed the same one, and it is as it is here.
 */
export function mergeValues(base: Values, here: Values, file: Values): { values: Values; quarrel: boolean } {
  const [was, own, its] = [byKey(base), byKey(here), byKey(file)];
  let quarrel = false;
  const kept = [...own].flatMap(([key, value]): IndicatorValue[] => {
    const [before, filed] = [was.get(key), its.get(key)];
    if (isDeepStrictEqual(value, filed) || isDeepStrictEqual(before, filed)) return [value];
    if (before === undefined && filed === undefined) return [value];
    if (isDeepStrictEqual(before, value)) return filed ? [filed] : [];
    quarrel = true;
    return [value];
  });
  const added = [...its].flatMap(([key, value]) => (own.has(key) || was.has(key) ? [] : [value]));
  return { values: inOrder([...kept, ...added]), quarrel };
}
