import type { Source } from '../domain/source.ts';
import type { Citation } from './answer.ts';

/** A document as it is cited. */
export type Cited = { id: string; title: string; text: string };

const mostQuoted = 25;

/** At most 25 words of a text. */
export function quoteOf(text: string): string {
  const words = text
    .replace(/\s*\n(?:- )?/g, ' ')
    .trim()
    .split(/\s+/);
  return words.length > mostQuoted ? `${words.slice(0, mostQuoted).join(' ')} …` : words.join(' ');
}

/** Cites sources of a plan's items: the lines of a document with what stands on the first of them, or the plan's own words. */
export function createCite(documents: ReadonlyMap<string, Cited>) {
  const linesOf = new Map<string, readonly string[]>();
  return (source: Source, title: string): Citation[] => {
    if (source.kind !== 'document') return [{ document: 'plan', lines: [], quote: quoteOf(title) }];
    const document = documents.get(source.document);
    if (!document) return [{ document: source.document, lines: source.lines, quote: quoteOf(title) }];
    const lines = linesOf.get(document.id) ?? document.text.split('\n');
    linesOf.set(document.id, lines);
    const quote = source.lines
      .map((line) => (lines[line - 1] ?? '').replace(/\*+|^#+\s*|^\s*[-•]\s+/g, '').trim())
      .find(Boolean);
    return [
      { document: document.id, title: document.title, lines: source.lines, quote: quoteOf(quote ?? title) },
    ];
  };
}
