import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { fontFamilies } from './fonts.ts';

const width = 1200;
const margin = 56;
const inner = width - 2 * margin;
const labelWidth = 300;
const barWidth = inner - labelWidth;

const ink = '#1d2733';
const quiet = '#5b6773';

export type Style = Readonly<Record<string, unknown>>;
export type Node = { type: string; props: { style: Style; children?: unknown } };

/** A part of a bar: its figure, its colour, and whether that is so light that it is written on in dark. */
export type Part = { count: number; colour: string; isLight?: boolean };

export const box = (style: Style, ...children: readonly (Node | string)[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children.length > 0 && { children }) },
});

export const line = (text: string, style: Style = {}): Node => box(style, text);

/** One bar of parts; a part wide enough has its figure in it. */
export function bar(parts: readonly Part[], total: number, size: number): Node {
  return box(
    { width: barWidth, height: size, background: '#eef2f6' },
    ...parts
      .filter(({ count }) => count > 0)
      .map(({ count, colour, isLight }) => {
        const share = (count / Math.max(total, 1)) * barWidth;
        return box(
          {
            width: share,
            height: size,
            background: colour,
            color: isLight ? ink : '#ffffff',
            fontSize: size > 40 ? 22 : 16,
            alignItems: 'center',
            justifyContent: 'center',
            borderRight: '2px solid #ffffff',
          },
          share > 34 ? String(count) : '',
        );
      }),
  );
}

/** A bar with its name and a note before it. */
export const row = (name: string, note: string, graph: Node): Node =>
  box(
    { alignItems: 'center', marginTop: 14 },
    box(
      { width: labelWidth - 24, marginRight: 24, flexDirection: 'column' },
      line(name, { fontSize: 20 }),
      line(note, { fontSize: 15, color: quiet }),
    ),
    graph,
  );

/** What the colours of the bars stand for. */
export const legend = (entries: readonly { name: string; colour: string }[]): Node =>
  box(
    { marginTop: 26, marginLeft: labelWidth, flexWrap: 'wrap' },
    ...entries.map(({ name, colour }) =>
      box(
        { alignItems: 'center', marginRight: 30 },
        box({ width: 18, height: 18, background: colour, marginRight: 9 }),
        line(name, { fontSize: 17, color: quiet }),
      ),
    ),
  );

/** The head of a picture: the congress, what is shown, and as of when. */
export const heading = ({
  congress,
  title,
  asOf,
}: {
  congress: string;
  title: string;
  asOf: string;
}): Node[] => [
  line(congress, { fontSize: 22, color: quiet, lineHeight: 1.3 }),
  box(
    { marginTop: 8, width: inner, alignItems: 'flex-end', justifyContent: 'space-between' },
    line(title, { fontSize: 38, fontWeight: 700 }),
    line(asOf, { fontSize: 19, color: quiet }),
  ),
];

/** A share in large figures, with what it is of. */
export const figure = (share: string, text: string, colour: string): Node =>
  box(
    { marginTop: 24, alignItems: 'center' },
    line(share, { fontSize: 72, fontWeight: 700, width: labelWidth, color: colour }),
    line(text, { fontSize: 22, lineHeight: 1.35, width: barWidth }),
  );

type Font = { name: string; data: Buffer; weight: 400 | 700; style: 'normal' };
let loaded: readonly Font[] | undefined;

/** The letters of pictures: always the same list, which is all that keeps them from being read anew for each picture. */
function letters(): readonly Font[] {
  loaded ??= fontFamilies().flatMap(({ name, regular, bold }): Font[] => [
    { name, data: readFileSync(regular), weight: 400, style: 'normal' },
    { name, data: readFileSync(bold), weight: 700, style: 'normal' },
  ]);
  return loaded;
}

/** Draws a page of a height in pixels, PNG. */
export async function draw(height: number, content: readonly Node[]): Promise<Uint8Array> {
  const fontFamily = fontFamilies()
    .map(({ name }) => name)
    .join(', ');
  const page = { width, height, padding: `${margin - 8}px ${margin}px`, background: '#ffffff', color: ink };
  const whole = box({ ...page, flexDirection: 'column', fontFamily }, ...content);
  const svg = await satori(whole as never, { width, height, fonts: letters() as Font[] });
  return new Resvg(svg).render().asPng();
}
