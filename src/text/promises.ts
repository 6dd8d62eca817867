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

/** Nobody does it, or it was not promised: the word that denies stands by the verb or is who would do it. */
const denied: readonly RegExp[] = [
  /^["“«(]*(?:no|none|neither|nobody|nenhum[ao]?|ningún|ninguna|ninguém|nadie|aucune?|personne|nessun[ao]?)(?![\p{L}’'])/iu,
  /\b(?:did|does|do|will|shall|has|have|had|is|are|was|were|would|could|can)(?: not|n[’']t| never)\b|\bcannot\b/iu,
  /(?<!\p{L})(?:não|nunca|jamais|no|jamás|non|mai|ne) (?:nos? |se |s[’']|nous |ci |si |l[’'])?(?:comprom|promet|engag|impegn|assum|vai |vão |irá|va a |van a )/iu,
];

type Piece = { text: string; line: number };

/** The lines of a paragraph, or of one point of a list. */
type Paragraph = { pieces: Piece[]; isItem: boolean };

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

const mark = /^\s*(?:[-*•–]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+/u;

function paragraphsOf(document: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  for (const [index, line] of document.split(/\r?\n/).entries()) {
    const isItem = mark.test(line);
    const text = line.replace(mark, '').replaceAll('**', '').trim();
    if (text === '') isOpen = false;
    else if (!isOpen || isItem) {
      paragraphs.push({ pieces: [{ text, line: index + 1 }], isItem });
      isOpen = true;
    } else paragraphs.at(-1)?.pieces.push({ text, line: index + 1 });
  }
  return paragraphs;
}

const isPromise = (text: string): boolean =>
  !notPromising.test(text) &&
  !denied.some((sign) => sign.test(text)) &&
  (promising.some((sign) => sign.test(text)) || isNamedPromise(text));

const wholeOf = ({ pieces }: Paragraph): Promised => ({
  text: pieces
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' '),
  lines: pieces.map(({ line }) => line),
});

/** What joins a point of a list to the next one, and ends it. */
const listEnd = /(?:[;,]\s*(?:and|or|e|y|et|ou|o)?|\.)\s*$/u;

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
