import { CST, Lexer } from 'yaml';

/** Something wrong in the file's syntax, at an offset in characters. */
export type SyntaxFault = { offset: number; message: string; fix: string };

const depthLimit = 12;
const tokenLimit = 60_000;

const writeOut = 'Write the value out where it is needed, or put it in quotes';
const refused: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  anchor: ['anchors (&) are not read', writeOut],
  alias: ['aliases (*) are not read', writeOut],
  tag: ['tags (!) are not read', 'Remove it, or put the value in quotes'],
  'directive-line': ['directives (%) are not read', 'Remove this line'],
  'doc-end': ['a plan file holds one document', 'Remove the line with "..."'],
};

const quiet = new Set(['space', 'newline', 'comment', 'byte-order-mark']);

type Seen = { tokens: number; flow: number; indicators: number; begun: boolean };

/**
 * Refuses, in one pass over the tokens and before anything is built from them, what a plan never needs and a hostile
 * file lives on: anchors, aliases, tags, directives, a second document, deep nesting, a flood of tokens or of errors.
 */
export function checkTokens(text: string): SyntaxFault | undefined {
  const seen: Seen = { tokens: 0, flow: 0, indicators: 0, begun: false };
  let [offset, inScalar] = [0, false];
  for (const token of new Lexer().lex(text)) {
    // Marks that the lexer adds: they are not in the text.
    if (token === CST.DOCUMENT || token === CST.FLOW_END) continue;
    if (token === CST.SCALAR) {
      inScalar = true;
      continue;
    }
    const type = inScalar ? 'scalar' : (CST.tokenType(token) ?? 'scalar');
    const fault = checkToken(token, type, seen);
    if (fault) return { offset: offset + (fault.within ?? 0), message: fault.message, fix: fault.fix };
    inScalar = false;
    offset += token.length;
  }
  return undefined;
}

function checkToken(
  token: string,
  type: string,
  seen: Seen,
): { message: string; fix: string; within?: number } | undefined {
  seen.tokens += 1;
  if (seen.tokens > tokenLimit)
    return { message: 'the plan is too large', fix: 'Split it into smaller plans' };
  const words = Object.hasOwn(refused, type) ? refused[type] : undefined;
  if (words) return { message: words[0], fix: words[1] };
  if (type === 'doc-start' && seen.begun) {
    return { message: 'a plan file holds one document', fix: 'Remove "---" and what follows it' };
  }
  if (!quiet.has(type)) seen.begun = true;
  if (deepens(type, seen)) return { message: 'this is nested too deeply', fix: 'A plan needs few levels' };
  const within = type === 'double-quoted-scalar' ? badEscapeIn(token) : undefined;
  if (within === undefined) return undefined;
  return {
    message: 'this escape is not known',
    fix: 'Write \\\\ for a backslash, or use single quotes',
    within,
  };
}

function deepens(type: string, seen: Seen): boolean {
  if (type === 'flow-seq-start' || type === 'flow-map-start') seen.flow += 1;
  if (type === 'flow-seq-end' || type === 'flow-map-end') seen.flow -= 1;
  if (type === 'newline') seen.indicators = 0;
  if (type === 'seq-item-ind' || type === 'explicit-key-ind') seen.indicators += 1;
  return seen.flow > depthLimit || seen.indicators > depthLimit;
}

const knownEscape = /^\\(?:[0abtnvfre "/\\N_LP\n\r\t]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/;

/** The first escape of a double-quoted text that YAML does not know: the library makes an error with a stack of each. */
function badEscapeIn(token: string): number | undefined {
  for (const { index } of token.matchAll(/\\./gs)) {
    if (!knownEscape.test(token.slice(index, index + 10))) return index;
  }
  return undefined;
}
