import type { Commitment } from '../domain/commitment.ts';
import { focalPointsOf } from '../domain/focal-points.ts';
import { type Indicator, type IndicatorValue, indicatorsOf, measure, valueAt } from '../domain/indicator.ts';
import { roundsOf } from '../domain/rounds.ts';
import {
  type Block,
  type Button,
  type ListItem,
  type Message,
  paragraph,
  type Text,
} from '../message/message.ts';
import { baselineChangeBlocks } from './baseline-changes.ts';
import { buttonRow } from './buttons.ts';
import { checkWords } from './check-words.ts';
import { organisationName, roundName, titledCommitment } from './commitment-words.ts';
import { amountWords, datedAmount, formatNumber, indicatorRow, titledIndicator } from './indicator-words.ts';
import { moreButton, pageOf } from './page.ts';
import { personName } from './person.ts';
import { messageOf, noteOf, plainText } from './plain-text.ts';
import { sourceText } from './source.ts';
import type { View } from './view.ts';

/** What may be said of an indicator with one press: a number, or that it is as before. */
function valueButtons(indicator: Indicator, view: View): Button[] {
  const { words, now } = view;
  const options = { indicator: indicator.id };
  const last = valueAt(indicator, now);
  return [
    { label: words.text('button.value'), command: 'value', options, style: 'primary' },
    ...(last
      ? [
          {
            label: words.text('button.value-same', { amount: amountWords(last.value, indicator, view) }),
            command: 'value',
            options: { ...options, number: String(last.value) },
          },
        ]
      : []),
  ];
}

/** What a round asks: one number each. */
export const indicatorBlocks = (
  indicators: readonly Indicator[],
  view: View,
  numbers: ReadonlyMap<string, number> = new Map(),
): Block[] =>
  indicators.flatMap((indicator) => [
    paragraph(
      ...(numbers.has(indicator.id) ? [`${numbers.get(indicator.id)}. `] : []),
      ...view.words.say('indicator.ask', { row: rowText(indicator, view) }),
    ),
    ...buttonRow(valueButtons(indicator, view)),
  ]);

const rowText = (indicator: Indicator, view: View): string =>
  plainText(indicatorRow(indicator, view), view.reader);

const shownRows = 10;

/** Every indicator, each with where it stands, from a row on. */
export function indicatorList(view: View, from: number): Message {
  const { words, plan, reader } = view;
  const indicators = indicatorsOf(plan);
  if (indicators.length === 0) return messageOf(words.say('indicators.none'), [], reader);
  const page = pageOf(indicators, { from, size: shownRows });
  const items = page.shown.map(
    (indicator): ListItem => ({
      text: indicatorRow(indicator, view),
      button: {
        label: words.text('button.open'),
        command: 'indicator',
        options: { indicator: indicator.id },
      },
    }),
  );
  const more = moreButton(page, { command: 'indicators', options: {} }, words);
  const fact = words.say('indicators.title', { count: indicators.length });
  return messageOf(fact, [{ kind: 'list', items }, ...buttonRow(more)], reader);
}

function valueEntry(given: IndicatorValue, indicator: Indicator, view: View): Text {
  const { words, plan, calendar } = view;
  const round = roundsOf(plan, calendar).find(({ id }) => id === given.round);
  const more = [
    checkWords(given, view),
    ...(round ? [roundName(round, words)] : []),
    ...(given.url ? [given.url] : []),
  ];
  return words.say('value.entry', {
    at: { kind: 'time', at: given.saidAt ?? given.at, zone: plan.congress.zone },
    who: given.by === 'plan-file' ? words.text('history.plan-file') : personName(given.by, plan),
    amount: datedAmount(
      { value: given.value, ...(given.on !== undefined && { on: given.on }) },
      indicator,
      view,
    ),
    more: more.join(' · '),
  });
}

type CardRights = { speak: boolean; check: boolean; mayKnow(commitment: Commitment): boolean };

function fieldsOf(indicator: Indicator, { mayKnow }: CardRights, view: View) {
  const { words, plan, now, reader } = view;
  const { level, country, region, baseline, target, organisation, frameworks = [] } = indicator;
  const { commitments = [], objectives = [] } = indicator;
  const { asked } = focalPointsOf(plan).ofIndicator(indicator);
  const { distance, trend } = measure(indicator, now, undefined);
  const current = valueAt(indicator, now);
  const titles = [
    ...plan.commitments
      .filter((each) => commitments.includes(each.id) && mayKnow(each))
      .map((each) => titledCommitment(each, view)),
    ...plan.objectives.filter(({ id }) => objectives.includes(id)).map(({ title }) => title),
    ...frameworks,
  ];
  const field = (label: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [{ label, value: [value] }];
  return [
    ...field(words.text('field.baseline'), baseline && datedAmount(baseline, indicator, view)),
    ...field(words.text('field.now'), current && amountWords(current.value, indicator, view)),
    ...field(words.text('field.target'), target && datedAmount(target, indicator, view)),
    ...field(
      words.text('field.distance'),
      distance === undefined ? undefined : formatNumber(distance, reader.locale),
    ),
    ...field(words.text('field.trend'), trend && words.text(`trend.${trend}`)),
    ...field(words.text('field.level'), level && words.text(`level.${level}`)),
    ...field(words.text('field.place'), [country, region].filter(Boolean).join(' · ')),
    ...field(words.text('field.organisation'), organisation && organisationName(organisation, view)),
    ...field(words.text('field.contact'), asked?.name),
    ...field(words.text('field.measures'), titles.join(' · ')),
  ];
}

const shownValues = 12;

/** One indicator: baseline, every number that was given, target, and what it measures. */
export function indicatorCard(indicator: Indicator, rights: CardRights, view: View): Message {
  const { speak, check } = rights;
  const { words } = view;
  const { values = [], baseline, source } = indicator;
  const title = titledIndicator(indicator, view);
  const items = values
    .slice(-shownValues)
    .map((given): ListItem => ({ text: valueEntry(given, indicator, view) }));
  const options = { indicator: indicator.id };
  const checks: Button[] =
    check && values.length > 0
      ? (['verified', 'disputed'] as const).map((state) => ({
          label: words.text(`button.${state}`),
          command: 'value check',
          options: { ...options, check: state },
        }))
      : [];
  const sources = [sourceText(source, view), ...(baseline ? [sourceText(baseline.source, view)] : [])];
  return {
    summary: rowText(indicator, view),
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'fields', fields: fieldsOf(indicator, rights, view) },
      ...baselineChangeBlocks(indicator.baselineChanges, (each) => datedAmount(each, indicator, view), view),
      ...(items.length > 0 ? [{ kind: 'list' as const, items }] : [paragraph(...words.say('value.none'))]),
      ...buttonRow([...(speak ? valueButtons(indicator, view) : []), ...checks]),
      ...noteOf(
        sources.filter(
          (text, index) => index === 0 || JSON.stringify(text) !== JSON.stringify(sources[index - 1]),
        ),
      ),
    ],
  };
}
