import { remembered } from './remembered.ts';

/** How one sound is written in one or the other of the languages. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ch|ck|qu|k/g, 'c'],
  [/y/g, 'i'],
  [/(?:nh|gn|ny)/g, 'n'],
  [/(?:lh|gli|ll)/g, 'l'],
  [/x|ss|sc(?=[ei])|z|ç/g, 's'],
  [/ct|tt|pt/g, 't'],
  [/c(?=[ei])/g, 's'],
  [/(?:ou|au|eu|oe|ae)/g, 'o'],
  [/ie/g, 'e'],
  [/ue|uo/g, 'o'],
  [/^es(?=[tcp])|^e(?=s[tcp])|^s(?=[tcp])/g, 's'],
  [/h/g, ''],
  [/([^aeiou])\1/g, '$1'],
];

/** Letters from which on two words of different languages may be told to be the same. */
const longEnough = 5;

/** The skeleton of a stem by which words of the same origin meet across languages; empty when it is too short to tell. */
export const cognateOf = remembered((stem: string): string => {
  if (stem.length < longEnough - 1) return '';
  const spelt = spellings.reduce((text, [pattern, letters]) => text.replace(pattern, letters), stem);
  return spelt.length < longEnough - 1 ? '' : spelt;
});
