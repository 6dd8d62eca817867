import { CST, Lexer } from 'yaml';

/** Something in the file's syntax, at an offset in characters. */
export type SyntaxFault = { offset: number; message: string; fix: string };

const depthLimit = 12;
const tokenLimit = 60_000;

const refused: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  anchor: ['anchors (&) are not read', 'Write the value out where it is needed, or put it in quotes'],
  alias: ['aliases (*) are not read', 'Write the value out where it is needed, or put it in quotes'],
  tag: ['tags (!) are not read', 'Remove it, or put the value in quotes'],
  'directive-line': ['directives (%) are not read', 'Remove this line'],
  'doc-end': ['a plan file holds one document', 'Remove the line with "..."'],
};

/**
 * Refuses, in one pass over the tokens and before anything is built from them, what a plan never needs and a hostile
 * file lives on: anchors, aliases, tags, directives, a second document, deep nesting, a flood of tokens.
 */
export function checkTokens(text: string): SyntaxFault | undefined {
  const depth = { flow: 0, line: 0 };
  let [offset, tokens, inScalar, begun] = [0, 0, false, false];
  for (const token of new Lexer().lex(text)) {
    if (token === CST.SCALAR) {
      inScalar = true;
      begun = true;
      continue;
    }
    if (token === CST.DOCUMENT || token === CST.FLOW_END) continue;
    const type = inScalar ? 'text' : CST.tokenType(token);
    inScalar = false;
    tokens += 1;
    if (tokens > tokenLimit)
      return { offset, message: 'the plan is too large', fix: 'Split it into smaller plans' };
    const words = type && Object.hasOwn(refused, type) ? refused[type] : undefined;
    if (words) return { offset, message: words[0], fix: words[1] };
    if (type === 'doc-start' && begun) {
      return { offset, message: 'a plan file holds one document', fix: 'Remove "---" and what follows it' };
    }
    if (deepens(depth, type))
      return { offset, message: 'this is nested too deeply', fix: 'A plan needs few levels' };
    if (type !== 'space' && type !== 'newline' && type !== 'comment' && type !== 'byte-order-mark')
      begun = true;
    offset += token.length;
  }
  return undefined;
}

function deepens(depth: { flow: number; line: number }, type: string | null): boolean {
  if (type === 'flow-seq-start' || type === 'flow-map-start') depth.flow += 1;
  if (type === 'flow-seq-end' || type === 'flow-map-end') depth.flow -= 1;
  if (type === 'newline') depth.line = 0;
  if (type === 'seq-item-ind' || type === 'explicit-key-ind') depth.line += 1;
  return depth.flow > depthLimit || depth.line > depthLimit;
}
