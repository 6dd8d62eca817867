import { anySmallWord } from '../language/every-small-word.ts';
import type { PromiseSigns } from '../language/promises.ts';
import { isNamedPromise } from './named-promise.ts';
import { anySign } from './promise-signs.ts';

/** A sentence of a document that promises something, with its lines. */
export type Promised = { text: string; lines: readonly number[] };

const anyOf = (kind: keyof PromiseSigns) => anySign(kind).join('|');

const promising = new RegExp(String.raw`\b(?:${anyOf('whole')})\b`, 'iu');
const unlike = new RegExp(String.raw`\b(?:${anyOf('unlike')})\b`, 'iu');

/** Nobody does it, or it was not promised: the word that denies stands by the verb or is who would do it. */
const denied: readonly RegExp[] = [
  new RegExp(String.raw`^["“«(]*(?:${anyOf('nobody')})(?![\p{L}’'])`, 'iu'),
  new RegExp(String.raw`\b(?:${anyOf('denied')})\b`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:${anyOf('never')}) (?:${anyOf('reflexives')})?(?:${anyOf('stems')})`,
    'iu',
  ),
];

/** Longer lines are wrapped ones. */
const longestHeading = 45;

type Piece = { text: string; line: number };

/** The lines of a paragraph, or of one point of a list. */
type Paragraph = { pieces: Piece[]; isItem: boolean };

/** Sentences of a paragraph, each with the lines that it runs over. */
export function sentencesOf(pieces: readonly Piece[], locale: string): Promised[] {
  const starts: { at: number; line: number }[] = [];
  let whole = '';
  for (const { text, line } of pieces) {
    starts.push({ at: whole.length, line });
    whole += `${text} `;
  }
  const lineAt = (at: number) => starts.findLast((start) => start.at <= at)?.line ?? 1;
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(whole)].flatMap(
    ({ segment, index }) => {
      const text = segment.replace(/\s+/g, ' ').trim();
      const [from, to] = [lineAt(index), lineAt(index + Math.max(0, segment.trimEnd().length - 1))];
      const lines = Array.from({ length: to - from + 1 }, (_, step) => from + step);
      return text === '' ? [] : [{ text, lines }];
    },
  );
}

const mark = /^\s*(?:[-*•–]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+/u;

/** A heading stands alone: short, without an end, and what follows begins anew. */
const isHeading = (text: string, next: string | undefined): boolean =>
  text.length <= longestHeading && !/[.,;:!?]$/u.test(text) && /^["“«(]*\p{Lu}/u.test(next ?? '');

/** The cells of a row of a table, in Markdown, with tabs or set in columns; undefined for a line that is none. */
function cellsOf(line: string): string[] | undefined {
  const cells = line
    .split(/\s*\|\s*|\t+| {3,}/u)
    .map((cell) => cell.trim())
    .filter(Boolean);
  return cells.length >= 3 ? cells : undefined;
}

/** The paragraphs of a document and the points of its lists, without their marks. */
export function paragraphsOf(document: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  const all = document.split(/\r?\n/);
  for (const [index, line] of all.entries()) {
    const cells = cellsOf(line);
    const title = /^#{1,6}\s+(.+)$/u.exec(line)?.[1];
    const apart = cells?.join(' | ') ?? title;
    if (apart !== undefined) {
      const isRule = cells?.every((cell) => /^:?-+:?$/u.test(cell)) === true;
      if (!isRule)
        paragraphs.push({ pieces: [{ text: apart, line: index + 1 }], isItem: cells !== undefined });
      isOpen = false;
      continue;
    }
    const isItem = mark.test(line);
    const text = line.replace(mark, '').replaceAll('**', '').trim();
    if (text === '') isOpen = false;
    else if ((!isOpen || isItem) && isHeading(text, all[index + 1]?.trim())) {
      paragraphs.push({ pieces: [{ text, line: index + 1 }], isItem });
      isOpen = false;
    } else if (!isOpen || isItem) {
      paragraphs.push({ pieces: [{ text, line: index + 1 }], isItem });
      isOpen = true;
    } else paragraphs.at(-1)?.pieces.push({ text, line: index + 1 });
  }
  return paragraphs;
}

/** Whether it is written of the past or of others, or nobody does it. */
export const isNoPromise = (text: string): boolean =>
  unlike.test(text) || denied.some((sign) => sign.test(text));

const isPromise = (text: string): boolean =>
  !isNoPromise(text) && (promising.test(text) || isNamedPromise(text));

/** A paragraph as one text. */
export const wholeOf = ({ pieces }: Paragraph): Promised => ({
  text: pieces
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' '),
  lines: pieces.map(({ line }) => line),
});

/** What joins a point of a list to the next one, and ends it. */
const listEnd = new RegExp(String.raw`(?:[;,]\s*(?:${anySmallWord('and', 'or')})?|\.)\s*$`, 'u');

/** “We commit to:” with each point of the list that follows it. */
const underLead = (lead: Promised, point: Promised): Promised => ({
  text: `${lead.text.replace(/\s*:$/u, '')} ${point.text.replace(listEnd, '')}.`,
  lines: [...new Set([...lead.lines, ...point.lines])],
});

/** The sentences of a document that promise something, in its order; a guess that a person confirms one by one. */
export function promisesIn(document: string, locale: string): Promised[] {
  let lead: Promised | undefined;
  return paragraphsOf(document).flatMap((paragraph): Promised[] => {
    const whole = wholeOf(paragraph);
    if (lead && paragraph.isItem) return [underLead(lead, whole)];
    const sentences = sentencesOf(paragraph.pieces, locale);
    const last = sentences.at(-1);
    const leads = last?.text.endsWith(':') === true;
    lead = leads && last && isPromise(last.text) ? last : undefined;
    return (leads ? sentences.slice(0, -1) : sentences).filter(({ text }) => isPromise(text));
  });
}

const longestTitle = 200;

/** A sentence as the title of a commitment, without its full stop; its end is cut where it does not fit. */
export const titleOf = (text: string): string => {
  const points = [...text.replace(/(?<!\.)\.$/, '')];
  const cut = points.length > longestTitle ? [...points.slice(0, longestTitle - 1), '…'] : points;
  return cut.join('');
};
