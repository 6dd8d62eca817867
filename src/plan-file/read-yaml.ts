import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { checkTokens, type SyntaxFault } from './check-tokens.ts';
import { type Fault, formatPath, type Path, type Problem, showText } from './problems.ts';

/** Plain values of a YAML text: objects without a prototype, lists, texts, numbers, booleans and nulls. */
export type PlainYaml = {
  value: unknown;
  /** Keys given twice, and keys that no plan may have. */
  faults: readonly Fault[];
  /** Where a fault stands. */
  locate(fault: Fault): Problem;
};

/** Reads one YAML document by the core schema, without aliases, tags and merge keys; or says what is wrong with its syntax. */
export function readYaml(text: string): PlainYaml | { problems: readonly Problem[] } {
  const lines = new LineCounter();
  const fault = checkTokens(text);
  if (fault) return { problems: [locateOffset(lineStarts(text), fault)] };
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    customTags: [],
    // Checked while the values are read: the library compares each key with each other.
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    lineCounter: lines,
    logLevel: 'silent',
  });
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0)
    return { problems: wrong.slice(0, 50).map((error) => locateOffset(lines, explain(error))) };
  const root = document.contents;
  const faults: Fault[] = [];
  const value = toPlain(root, [], faults);
  return { value, faults, locate: (found) => locateFault(root, lines, found) };
}

const fixes: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces',
  BAD_INDENT: 'Align it with the lines that belong to the same item',
  BAD_SCALAR_START: 'Put the text in quotes',
  MISSING_CHAR:
    'Look for an unclosed quote or bracket, or a missing colon or comma, on this line or before it',
  MULTILINE_IMPLICIT_KEY: 'Put a colon and a space after the name, and put a text that holds ": " in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds ": " in quotes',
};

function explain(error: { code: string; message: string; pos: [number, number] }): SyntaxFault {
  const message = showText(error.message.split('\n')[0]?.replace(/[.:]$/, '') ?? 'this is not YAML');
  const fix = Object.hasOwn(fixes, error.code) ? fixes[error.code] : undefined;
  return { offset: error.pos[0], message, fix: fix ?? 'Mend the YAML here' };
}

function lineStarts(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

function locateOffset(lines: LineCounter, { offset, message, fix }: SyntaxFault): Problem {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1), path: '', message, fix };
}

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

function toPlain(node: unknown, path: Path, faults: Fault[]): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item, index) => toPlain(item, [...path, index], faults));
  if (!isMap(node)) return null;
  const plain: Record<string, unknown> = Object.create(null);
  const first = new Map<string, number>();
  node.items.forEach((pair, index) => {
    const key = keyOf(pair.key);
    const fault = (message: string, fix: string) =>
      faults.push({ path: [...path, key ?? index], at: 'key', message, fix, occurrence: index });
    if (key === undefined) fault('a name must be a plain text', 'Write name: value');
    else if (reserved.has(key)) fault(`"${key}" cannot be a name here`, 'Choose another');
    else if (first.has(key)) fault(`"${showText(key)}" is given twice`, 'Remove one of the two');
    else {
      first.set(key, index);
      plain[key] = toPlain(pair.value, [...path, key], faults);
    }
  });
  return plain;
}

function keyOf(key: unknown): string | undefined {
  const value = isScalar(key) ? key.value : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function locateFault(root: Node | null, lines: LineCounter, fault: Fault): Problem {
  const { path, message, fix } = fault;
  const { line, col } = lines.linePos(offsetOf(root, fault) ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1), path: formatPath(path), message, fix };
}

/** The offset of what a path leads to, or of the innermost part of it that exists. */
function offsetOf(root: unknown, { path, at, occurrence }: Fault): number | undefined {
  let node = root;
  let offset = startOf(root);
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isSeq(node)) node = node.items[Number(step)];
    else if (isMap(node)) {
      const pair =
        last && occurrence !== undefined
          ? node.items[occurrence]
          : node.items.find((candidate) => keyOf(candidate.key) === String(step));
      offset = startOf(pair?.key) ?? offset;
      if (last && at === 'key') return offset;
      node = pair?.value;
    } else return offset;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined =>
  node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)
    ? node.range[0]
    : undefined;
