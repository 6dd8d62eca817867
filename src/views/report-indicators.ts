import { type Level, levels } from '../domain/commitment.ts';
import type { Measured } from '../domain/indicator.ts';
import type { ListItem } from '../message/message.ts';
import { amountWords, datedAmount, formatNumber, heldOn, titledIndicator } from './indicator-words.ts';
import type { Cell, Section } from './report-section.ts';
import type { View } from './view.ts';

/** What an indicator measures, by the titles of objectives, and the codes of other frameworks. */
function aimsOf({ indicator }: Measured, { plan }: View): string {
  const { objectives = [], frameworks = [] } = indicator;
  const titles = plan.objectives.filter(({ id }) => objectives.includes(id)).map(({ title }) => title);
  return [...titles, ...frameworks].join(' · ');
}

function rowOf(measured: Measured, view: View): Cell[] {
  const { words, reader } = view;
  const { indicator, previous, now, distance, trend } = measured;
  const { baseline, target } = indicator;
  const amount = (value: number | undefined) =>
    value === undefined ? '–' : amountWords(value, indicator, view);
  return [
    titledIndicator(indicator, view),
    aimsOf(measured, view),
    baseline ? datedAmount(baseline, indicator, view) : '–',
    amount(previous),
    now ? datedAmount({ value: now.value, on: heldOn(now, view) }, indicator, view) : '–',
    target ? datedAmount(target, indicator, view) : '–',
    distance === undefined ? '–' : formatNumber(distance, reader.locale),
    trend ? words.text(`trend.${trend}`) : '–',
  ];
}

function section(level: Level | undefined, members: readonly Measured[], view: View): Section[] {
  if (members.length === 0) return [];
  const { words, reader } = view;
  const { compare } = new Intl.Collator(reader.locale, { numeric: true });
  const place = ({ indicator }: Measured) => indicator.country ?? indicator.region ?? '';
  const sorted = members.toSorted(
    (a, b) => compare(place(a), place(b)) || compare(a.indicator.title, b.indicator.title),
  );
  const heads = ['indicator', 'for', 'baseline', 'previous', 'value', 'target', 'distance', 'trend'] as const;
  const heading =
    level === undefined
      ? words.text('report.section-indicators')
      : words.text('report.section-indicators-level', { level: words.text(`level.${level}`) });
  return [
    {
      heading,
      paragraphs: [],
      table: {
        head: heads.map((name) => words.text(`report.head-${name}`)),
        rows: sorted.map((each) => rowOf(each, view)),
        widths: [3, 2, 1.5, 1, 1.5, 1.5, 0, 1],
      },
    },
  ];
}

/** What is counted: a table for each level, by country and region; what has no level last. */
export const indicatorSections = (measured: readonly Measured[], view: View): Section[] =>
  [...levels, undefined].flatMap((level) =>
    section(
      level,
      measured.filter(({ indicator }) => indicator.level === level),
      view,
    ),
  );

/** The indicators that have moved since the round before, or since the baseline, each from what to what. */
export const movedNumbers = (measured: readonly Measured[], view: View): ListItem[] =>
  measured.flatMap(({ indicator, previous, baseline, now }) => {
    const before = previous ?? baseline;
    if (before === undefined || !now || now.value === before) return [];
    return {
      text: view.words.say('report.number-moved', {
        title: { kind: 'strong', text: titledIndicator(indicator, view) },
        before: amountWords(before, indicator, view),
        now: amountWords(now.value, indicator, view),
      }),
    };
  });
