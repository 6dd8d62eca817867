import type { GivenFile, LeftOut } from '../../domain/library.ts';
import { type Block, type ReadText, writeBlocks } from '../blocks.ts';
import { unpack } from './archive.ts';
import { attributeOf, childOf, childrenOf, parseXml } from './xml.ts';

type Source = { hidden: ReadonlySet<string>; struck: ReadonlySet<string>; left: Set<LeftOut[number]> };
type Written = { text: string; after: Block[] };

/** The names of the styles whose text properties have a value that `matches`. */
function stylesWhere(root: Element, matches: (properties: Element) => boolean): Set<string> {
  const styles = childrenOf(root).flatMap((group) =>
    /styles$/.test(group.localName) ? childrenOf(group) : [],
  );
  const found = styles.filter((style) => {
    const properties = childOf(style, 'text-properties');
    return properties !== undefined && matches(properties);
  });
  return new Set(found.map((style) => attributeOf(style, 'name') ?? ''));
}

function readInline(element: Element, source: Source, written: Written): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === node.TEXT_NODE) written.text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    const inside = node as Element;
    const style = attributeOf(inside, 'style-name') ?? '';
    if (inside.localName === 'line-break') written.text += '\n';
    else if (inside.localName === 'tab' || inside.localName === 's') written.text += ' ';
    else if (inside.localName === 'annotation') source.left.add('comments');
    else if (inside.localName === 'note') {
      const body = childOf(inside, 'note-body');
      if (body) written.after.push(...readBlocks(body, source));
    } else if (inside.localName === 'frame' || inside.localName === 'text-box')
      written.after.push(...readBlocks(inside, source));
    else if (source.hidden.has(style) || inside.localName === 'hidden-text') source.left.add('hidden');
    else if (source.struck.has(style)) source.left.add('struck');
    else readInline(inside, source, written);
  }
}

function readParagraph(element: Element, source: Source): { text: string; after: Block[] } {
  const written: Written = { text: '', after: [] };
  const style = attributeOf(element, 'style-name') ?? '';
  if (source.hidden.has(style)) source.left.add('hidden');
  else if (source.struck.has(style)) source.left.add('struck');
  else readInline(element, source, written);
  return written;
}

/** The rows of a table, those of its head first, with whether it has one. */
function readTable(table: Element, source: Source): Block {
  const rowsIn = (element: Element): Element[] =>
    childrenOf(element).flatMap((inside) =>
      inside.localName === 'table-row' ? [inside] : /rows|group/.test(inside.localName) ? rowsIn(inside) : [],
    );
  const rows = rowsIn(table).map((row) =>
    childrenOf(row)
      .filter(({ localName }) => /^(?:covered-)?table-cell$/.test(localName))
      .map((cell) =>
        readBlocks(cell, source)
          .flatMap((block) => ('text' in block && block.text.trim() ? [block.text.trim()] : []))
          .join('\n'),
      ),
  );
  const hasHead = childOf(table, 'table-header-rows') !== undefined;
  return { kind: 'table', rows, ...(hasHead && { hasHead }) };
}

function readBlocks(container: Element, source: Source): Block[] {
  return childrenOf(container).flatMap((element): Block[] => {
    const { localName } = element;
    if (localName === 'h' || localName === 'p') {
      const { text, after } = readParagraph(element, source);
      const level = Number(attributeOf(element, 'outline-level') ?? 1);
      return [localName === 'h' ? { kind: 'heading', text, level } : { kind: 'paragraph', text }, ...after];
    }
    if (localName === 'table') return [readTable(element, source)];
    if (localName === 'list-item')
      return readBlocks(element, source).map((block) =>
        block.kind === 'paragraph' ? { kind: 'item', text: block.text } : block,
      );
    if (localName === 'tracked-changes' && childrenOf(element).length > 0) source.left.add('struck');
    const goesIn = /^(?:list|section|index-body|table-of-content|frame|text-box|list-header)$/.test(
      localName,
    );
    return goesIn ? readBlocks(element, source) : [];
  });
}

/** Reads an OpenDocument text: paragraphs, lists, tables, notes; hidden and struck-out text and comments are left out. */
export function readOdt(file: GivenFile): ReadText {
  const parts = unpack(file, /^(?:content|styles)\.xml$/);
  const content = parts['content.xml'];
  if (!content) throw new Error('no content');
  const root = parseXml(content);
  const source: Source = {
    hidden: stylesWhere(root, (properties) => attributeOf(properties, 'display') === 'none'),
    struck: stylesWhere(
      root,
      (properties) => !/^(?:none)?$/.test(attributeOf(properties, 'text-line-through-style') ?? ''),
    ),
    left: new Set(),
  };
  const text = childOf(childOf(root, 'body'), 'text');
  return { text: writeBlocks(text ? readBlocks(text, source) : []), left: [...source.left] };
}
