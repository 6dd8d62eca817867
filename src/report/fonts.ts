import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../process/package-root.ts';

/** Where the build puts the files of Noto Sans. */
const fonts = join(packageRoot, 'dist/fonts');

/** The alphabets that a report can be written in; each has its own file of Noto Sans. */
const alphabets = [
  'latin',
  'latin-ext',
  'vietnamese',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'devanagari',
];

const fileOf = (alphabet: string, weight: 400 | 700): string =>
  join(fonts, `noto-sans-${alphabet}-${weight}-normal.woff`);

type Range = readonly [from: number, to: number];

function rangesOf(text: string): Range[] {
  return text.split(',').map((part): Range => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

/** One alphabet of Noto Sans: its files, and which characters are in them. */
export type FontFamily = { name: string; regular: string; bold: string; has(code: number): boolean };

let loaded: readonly FontFamily[] | undefined;

/** The fonts of reports, in the order in which they are tried. */
export function fontFamilies(): readonly FontFamily[] {
  if (loaded) return loaded;
  const unicode = JSON.parse(readFileSync(join(fonts, 'unicode.json'), 'utf8')) as Record<string, string>;
  loaded = alphabets.map((name) => {
    const ranges = rangesOf(unicode[name] ?? '');
    const has = (code: number) => ranges.some(([from, to]) => from <= code && code <= to);
    return { name, regular: fileOf(name, 400), bold: fileOf(name, 700), has };
  });
  return loaded;
}

/** A text in pieces that each are of one alphabet; characters of none stay with the piece before. */
export function runsOf(text: string): { text: string; font: string }[] {
  const families = fontFamilies();
  const runs: { text: string; font: string }[] = [];
  // None of the fonts has the narrow no-break space that French and its figures are written with.
  for (const character of text.replaceAll('\u202f', '\u00a0')) {
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const fits = last && families.find(({ name }) => name === last.font)?.has(code);
    const font = fits ? last.font : (families.find(({ has }) => has(code))?.name ?? last?.font ?? 'latin');
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}
