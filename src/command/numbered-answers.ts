import { commitmentStatuses } from '../domain/commitment.ts';
import type { NumberedAnswer, NumberedValue } from '../domain/numbered.ts';
import { locales, wordsFor } from '../locales/index.ts';
import { fold } from '../text/text.ts';

export type NumberedAnswers =
  | { answers: readonly NumberedAnswer[]; values: readonly NumberedValue[] }
  /** A part that says something else, a number that is said twice, or one that there is not. */
  | { refused: 'unclear' | 'twice' | 'no-number'; part: string };

const plain = (text: string): string => fold(text).replaceAll('’', "'").trim();

/** What people write for something, in every language of the bot. */
const said = (key: string): string[] => [
  ...new Set(
    locales.flatMap((locale) => (wordsFor(locale).lookup(`said.${key}`, {}) ?? '').split('|').map(plain)),
  ),
];

const statusOf = new Map<string, NumberedAnswer['status']>(
  [...commitmentStatuses, 'same' as const].flatMap((status) => said(status).map((word) => [word, status])),
);
const restWords = new Set(said('rest'));
const andWords = said('and').join('|');

/** `3`, `3.`, `3)`, `5-8` or a word for all others, then perhaps what is said of them, and behind a colon a sentence. */
const partPattern = /^#?(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?[.):]?(?:\s+(.*))?$/su;

/** A number, or a part of a whole, and perhaps where it comes from. */
const isAmount = (text: string): boolean => /^[-−+]?\d[\d.]*\s*%?(?:\s+https?:\S+)?$/.test(text.trim());

type Part = { numbers: readonly number[] | 'rest'; word: string; text?: string };

function readPart(part: string): Part | undefined {
  const [, from, to = from, behind = ''] = partPattern.exec(part) ?? [];
  const saying = from === undefined ? part : behind;
  const [, answer = '', text = ''] = /^([^:=]*?)\s*(?:[:=]\s*(.*))?$/su.exec(saying) ?? [];
  const sentence = text.trim() === '' ? {} : { text: text.trim() };
  if (from !== undefined) {
    const [first, last] = [Number(from), Number(to)];
    if (first < 1 || last < first) return undefined;
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return { numbers, word: plain(answer), ...sentence };
  }
  const folded = plain(answer);
  const rest = [...restWords].find((word) => folded.startsWith(`${word} `));
  return rest === undefined
    ? undefined
    : { numbers: 'rest', word: folded.slice(rest.length + 1), ...sentence };
}

/** The parts of a line: at each comma, semicolon, line or “and” after which a number or a word for the others stands. */
function partsOf(line: string): string[] {
  const rest = [...restWords].sort((a, b) => b.length - a.length).join('|');
  const border = new RegExp(`\\s*(?:[,;\\n]+|\\s(?:${andWords})\\s)\\s*(?=#?\\d|(?:${rest})\\s)`, 'iu');
  return line
    .trim()
    .split(border)
    .filter((part) => part.trim() !== '');
}

/**
 * Several answers in one line, in any language: `1 done, 2 and 3 as before, 5-7 no, 8 = 12, the rest as before`. `count` is
 * how many commitments there are, then come `counted` indicators, which take a number. Undefined for a line that is
 * something else.
 */
export function readNumberedAnswers(line: string, count: number, counted = 0): NumberedAnswers | undefined {
  const total = count + counted;
  const values = new Map<number, NumberedValue>();
  const isValue = ({ numbers, word, text }: Part) =>
    numbers !== 'rest' && numbers.every((each) => each > count && each <= total) && isAmount(text ?? word);
  if (!/^\s*#?\d{1,2}\b/.test(line)) return undefined;
  const parts = partsOf(line);
  const read = parts.map((part) => ({ part, read: readPart(part.trim()) }));
  if (!read.some(({ read: each }) => each && (statusOf.has(each.word) || isValue(each)))) return undefined;
  const answers = new Map<number, NumberedAnswer>();
  let waiting: number[] = [];
  for (const { part, read: each } of read) {
    if (!each) return { refused: 'unclear', part };
    const named =
      each.numbers === 'rest'
        ? Array.from({ length: total }, (_, index) => index + 1).filter(
            (number) => !answers.has(number) && !values.has(number),
          )
        : each.numbers;
    // “1, 2 and 4 done”: numbers alone wait for what is said of them.
    if (each.word === '' && each.text === undefined) {
      waiting = [...waiting, ...named];
      continue;
    }
    const status = isValue(each) ? 'same' : statusOf.get(each.word);
    if (status === undefined) return { refused: 'unclear', part };
    for (const number of [...waiting, ...named]) {
      if (number > total) return { refused: 'no-number', part: String(number) };
      if (values.has(number)) return { refused: 'twice', part: String(number) };
      if (number > count) {
        // Where something is counted there is a number, or the one as before.
        if (status !== 'same') return { refused: 'unclear', part };
        values.set(number, { number, ...(isValue(each) && { value: each.text ?? each.word }) });
        continue;
      }
      if (isValue(each)) return { refused: 'unclear', part };
      if (answers.has(number)) return { refused: 'twice', part: String(number) };
      answers.set(number, { number, status, ...(each.text !== undefined && { text: each.text }) });
    }
    waiting = [];
  }
  if (waiting.length > 0) return { refused: 'unclear', part: waiting.join(', ') };
  const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
  return { answers: [...answers.values()].sort(byNumber), values: [...values.values()].sort(byNumber) };
}
