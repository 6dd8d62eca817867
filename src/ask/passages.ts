import { conceptsOf } from './concepts.ts';
import { wordsOf } from './text.ts';

/** A sentence or list item of a document, with the lines it stands on. */
export type Passage = {
  document: string;
  title: string;
  text: string;
  /** 1-based. */
  lines: readonly number[];
  concepts: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** The heading that it stands under. */
  section?: string;
  /** It is an item of a list. */
  isItem: boolean;
};

const itemMark = /^\s*(?:[-*•]|\d+[.)])\s+/;

/** Cuts a document into sentences and list items; a bold heading over several lines is one passage, and so is a wrapped line. */
export function passagesOf(document: { id: string; title: string; text: string }): Passage[] {
  const passages: Passage[] = [];
  const lines = document.text.split('\n');
  let section: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const block = blockAt(lines, at);
    section = headingAt(lines, at) ?? section;
    const isItem = itemMark.test(lines[at] ?? '');
    for (const sentence of sentencesOf(block.text)) {
      const under = section === undefined || section === sentence ? {} : { section };
      passages.push({ ...passageOf(document, sentence, block.lines), isItem, ...under });
    }
    at += block.lines.length - 1;
  }
  return passages.filter((passage) => passage.concepts.size > 0);
}

const longestHeading = 80;

/** A line marked as a heading, or a short one that stands alone and is no sentence. */
function headingAt(lines: readonly string[], at: number): string | undefined {
  const line = (lines[at] ?? '').trim();
  const marked = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1];
  if (marked) return marked;
  const alone = !(lines[at - 1] ?? '').trim() && !(lines[at + 1] ?? '').trim();
  const isHeading =
    line !== '' && line.length <= longestHeading && /^\p{Lu}/u.test(line) && !/[.!?;,]$/.test(line);
  return alone && isHeading ? line.replace(/:$/, '') : undefined;
}

const longestBlock = 40;

function blockAt(lines: readonly string[], at: number): { text: string; lines: number[] } {
  const first = lines[at] ?? '';
  const numbers = [at + 1];
  let text = first;
  const isBold = /^\*\*/.test(first) && !/\*\*\s*$/.test(first.slice(2));
  for (let next = at + 1; next < lines.length && next < at + longestBlock; next++) {
    const line = lines[next] ?? '';
    if (!isBold && !isWrapped(lines[next - 1] ?? '', line)) break;
    text += ` ${line.trim()}`;
    numbers.push(next + 1);
    if (isBold && /\*\*\s*$/.test(line)) break;
  }
  return {
    text: text
      .replace(/\*+/g, '')
      .replace(itemMark, '')
      .replace(/^#+\s*/, '')
      .trim(),
    lines: numbers,
  };
}

/** A sentence goes on in the next line: it has not ended, and the line does not begin anew. */
const isWrapped = (before: string, line: string): boolean =>
  before.trim() !== '' && !/[.!?:;]\W*$/.test(before) && /^\s*[\p{Ll}(]/u.test(line);

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}"“(])/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

function passageOf(
  document: { id: string; title: string },
  text: string,
  lines: readonly number[],
): Omit<Passage, 'isItem'> {
  return {
    document: document.id,
    title: document.title,
    text,
    lines,
    concepts: new Set(conceptsOf(text)),
    words: new Set(wordsOf(text)),
  };
}

/** Words that matter, folded, with how much each does. */
export type Hints = ReadonlyMap<string, number>;

/** Hints that matter alike. */
export const hintsOf = (texts: readonly string[]): Hints =>
  new Map(texts.flatMap(wordsOf).map((word) => [word, 1]));

/** At most 25 words of a passage, round the words that matter. */
export const quoteOf = (text: string, hints: Hints, max = 25): string =>
  bestWindow(text, hints, (words) => words.length <= max);

/** At most `length` characters of a passage, round the words that matter. */
export const windowOf = (text: string, hints: Hints, length: number): string =>
  bestWindow(text, hints, (words) => words.join(' ').length <= length - 4);

/** The run of words that fits and holds most of the hints; the earliest of equals. */
function bestWindow(text: string, hints: Hints, fits: (words: readonly string[]) => boolean): string {
  const words = text.split(/\s+/);
  if (fits(words)) return text;
  const hits = words.map((word) => Math.max(0, ...wordsOf(word).map((part) => hints.get(part) ?? 0)));
  let best = { from: 0, to: 0, score: -1, off: 0 };
  for (let from = 0, to = 0; from < words.length; from++) {
    while (to < words.length && fits(words.slice(from, to + 1))) to++;
    const score = hits.slice(from, to).reduce<number>((sum, hit) => sum + hit, 0);
    const off = offCentre(hits, from, to);
    if (score > best.score || (score === best.score && off < best.off)) best = { from, to, score, off };
  }
  const cut = words.slice(best.from, best.to).join(' ');
  return `${best.from > 0 ? '… ' : ''}${cut}${best.to < words.length ? ' …' : ''}`;
}

/** How far the middle of the hits lies from the middle of a run. */
function offCentre(hits: readonly number[], from: number, to: number): number {
  const places = hits.slice(from, to).flatMap((hit, at) => (hit ? [at] : []));
  if (places.length === 0) return 0;
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  return Math.abs((first + last) / 2 - (to - from - 1) / 2);
}
