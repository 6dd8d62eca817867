import type { Check } from '../domain/check.ts';
import { personName } from './person.ts';
import type { View } from './view.ts';

/** The state of what was given in words: reported, or who found what, and why. */
export function checkWords({ check }: { check?: Check }, { words, plan }: View): string {
  if (!check) return words.text('value-state.reported');
  return words.text('value.checked', {
    state: words.text(`value-state.${check.state}`),
    who: personName(check.by, plan),
    because: check.because ?? '',
    hasReason: check.because === undefined ? 'no' : 'yes',
  });
}

/** What was found without its reason. */
export const bareCheck = ({ because: _, ...rest }: Check): Check => rest;
