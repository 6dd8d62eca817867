import type { GivenFile, LeftOut } from '../../domain/library.ts';
import { type Block, type ReadText, writeBlocks } from '../blocks.ts';
import { unpack } from './archive.ts';
import { type Reading, readStyles, runReading } from './docx-styles.ts';
import { attributeOf, childOf, childrenOf, parseXml } from './xml.ts';

const wanted = /^word\/(?:document\d*|styles|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

/** Elements that are read as if their content stood in their place. */
const transparent = new Set(
  [
    'ins',
    'moveTo',
    'hyperlink',
    'smartTag',
    'sdt',
    'sdtContent',
    'customXml',
    'fldSimple',
    'dir',
    'bdo',
  ].concat(
    ['AlternateContent', 'Choice', 'drawing', 'inline', 'anchor', 'graphic', 'graphicData', 'wsp', 'txbx'],
    ['pict', 'shape', 'textbox', 'wgp', 'wpc', 'object'],
  ),
);

type Notes = ReadonlyMap<string, Element>;
type Source = {
  styles: (id: string | undefined) => Reading;
  notes: { footnoteReference: Notes; endnoteReference: Notes };
  left: Set<LeftOut[number]>;
};
/** A paragraph as it is read: its text, and what stands after it, like notes and text boxes. */
type Written = { text: string; after: Block[] };

function readRun(run: Element, style: Reading, source: Source, written: Written): void {
  const properties = childOf(run, 'rPr');
  const reading = {
    ...style,
    ...source.styles(attributeOf(childOf(properties, 'rStyle'), 'val')),
    ...runReading(properties),
  };
  for (const part of childrenOf(run)) {
    const { localName } = part;
    const isText = localName === 't' && part.textContent?.trim();
    if (localName === 'commentReference') source.left.add('comments');
    if (reading.isHidden || reading.isStruck) {
      if (isText) source.left.add(reading.isHidden ? 'hidden' : 'struck');
    } else if (localName === 't') written.text += part.textContent ?? '';
    else if (localName === 'tab') written.text += ' ';
    else if (localName === 'br' || localName === 'cr') written.text += '\n';
    else if (localName === 'noBreakHyphen') written.text += '-';
    else if (localName === 'footnoteReference' || localName === 'endnoteReference') {
      const note = source.notes[localName].get(attributeOf(part, 'id') ?? '');
      if (note) written.after.push(...readBlocks(note, source));
    } else readInline(part, style, source, written);
  }
}

function readInline(element: Element, style: Reading, source: Source, written: Written): void {
  if (element.localName === 'txbxContent') written.after.push(...readBlocks(element, source));
  else if (element.localName === 'r') readRun(element, style, source, written);
  else if (element.localName === 'del' || element.localName === 'moveFrom') source.left.add('struck');
  else if (transparent.has(element.localName))
    for (const inside of childrenOf(element)) readInline(inside, style, source, written);
}

function readParagraph(paragraph: Element, source: Source): Block[] {
  const properties = childOf(paragraph, 'pPr');
  const style = source.styles(attributeOf(childOf(properties, 'pStyle'), 'val'));
  const written: Written = { text: '', after: [] };
  for (const inside of childrenOf(paragraph)) readInline(inside, style, source, written);
  const { text, after } = written;
  if (style.level !== undefined) return [{ kind: 'heading', text, level: style.level }, ...after];
  return [{ kind: childOf(properties, 'numPr') ? 'item' : 'paragraph', text }, ...after];
}

/** The cells of a row; a cell that is merged with the one above says the same. */
function readRow(row: Element, above: readonly string[], source: Source): string[] {
  const cells: string[] = [];
  for (const cell of descend(row, 'tc')) {
    const properties = childOf(cell, 'tcPr');
    const merged = childOf(properties, 'vMerge');
    const goesOn = merged !== undefined && attributeOf(merged, 'val') !== 'restart';
    const text = readBlocks(cell, source).map(plainBlock).filter(Boolean).join('\n');
    const width = Number(attributeOf(childOf(properties, 'gridSpan'), 'val') ?? 1);
    cells.push(goesOn ? (above[cells.length] ?? '') : text);
    for (let more = 1; more < Math.min(width, 50); more++) cells.push('');
  }
  return cells;
}

const plainBlock = (block: Block): string =>
  block.kind === 'table' ? block.rows.map((row) => row.filter(Boolean).join(', ')).join('\n') : block.text;

/** The elements of that name inside, not counting those inside one another. */
function descend(element: Element, name: string): Element[] {
  return childrenOf(element).flatMap((inside) =>
    inside.localName === name ? [inside] : transparent.has(inside.localName) ? descend(inside, name) : [],
  );
}

function readTable(table: Element, source: Source): Block {
  const rows: string[][] = [];
  const elements = descend(table, 'tr');
  for (const row of elements) {
    if (childOf(childOf(row, 'trPr'), 'del')) source.left.add('struck');
    else rows.push(readRow(row, rows.at(-1) ?? [], source));
  }
  const hasHead = elements[0] && childOf(childOf(elements[0], 'trPr'), 'tblHeader') !== undefined;
  return { kind: 'table', rows, ...(hasHead && { hasHead }) };
}

function readBlocks(container: Element, source: Source): Block[] {
  return childrenOf(container).flatMap((element): Block[] => {
    if (element.localName === 'p') return readParagraph(element, source);
    if (element.localName === 'tbl') return [readTable(element, source)];
    return transparent.has(element.localName) ? readBlocks(element, source) : [];
  });
}

const notesIn = (root: Element | undefined): Notes =>
  new Map((root ? childrenOf(root) : []).map((note) => [attributeOf(note, 'id') ?? '', note]));

/**
 * Reads a Word document: paragraphs, lists, tables, text boxes, each note after its paragraph, headers and footers once
 * at the end. Hidden, struck-out and deleted text and comments are left out.
 */
export function readDocx(file: GivenFile): ReadText {
  const parts = unpack(file, wanted);
  const rootOf = (path: string): Element | undefined => {
    const bytes = parts[path];
    return bytes && parseXml(bytes);
  };
  const main = Object.keys(parts).find((path) => path.startsWith('word/document'));
  const body = childOf(main === undefined ? undefined : rootOf(main), 'body');
  if (!body) throw new Error('no body');
  const source: Source = {
    styles: readStyles(rootOf('word/styles.xml')),
    notes: {
      footnoteReference: notesIn(rootOf('word/footnotes.xml')),
      endnoteReference: notesIn(rootOf('word/endnotes.xml')),
    },
    left: new Set(),
  };
  const blocks = readBlocks(body, source);
  const margins = Object.keys(parts)
    .filter((path) => /^word\/(?:header|footer)/.test(path))
    .flatMap((path) => readBlocks(rootOf(path) ?? body, source))
    .map((block) => plainBlock(block).trim())
    .filter((text) => /\p{L}/u.test(text));
  const items = [...new Set(margins)].map((text): Block => ({ kind: 'item', text }));
  return { text: writeBlocks([...blocks, ...items]), left: [...source.left] };
}
