import type { PromiseSigns } from '../language/promises.ts';
import { anySign } from './promise-signs.ts';

const capital = String.raw`\p{Lu}[\p{L}\p{N}’'.&/-]*`;

/** The signs of a kind, each of which may begin with a large or a small letter. */
const anyCase = (kind: keyof PromiseSigns) =>
  anySign(kind)
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

const article = `(?:(?:${anyCase('articles')}) +|[Ll][’'])`;
const things = anyCase('things');
const bodies = anySign('bodies').join('|');
const links = anySign('links').join('|');

/** Somebody who is called by their name, at the beginning of a sentence or after what goes before a comma. */
export const namedSubject = String.raw`^["“«(]*(?:[^,.;:]{1,60}, +)?${article}?(?!(?:${things})(?![\p{L}]))(?:${capital}|(?:${bodies})(?![\p{L}])(?: \p{Ll}{4,}(?= \p{Ll}))?)(?:,? +(?:\(?${capital}\)?|(?:${links}|${bodies})(?![\p{L}]))){0,12} +`;

const future = String.raw`(?!(?:${anySign('merely').join('|')})(?![\p{L}]))(?:${anySign('future').join('|')})(?![\p{L}-])`;

/** Said by the name of who will do it: "UNICEF will publish …", or promised: "Brazil pledged …". */
const signs = [future, ...anySign('acts')].map(
  (act) => new RegExp(`(?<owner>${namedSubject})(?<act>${act})`, 'u'),
);

/** Who of a sentence says, by name, what they will do, and up to where the sentence says so. */
export function namedPromiser(sentence: string): { owner: string; act: string; end: number } | undefined {
  for (const sign of signs) {
    const found = sign.exec(sentence);
    const { owner = '', act = '' } = found?.groups ?? {};
    if (found) return { owner: owner.trim(), act, end: found[0].length };
  }
  return undefined;
}

/** Whether a sentence says of somebody, by name, what they will do. */
export const isNamedPromise = (sentence: string): boolean => namedPromiser(sentence) !== undefined;
