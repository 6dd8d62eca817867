import { type Indicator, type IndicatorValue, type Period, valueAt } from '../domain/indicator.ts';
import type { Text } from '../message/message.ts';
import { organisationName } from './commitment-words.ts';
import { formatDay } from './plain-text.ts';
import type { View } from './view.ts';

/** A number as the reader's language writes it. */
export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);

/** A number of an indicator: "3 of 27", "12 schools", "3". */
export function amountWords(
  value: number,
  { whole, unit }: Pick<Indicator, 'whole' | 'unit'>,
  { words, reader }: View,
): string {
  const number = formatNumber(value, reader.locale);
  if (whole !== undefined)
    return words.text('number.of', { number, whole: formatNumber(whole, reader.locale) });
  return unit === undefined ? number : words.text('number.unit', { number, unit });
}

/** A year, a month or a day in words. */
function periodWords(period: Period, { reader }: View): string {
  if (period.length === 4) return period;
  if (period.length === 10) return formatDay(period, reader.locale);
  const [year = 0, month = 1] = period.split('-').map(Number);
  const locale = reader.locale === 'en' ? 'en-GB' : reader.locale;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.UTC(year, month - 1, 15));
}

/** A number with when it held, where that is known: "3 of 27 (2008)". */
export function datedAmount(
  { value, on }: { value: number; on?: Period },
  indicator: Indicator,
  view: View,
): string {
  const amount = amountWords(value, indicator, view);
  return on === undefined ? amount : view.words.text('number.dated', { amount, on: periodWords(on, view) });
}

/** The month in which a number was given. */
const monthOf = (at: number, { calendar, plan }: View): Period =>
  calendar.dayOf(at, plan.congress.zone).slice(0, 7);

/** What a number holds for: as it was said, else the month in which it was given. */
export const heldOn = ({ on, at }: IndicatorValue, view: View): Period => on ?? monthOf(at, view);

/** Where an indicator stands: "Countries with a plan — baseline: 3 of 27 (2008); last: 5 of 27 (March 2009)". */
export function indicatorRow(indicator: Indicator, view: View): Text {
  const { words, now } = view;
  const { baseline, target } = indicator;
  const last = valueAt(indicator, now);
  const parts = [
    ...(baseline
      ? [words.text('indicator.baseline', { amount: datedAmount(baseline, indicator, view) })]
      : []),
    ...(last
      ? [
          words.text('indicator.last', {
            amount: datedAmount({ value: last.value, on: heldOn(last, view) }, indicator, view),
          }),
        ]
      : []),
    ...(target ? [words.text('indicator.target', { amount: datedAmount(target, indicator, view) })] : []),
  ];
  const title = { kind: 'strong', text: titledIndicator(indicator, view) } as const;
  if (parts.length === 0) return words.say('indicator.row-bare', { title });
  return words.say('indicator.row', { title, parts: parts.join('; ') });
}

/** An indicator by its title and where or whose it is. */
export function titledIndicator(indicator: Indicator, view: View): string {
  const { title, country, region, organisation } = indicator;
  const where =
    country ?? region ?? (organisation === undefined ? undefined : organisationName(organisation, view));
  return where === undefined ? title : view.words.text('commitment.titled', { title, organisation: where });
}
