import type { Heard } from './hear.ts';

const sentence = /[^.!?…]+(?:[.!?…]+(?=\s|$)|[.!?…]+|$)/gu;

/**
 * The one sentence of a line that asks, where what stands beside it names nothing: “Is anything late? Be honest.” The
 * whole line otherwise, as a condition may be told in a sentence of its own.
 */
export function askedSentence({ line, words }: Heard): string {
  const sentences = [...line.matchAll(sentence)]
    .map(({ 0: text, index }) => ({ text: text.trim(), from: index, to: index + text.length }))
    .filter(({ text }) => /\p{L}/u.test(text));
  const [asked, ...more] = sentences.filter(({ text }) => /\?+$/.test(text));
  if (!asked || more.length > 0 || sentences.length < 2) return line;
  const beside = words.filter(({ at }) => at < asked.from || at >= asked.to);
  const saysMore = beside.some(
    ({ taken, cues }) => taken !== undefined || cues.some((cue) => telling.has(cue)),
  );
  return saysMore ? line : asked.text;
}

/** What turns a question round, or narrows it, wherever it stands. */
const telling: ReadonlySet<string> = new Set([
  'not',
  'except',
  'all',
  'owner',
  'done',
  'finish',
  'due',
  'away',
]);
