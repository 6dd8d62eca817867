import type { Answer } from '../../src/ask/answer.ts';

/** What a right answer holds: of each group of `must` one alternative, none of `mustNot`, and a citation of one of `lines`. */
export type Fact = {
  must: readonly (readonly string[])[];
  mustNot: readonly string[];
  lines: readonly number[];
};

export type Question = {
  id: string;
  /** `blind` ones were written by somebody who had not seen the program: mended from, and never trained on. */
  split: 'dev' | 'frozen' | 'blind';
  style: string;
  question: string;
  /** Names a fact; absent when the question is to be declined. */
  fact?: string;
  expect?: 'decline';
  now?: string;
};

export type Mark = 'right' | 'wrong' | 'declined' | 'answered-unanswerable' | 'indirect';

/** Marks one answer; `indirect` when the text is right and its one-line form is not. */
export function markAnswer(answer: Answer, fact: Fact | undefined): { mark: Mark; cited: boolean } {
  if (!fact) return { mark: answer.declined ? 'right' : 'answered-unanswerable', cited: true };
  if (answer.declined) return { mark: 'declined', cited: false };
  const lines = answer.citations.flatMap((citation) => citation.lines);
  const cited = fact.lines.length === 0 || lines.some((line) => fact.lines.includes(line));
  if (!holds(answer.text, fact)) return { mark: 'wrong', cited };
  const isList = answer.short.includes('\n- ');
  return {
    mark: holds(isList ? answer.short : answer.short.slice(0, 300), fact) ? 'right' : 'indirect',
    cited,
  };
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ');

function holds(text: string, fact: Fact): boolean {
  const read = plain(text);
  const has = (wanted: string): boolean =>
    wanted.startsWith('/') ? new RegExp(wanted.slice(1, -1), 'i').test(read) : read.includes(plain(wanted));
  return fact.must.every((group) => group.some(has)) && !fact.mustNot.some(has);
}
