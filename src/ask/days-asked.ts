import type { Day } from '../domain/instant.ts';
import type { Inquiry } from './draft.ts';
import { months } from './lexicon/names.ts';
import { congressesInOrder } from './occasions.ts';

/** Days from one to another, both included; open where one is missing. */
export type Days = { from?: Day; to?: Day };

const monthNames = [...months];
const two = (number: number) => String(number).padStart(2, '0');

/** The days that a question about deadlines names: a date, a month, or what lies before, in or after the congress. */
export function daysAsked(inquiry: Inquiry): Days | undefined {
  return datesAsked(inquiry) ?? besideCongress(inquiry);
}

/** `On 21 November`, `in December`: in the year of the congress, or in the next when that month is over by half a year. */
function datesAsked({ reading, plan, today, calendar }: Inquiry): Days | undefined {
  const at = reading.order.findIndex((concept) => months.has(concept));
  if (at < 0) return undefined;
  const month = monthNames.indexOf(reading.order[at] ?? '') + 1;
  const isYear = (concept: string) => /^(19|20)\d\d$/.test(concept);
  const said = reading.order.find(isYear);
  const near = Number((today < plan.congress.starts ? today : plan.congress.starts).slice(0, 4));
  const year = said ? Number(said) : month + 6 < Number(plan.congress.starts.slice(5, 7)) ? near + 1 : near;
  const day = [reading.order[at - 1], reading.order[at + 1]].find((each) => /^\d{1,2}$/.test(each ?? ''));
  const prefix = `${year}-${two(month)}`;
  if (day !== undefined) {
    const on = `${prefix}-${two(Number(day))}`;
    return { from: on, to: on };
  }
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
  return { from: `${prefix}-01`, to: calendar.addDays(next, -1) };
}

const before = /\b(before|ahead of|antes|avant|prima)\b/;
const after =
  /\b(after|following|follows|since|depois|apos|despues|tras|apres|dopo|suivant|seguinte|siguiente|segue|sigue|suit)\b/;
const during = /\b(during|durante|pendant|durant)\b/;
const theCongress = /\b(congress\w*|congres\w*|congreso|rio)\b/;
const lengths: readonly (readonly [concept: string, days: number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 30],
];

/** `Before the congress`, `in the week after it`. */
function besideCongress({ reading, occasions, calendar }: Inquiry): Days | undefined {
  const { terms, concepts } = reading;
  const congress = congressesInOrder(occasions).at(-1);
  const { starts, ends = starts } = congress ?? {};
  const said = terms.map(({ surface }) => surface).join(' ');
  if (!starts || !ends || !theCongress.test(said)) return undefined;
  const length = lengths.find(([concept]) => concepts.has(concept))?.[1];
  if (after.test(said)) {
    const from = calendar.addDays(ends, 1);
    return { from, ...(length && { to: calendar.addDays(ends, length) }) };
  }
  if (before.test(said)) {
    const to = calendar.addDays(starts, -1);
    return { to, ...(length && { from: calendar.addDays(starts, -length) }) };
  }
  return during.test(said) ? { from: starts, to: ends } : undefined;
}

/** Whether a question asks what lies in a week, a month or on a day beside the congress. */
export const asksOfDays = (inquiry: Inquiry): boolean =>
  inquiry.reading.concepts.has('what') &&
  ((lengths.some(([concept]) => inquiry.reading.concepts.has(concept)) &&
    besideCongress(inquiry) !== undefined) ||
    (inquiry.reading.occasions.length === 0 && datesAsked(inquiry) !== undefined));
