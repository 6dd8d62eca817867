/** A piece of text in one style. */
export type Span = { text: string; style?: 'bold' | 'dim' };

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const narrow = /[\p{M}\u200b-\u200d]/u;

/** How many columns a text takes on a screen. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += narrow.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

type Word = readonly Span[];
const widthOf = (word: Word) => word.reduce((sum, { text }) => sum + columnsOf(text), 0);

/** Words of the spans, line by line: pieces that touch make one word, whatever their styles. */
function splitWords(spans: readonly Span[]): Word[][] {
  const lines: Word[][] = [[]];
  let word: Span[] = [];
  const endWord = () => {
    if (word.length > 0) lines.at(-1)?.push(word);
    word = [];
  };
  for (const span of spans)
    for (const piece of span.text.split(/(\n|[ \t]+)/)) {
      if (piece === '') continue;
      if (/^[\n \t]/.test(piece)) endWord();
      else word.push({ ...span, text: piece });
      if (piece === '\n') lines.push([]);
    }
  endWord();
  return lines;
}

/**
 * Breaks spans into lines of at most `width` columns, at spaces; a longer word has a line to itself. `first` begins the
 * first line, `rest` every other.
 */
export function wrap(
  spans: readonly Span[],
  options: { width: number; first?: string; rest?: string },
): Span[][] {
  const { width, first = '', rest = '' } = options;
  const lines: Span[][] = [];
  for (const words of splitWords(spans)) {
    let line: Span[] = [];
    let columns = 0;
    const begin = () => {
      const indent = lines.length === 0 ? first : rest;
      line = indent === '' ? [] : [{ text: indent }];
      columns = columnsOf(indent);
      lines.push(line);
    };
    begin();
    let empty = true;
    for (const word of words) {
      const needed = widthOf(word);
      if (!empty && columns + 1 + needed > width) {
        begin();
        empty = true;
      }
      if (!empty) line.push({ text: ' ' });
      line.push(...word);
      columns += needed + (empty ? 0 : 1);
      empty = false;
    }
  }
  return lines;
}
