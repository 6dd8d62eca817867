import type { Answer } from '../../src/ask/answer.ts';
import type { Question } from './congress.ts';

/**
 * How an answer is marked. What can be answered is right, shown (declined, with the answer among what comes nearest),
 * declined or wrong; what cannot is declined, which is right, or wrong.
 */
export type Mark = 'right' | 'shown' | 'declined' | 'wrong';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’`]/g, "'")
    .replace(/\s+/g, ' ');

/** Whether a text holds one alternative of each group, and nothing that it must not. */
function holds(text: string, { must_include = [], must_not_include = [] }: Question): boolean {
  const read = plain(text);
  const has = (wanted: string): boolean =>
    /^\/.+\/$/.test(wanted) ? new RegExp(wanted.slice(1, -1), 'i').test(read) : read.includes(plain(wanted));
  return must_include.every((group) => group.some(has)) && !must_not_include.some(has);
}

/** Marks one answer; `cited` tells whether a right one names a line that it stands on. */
export function markAnswer(answer: Answer, question: Question): { mark: Mark; cited: boolean } {
  if (question.expect === 'decline') return { mark: answer.declined ? 'declined' : 'wrong', cited: true };
  if (answer.declined) {
    const isShown = answer.nearest.some(({ text }) => holds(text, question));
    return { mark: isShown ? 'shown' : 'declined', cited: true };
  }
  const lines = answer.citations.flatMap((citation) => citation.lines);
  const { source_lines: stands = [] } = question;
  const cited =
    answer.citations.length > 0 && (stands.length === 0 || lines.some((line) => stands.includes(line)));
  return { mark: holds(answer.text, question) ? 'right' : 'wrong', cited };
}
