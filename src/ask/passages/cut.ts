/** A sentence, list item, table row or list of a document, with the lines it stands on. */
export type Passage = {
  document: string;
  title: string;
  text: string;
  /** 1-based. */
  lines: readonly number[];
  /** The heading that it stands under. */
  section?: string;
  /** A whole list under what introduces it; its items are passages of their own as well. */
  isList: boolean;
  /** It is an item of a list. */
  isItem: boolean;
  /** What introduces the list that it is an item of. */
  lead?: string;
  /** Passages of one paragraph, list or table have the same number. */
  block: number;
};

type Block = { kind: 'text' | 'item' | 'row'; text: string; lines: number[]; head?: readonly string[] };

const itemMark = /^\s*(?:[-*•–]|\d{1,3}[.)]|\(?[a-z]\)|\((?:\d{1,3}|[ivx]+)\))\s+/;
const longestHeading = 80;
const longestBlock = 40;
const mostItems = 20;

const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line) || line.split('\t').length > 1;
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/\t|\|/)
    .map((cell) => cell.trim());
const isRule = (line: string): boolean => /^[\s|:+=-]+$/.test(line);
const plain = (text: string): string =>
  text
    .replace(/\*+|__/g, '')
    .replace(/^#+\s*/, '')
    .trim();

/** A line marked as a heading, or a short one that stands alone and is no sentence. */
function headingAt(lines: readonly string[], at: number): string | undefined {
  const line = (lines[at] ?? '').trim();
  const marked = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1] ?? /^\*\*([^*]+)\*\*:?$/.exec(line)?.[1];
  if (marked) return plain(marked);
  if (/^(?:={3,}|-{3,})$/.test((lines[at + 1] ?? '').trim()) && line !== '' && !isRow(line)) return line;
  const isFirst = !(lines[at - 1] ?? '').trim();
  const next = (lines[at + 1] ?? '').trim();
  // A short line over a longer one that begins anew is its heading, even without a blank line between them.
  const isOver =
    next.length > line.length * 1.5 && /^\p{Lu}/u.test(next) && /[.!?]$/.test(next) && line.length < 50;
  const alone = isFirst && (next === '' || isOver);
  const isHeading =
    line !== '' &&
    line.length <= longestHeading &&
    /^[\p{Lu}\d]/u.test(line) &&
    !/[.!?;,]$/.test(line) &&
    !itemMark.test(line);
  return alone && isHeading ? line.replace(/:$/, '') : undefined;
}

/** A sentence goes on in the next line: it has not ended, and the line does not begin anew. */
const isWrapped = (before: string, line: string): boolean =>
  before.trim() !== '' && !/[.!?:;]\W*$/.test(before) && /^\s*[\p{Ll}(]/u.test(line);

function blockAt(lines: readonly string[], at: number): Block {
  const numbers = [at + 1];
  let text = lines[at] ?? '';
  const isBold = text.startsWith('**') && !text.slice(2).includes('**');
  for (let next = at + 1; next < lines.length && next < at + longestBlock; next++) {
    const line = lines[next] ?? '';
    if (!isBold && !isWrapped(lines[next - 1] ?? '', line)) break;
    // A hyphen at the end of a line parts a word.
    text = /\p{Ll}-$/u.test(text) ? text.slice(0, -1) + line.trim() : `${text} ${line.trim()}`;
    numbers.push(next + 1);
    if (isBold && line.includes('**')) break;
  }
  const kind = itemMark.test(lines[at] ?? '') ? 'item' : 'text';
  return { kind, text: plain(text.replace(itemMark, '')), lines: numbers };
}

/** A row of a table with its heads: `Day: Monday · Room: 2`. */
function rowText(cells: readonly string[], heads: readonly string[]): string {
  const named = cells.flatMap((cell, at) => {
    const head = heads[at];
    return cell === '' ? [] : [head ? `${head}: ${cell}` : cell];
  });
  return named.join(' · ');
}

/** Full stops that end no sentence: of one letter, of a title, before a small letter or a number. */
const sentenceEnd =
  /(?<=[.!?…]["”»)]?)(?<!\b\p{L}\.)(?<!\b(?:Dr|Prof|Sr|Sra|Mr|Mrs|Ms|St|Av|No|Nr|art|cf|ca|Dott|Ing|Mme|Mlle)\.)\s+(?=[\p{Lu}"“«(¿¡\d])/u;

const sentencesOf = (text: string): string[] =>
  text
    .split(sentenceEnd)
    .map((part) => part.trim())
    .filter(Boolean);

/** Cuts a document into sentences, list items, table rows and lists. */
export function cutDocument(document: { id: string; title: string; text: string }): Passage[] {
  const passages: Passage[] = [];
  const lines = document.text.split('\n');
  let section: string | undefined;
  let heads: string[] = [];
  let block = 0;
  let lead: Passage | undefined;
  let items: Passage[] = [];

  const make = (text: string, on: readonly number[], over: Partial<Passage> = {}): Passage => ({
    document: document.id,
    title: document.title,
    text,
    lines: on,
    isList: false,
    isItem: false,
    block,
    ...(section !== undefined && section !== text && { section }),
    ...over,
  });
  const endList = (): void => {
    if (items.length > 1 && items.length <= mostItems) {
      const first = lead ?? make(section ?? document.title, []);
      const text = [first.text.replace(/[:.]?$/, ':'), ...items.map((item) => `- ${item.text}`)].join('\n');
      passages.push(make(text, [...first.lines, ...items.flatMap((item) => item.lines)], { isList: true }));
    }
    items = [];
  };

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || (isRule(line) && !isRow(line))) {
      if (!isRow(lines[at + 1] ?? '')) heads = [];
      continue;
    }
    if (isRow(line)) {
      endList();
      if (isRule(line)) continue;
      if (heads.length === 0) heads = cellsOf(line);
      else passages.push(make(rowText(cellsOf(line), heads), [at + 1]));
      continue;
    }
    heads = [];
    const heading = headingAt(lines, at);
    const read = blockAt(lines, at);
    if (read.kind === 'item') {
      const item = make(read.text, read.lines, { isItem: true, ...(lead && { lead: lead.text }) });
      passages.push(item);
      items.push(item);
    } else {
      endList();
      block += 1;
      lead = undefined;
      if (heading !== undefined) section = heading;
      else
        for (const sentence of sentencesOf(read.text)) {
          lead = make(sentence, read.lines);
          passages.push(lead);
        }
    }
    at += read.lines.length - 1;
  }
  endList();
  return passages;
}
