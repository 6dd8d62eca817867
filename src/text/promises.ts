import { isNamedPromise } from './named-promise.ts';

/** A sentence of a document that promises something, with its lines. */
export type Promised = { text: string; lines: readonly number[] };

/**
 * What a promise is written with, in English, Portuguese, Spanish, French and Italian: who commits themselves, or what
 * "we" or "governments" will do.
 */
const promising: readonly RegExp[] = [
  /\b(?:we|states|governments?|parties|partners|signatories|participants|the (?:government|ministry|committee|organi[sz]ation)[^.]{0,60}) (?:will|shall|commit|pledge|undertake|agree|resolve)\b/iu,
  /\b(?:commits?|committed|pledges?|pledged|undertakes?|undertook) (?:itself|themselves|ourselves)? ?to\b/iu,
  /\b(?:comprometemo-nos|compromete-se|comprometem-se|nos comprometemos|se comprometem?|assum(?:e|em|imos) o compromisso)\b/iu,
  /\b(?:nous nous engageons|s['’]engage(?:nt)?|ci impegniamo|si impegn(?:a|ano))\b/iu,
];

/** Written of the past, or of what others ought to do: no promise. */
const notPromising =
  /\b(?:has committed|had committed|commitments? made|should consider|encourage[sd]?|invite[sd]?|recall(?:s|ing)?)\b/iu;

type Piece = { text: string; line: number };

/** Sentences of a paragraph, each with the lines that it runs over. */
function sentencesOf(pieces: readonly Piece[], locale: string): Promised[] {
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

/** The sentences of a document that promise something, in its order; a guess that a person confirms one by one. */
export function promisesIn(document: string, locale: string): Promised[] {
  const paragraphs: Piece[][] = [[]];
  for (const [index, line] of document.split(/\r?\n/).entries()) {
    const text = line
      .replace(/^\s*(?:[-*•–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+/u, '')
      .replaceAll('**', '')
      .trim();
    const begins = text === '' || text !== line.trim();
    if (begins && paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
    if (text !== '') paragraphs.at(-1)?.push({ text, line: index + 1 });
  }
  return paragraphs
    .flatMap((pieces) => sentencesOf(pieces, locale))
    .filter(({ text }) => !notPromising.test(text))
    .filter(({ text }) => promising.some((sign) => sign.test(text)) || isNamedPromise(text));
}

const longestTitle = 200;

/** A sentence as the title of a commitment, without its full stop; its end is cut where it does not fit. */
export const titleOf = (text: string): string => {
  const points = [...text.replace(/(?<!\.)\.$/, '')];
  const cut = points.length > longestTitle ? [...points.slice(0, longestTitle - 1), '…'] : points;
  return cut.join('');
};
