import type { IndicatorValue, Measured, Period } from '../domain/indicator.ts';
import type { Report } from '../domain/report.ts';
import { congressName } from '../views/commitment-words.ts';
import { amountWords, datedAmount, formatNumber, heldOn, titledIndicator } from '../views/indicator-words.ts';
import { plainText } from '../views/plain-text.ts';
import { reportWords } from '../views/report-words.ts';
import type { View } from '../views/view.ts';
import { box, draw, heading, legend, line, type Node } from './drawing.ts';

/** Told apart by lightness as well as by colour; every figure is also written. */
const colours = { baseline: '#c3ccd5', value: '#4a90c4', now: '#1f4e79', target: '#1b6e4b' };

const columns = 3;
const cellWidth = 346;
const cellHeight = 262;
const barsHeight = 96;
const headHeight = 150;
const legendHeight = 64;
/** More are read in the tables. */
const most = 12;
const mostValues = 6;

/** A number over the time that it holds for, as a bar. */
type Bar = { value: number; on: string; colour: string };

/** A time in a few signs: `2008`, `3/09`. */
const shortPeriod = (on: Period): string => {
  const [year = '', month] = on.split('-');
  return month === undefined ? year : `${Number(month)}/${year.slice(2)}`;
};

/** The numbers that counted by the end of the report, the newest last. */
function countedBy({ indicator }: Measured, asOf: number): readonly IndicatorValue[] {
  const counted = (indicator.values ?? []).filter(
    ({ at, check }) => at <= asOf && !(check?.state === 'disputed' && check.at <= asOf),
  );
  return counted.slice(-mostValues);
}

function barsOf(measured: Measured, asOf: number, view: View): Bar[] {
  const { baseline } = measured.indicator;
  const values = countedBy(measured, asOf);
  return [
    ...(baseline
      ? [{ value: baseline.value, on: baseline.on ? shortPeriod(baseline.on) : '', colour: colours.baseline }]
      : []),
    ...values.map((value, index) => ({
      value: value.value,
      on: shortPeriod(heldOn(value, view)),
      colour: index === values.length - 1 ? colours.now : colours.value,
    })),
  ];
}

const bottom = { alignItems: 'center', justifyContent: 'flex-end', flexDirection: 'column' } as const;

/** One indicator: its title, where it stands, its numbers as bars, and its target as a line across them. */
function cell(measured: Measured, asOf: number, view: View): Node {
  const { indicator, now, target } = measured;
  const { locale } = view.reader;
  const bars = barsOf(measured, asOf, view);
  const low = Math.min(0, ...bars.map(({ value }) => value), target ?? 0);
  const high = Math.max(...bars.map(({ value }) => value), target ?? 0, low + 1e-9);
  const heightOf = (value: number) => Math.max(2, ((value - low) / (high - low)) * barsHeight);
  const width = Math.floor((cellWidth - 40) / (mostValues + 1)) - 6;
  const goal = indicator.target ? datedAmount(indicator.target, indicator, view) : undefined;
  const stands = now ? amountWords(now.value, indicator, view) : '–';
  return box(
    { width: cellWidth, height: cellHeight, flexDirection: 'column', marginRight: 16 },
    box(
      { height: 44, overflow: 'hidden' },
      line(titledIndicator(indicator, view), { fontSize: 17, lineHeight: 1.25, width: cellWidth - 20 }),
    ),
    line(stands, { fontSize: 24, fontWeight: 700, height: 34 }),
    box(
      { position: 'relative', height: barsHeight + 44, alignItems: 'flex-end' },
      ...(target === undefined
        ? []
        : [
            box({
              position: 'absolute',
              left: 0,
              bottom: 20 + heightOf(target),
              width: cellWidth - 30,
              height: 0,
              borderTop: `2px dashed ${colours.target}`,
            }),
          ]),
      ...bars.map(({ value, on, colour }) =>
        box(
          { ...bottom, width, marginRight: 6 },
          line(formatNumber(value, locale), { fontSize: 13 }),
          box({ width, height: heightOf(value), background: colour }),
          line(on, { fontSize: 13, color: '#5b6773', height: 20 }),
        ),
      ),
    ),
    line(goal === undefined ? '' : view.words.text('indicator.target', { amount: goal }), {
      fontSize: 14,
      color: colours.target,
    }),
  );
}

const isDrawn = ({ indicator, now }: Measured): boolean =>
  indicator.baseline !== undefined || now !== undefined;

/** What is counted as small pictures side by side, PNG; undefined where no number is known yet. */
export async function indicatorPicture(report: Report, view: View): Promise<Uint8Array | undefined> {
  const { words, plan } = view;
  const drawn = report.indicators.filter(isDrawn).slice(0, most);
  if (drawn.length === 0) return undefined;
  const rows = Math.ceil(drawn.length / columns);
  const { asOf } = reportWords(report, view);
  const names = [
    { name: words.text('report.head-baseline'), colour: colours.baseline },
    { name: words.text('report.head-previous'), colour: colours.value },
    { name: words.text('report.head-value'), colour: colours.now },
    { name: words.text('report.head-target'), colour: colours.target },
  ];
  return draw(headHeight + rows * (cellHeight + 14) + legendHeight, [
    ...heading({ congress: congressName(plan), title: words.text('report.section-indicators'), asOf }),
    box({ flexWrap: 'wrap', marginTop: 24 }, ...drawn.map((measured) => cell(measured, report.asOf, view))),
    legend(names),
  ]);
}

/** The same in words, for who does not see it. */
export const indicatorPictureAlt = (report: Report, view: View): string =>
  report.indicators
    .filter(isDrawn)
    .slice(0, most)
    .map(({ indicator, now }) => {
      const title = titledIndicator(indicator, view);
      const parts = [
        ...(indicator.baseline
          ? [
              view.words.text('indicator.baseline', {
                amount: datedAmount(indicator.baseline, indicator, view),
              }),
            ]
          : []),
        ...(now
          ? [view.words.text('indicator.last', { amount: amountWords(now.value, indicator, view) })]
          : []),
        ...(indicator.target
          ? [view.words.text('indicator.target', { amount: datedAmount(indicator.target, indicator, view) })]
          : []),
      ];
      return plainText(view.words.say('indicator.row', { title, parts: parts.join('; ') }), view.reader);
    })
    .join('. ');
