import type { Source } from '../domain/source.ts';
import type { Citation } from './answer.ts';
import { type Hints, hintsOf, type Passage, quoteOf } from './passages.ts';

/**
 * Makes citations of a source. Of the lines that a document source names, those passages are cited that hold most of
 * `hints`; an item of the template or of a person is cited as the plan's own words.
 */
export function createCite(passages: readonly Passage[]) {
  return (source: Source, title: string, hints: readonly string[]): Citation[] => {
    if (source.kind !== 'document') return [{ document: 'plan', lines: [], quote: title }];
    const named = passages.filter(
      (passage) =>
        passage.document === source.document && passage.lines.some((line) => source.lines.includes(line)),
    );
    const wanted = hintsOf(hints);
    const score = (passage: Passage) => [...wanted.keys()].filter((word) => passage.words.has(word)).length;
    const best = named.reduce<Passage | undefined>((a, b) => (a && score(a) >= score(b) ? a : b), undefined);
    if (!best) return [{ document: source.document, lines: source.lines, quote: title }];
    return [citationOf(best, wanted)];
  };
}

/** Cites a passage with a quote of at most 25 words. */
export function citationOf(passage: Passage, hints: Hints): Citation {
  return {
    document: passage.document,
    title: passage.title,
    ...(passage.section !== undefined && { section: passage.section }),
    lines: passage.lines,
    quote: quoteOf(passage.text, hints),
  };
}
