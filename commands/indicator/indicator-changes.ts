import type { Context } from '../../src/command/command.ts';
import { permits } from '../../src/command/permit.ts';
import { focalPointsOf } from '../../src/domain/focal-points.ts';
import { type Indicator, indicatorsOf, type Period } from '../../src/domain/indicator.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { parseNumber } from '../../src/text/number.ts';
import { isDay } from '../../src/time/calendar.ts';
import { formatNumber } from '../../src/views/indicator-words.ts';

/**
 * The plan with one indicator changed.
 * @throws {UserError} `indicator-gone`
 */
export function withIndicator(plan: Plan, id: string, change: (present: Indicator) => Indicator): Plan {
  const indicators = indicatorsOf(plan);
  if (!indicators.some((each) => each.id === id)) throw new UserError('indicator-gone');
  return { ...plan, indicators: indicators.map((each) => (each.id === id ? change(each) : each)) };
}

/** Whether the caller may give the number of an indicator: who is asked for it, the secretary and the chair. */
export function mayMeasure(
  indicator: Indicator,
  { plan, caller }: Pick<Context, 'plan' | 'caller'>,
): boolean {
  if (permits(caller, 'change')) return true;
  const { focal, alternate } = focalPointsOf(plan).ofIndicator(indicator);
  const id = caller.person?.id;
  return id !== undefined && [focal?.id, alternate?.id].includes(id);
}

/**
 * A number as the caller writes it, no more than there is in all.
 * @throws {UserError} `number-bad` or `number-over`
 */
export function requireNumber(
  text: string,
  { whole, title }: Pick<Indicator, 'whole' | 'title'>,
  { caller }: Pick<Context, 'caller'>,
): number {
  const { locale } = caller.reader;
  const value = parseNumber(text, locale);
  if (value === undefined) throw new UserError('number-bad', { text });
  if (whole !== undefined && value > whole)
    throw new UserError('number-over', {
      title,
      number: formatNumber(value, locale),
      whole: formatNumber(whole, locale),
    });
  return value;
}

/**
 * A number and when it held: `3`, `3 in 2008`, `3 of 27 (2009-03-01)`.
 * @throws {UserError} as `requireNumber`
 */
export function requireDatedNumber(
  text: string,
  indicator: Pick<Indicator, 'whole' | 'title'>,
  context: Pick<Context, 'caller'>,
): { value: number; on?: Period } {
  const found = /^(.+?)[\s,(]+(?:[a-z]+\s+)?\(?((?:19|20)\d{2}(?:-\d{2}){0,2})\)?$/i.exec(text.trim());
  const [, number = text, on] = found ?? [];
  const isPeriod = on !== undefined && isDay(`${on}-01-01`.slice(0, 10));
  if (!isPeriod) return { value: requireNumber(text, indicator, context) };
  return { value: requireNumber(number, indicator, context), on };
}
