import type { LeftOut } from '../domain/library.ts';
import { type Block, type ReadText, writeBlocks } from './blocks.ts';

/** Elements whose text no reader of the page sees. */
const unseen = /^(?:script|style|head|template|noscript|svg|iframe|select|textarea|object)$/;
const struck = /^(?:del|s|strike)$/;
const breaks =
  /^(?:p|div|section|article|header|footer|main|aside|nav|ul|ol|dl|dt|dd|blockquote|pre|figure|figcaption|address|form|hr|table|tr|h[1-6]|li|body|title)$/;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const named: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  },
  ...{
    laquo: '«',
    raquo: '»',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    bull: '•',
    middot: '·',
    euro: '€',
  },
};

const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

function characterOf(whole: string, body: string): string {
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  if (body.startsWith('#')) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  const [, letter, accent = ''] = /^([a-z])(grave|acute|circ|tilde|uml|cedil)$/i.exec(body) ?? [];
  return letter ? (letter + accents[accent]).normalize('NFC') : (named[body] ?? whole);
}

const decode = (text: string): string => text.replace(/&(#x?[\da-f]+|[a-z]+);/gi, characterOf);

/** Reads what a page shows: paragraphs, headings, lists, tables; hidden and struck-out text is left out. */
export function readHtml(html: string): ReadText {
  const left = new Set<LeftOut[number]>();
  const blocks: Block[] = [];
  let text = '';
  let kind: 'paragraph' | 'item' | number = 'paragraph';
  let rows: string[][] | undefined;
  let hasHead = false;
  /** The element that is left out, with how many of its name are open. */
  let skipped: { name: string; open: number } | undefined;

  const end = (): void => {
    const said = text
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    text = '';
    if (rows) {
      const row = rows.at(-1);
      if (row && said) row[Math.max(row.length - 1, 0)] = [row.at(-1), said].filter(Boolean).join('\n');
    } else if (said)
      blocks.push(
        typeof kind === 'number' ? { kind: 'heading', text: said, level: kind } : { kind, text: said },
      );
    if (!rows) kind = 'paragraph';
  };
  const endTable = (): void => {
    end();
    if (rows) blocks.push({ kind: 'table', rows, ...(hasHead && { hasHead }) });
    [rows, hasHead] = [undefined, false];
  };
  const open = (name: string): void => {
    if (breaks.test(name)) end();
    if (name === 'br') text += '\n';
    if (name === 'li') kind = 'item';
    if (/^h[1-6]$/.test(name)) kind = Number(name[1]);
    if (name === 'table') rows = [];
    if (name === 'tr') rows?.push([]);
    if (name !== 'td' && name !== 'th') return;
    end();
    if (name === 'th' && rows?.length === 1) hasHead = true;
    rows?.at(-1)?.push('');
  };

  for (const [token] of html.matchAll(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>|[^<]+|</gi)) {
    const [, slash, named = ''] = /^<(\/?)([a-z][a-z\d]*)/i.exec(token) ?? [];
    const name = named.toLowerCase();
    if (skipped) {
      if (name === skipped.name) skipped.open += slash ? -1 : 1;
      if (skipped.open === 0) skipped = undefined;
    } else if (token.startsWith('<!') || (name === '' && token.startsWith('<?'))) continue;
    else if (name === '') text += decode(token).replace(/\s+/g, ' ');
    else if (slash) {
      if (name === 'table') endTable();
      else if (breaks.test(name) || name === 'td' || name === 'th') end();
    } else {
      const isHidden = /\shidden(?:[\s=>]|$)|display\s*:\s*none|visibility\s*:\s*hidden/i.test(token);
      const isStruck = struck.test(name) || /line-through/i.test(token);
      if (isHidden) left.add('hidden');
      if (isStruck) left.add('struck');
      if ((unseen.test(name) || isHidden || isStruck) && !empty.test(name) && !token.endsWith('/>'))
        skipped = { name, open: 1 };
      else open(name);
    }
  }
  endTable();
  return { text: writeBlocks(blocks), left: [...left] };
}
