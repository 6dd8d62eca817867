import { type Indicator, indicatorsOf, measure, type Period } from '../../domain/indicator.ts';
import type { Answerer, Inquiry, Used } from '../draft.ts';
import { numberWords, periodWords } from '../in-words.ts';
import { asksFor } from '../question/reading.ts';
import { meant, onlyMeant } from './meant.ts';

/** A number with its whole or unit, and when it held: `3 of 27 (2008)`. */
function amountWords(
  { value, on }: { value: number; on?: Period | undefined },
  { whole, unit }: Pick<Indicator, 'whole' | 'unit'>,
  inquiry: Inquiry,
): string {
  const { say } = inquiry;
  const number = (each: number) => numberWords(inquiry, each);
  const amount =
    whole !== undefined
      ? say('answer.of-whole', { number: number(value), whole: number(whole) })
      : unit === undefined
        ? number(value)
        : `${number(value)} ${unit}`;
  return on === undefined ? amount : `${amount} (${periodWords(inquiry, on)})`;
}

/** What is told of an indicator, in the order in which it is read. */
const parts = ['baseline', 'value', 'target', 'distance'] as const;
type Part = (typeof parts)[number];

/** Where an indicator stands, as far as `asked` and known. */
function measuresOf(indicator: Indicator, asked: readonly Part[], inquiry: Inquiry): string[] {
  const { say, calendar, plan, now } = inquiry;
  const { baseline, target } = indicator;
  const measured = measure(indicator, now, undefined);
  const amounts: Record<Part, { value: number; on?: Period | undefined } | undefined> = {
    baseline,
    value: measured.now && {
      value: measured.now.value,
      on: measured.now.on ?? calendar.dayOf(measured.now.at, plan.congress.zone).slice(0, 7),
    },
    target,
    distance: measured.distance === undefined ? undefined : { value: measured.distance },
  };
  const told = parts.flatMap((part) => {
    const amount = asked.includes(part) ? amounts[part] : undefined;
    if (!amount) return [];
    const of =
      part === 'distance' ? { ...(indicator.unit !== undefined && { unit: indicator.unit }) } : indicator;
    return [`${say(`answer.measure-${part}`)}: ${amountWords(amount, of, inquiry)}`];
  });
  const trend = asked.includes('value') && measured.trend ? [say(`trend.${measured.trend}`)] : [];
  return [...told, ...trend];
}

/** One line of a list of indicators: what is counted, and where it stands. */
export function indicatorLine(indicator: Indicator, inquiry: Inquiry): string {
  const measures = measuresOf(indicator, ['baseline', 'value', 'target'], inquiry);
  return [indicator.title, ...(measures.length > 0 ? measures : [inquiry.say('answer.measure-none')])].join(
    ' · ',
  );
}

const used: Used = [
  ...['asked', 'operator', 'measure', 'thing:indicator', 'thing:congress', 'attribute:state'],
  ...['attribute:owner', 'state:answered', 'name:organisation', 'name:congress'],
];
/** What is asked without naming one of its measures must have this much of the title. */
const surelyMeant = 0.6;

/** Answers where an indicator stood, stands and should go: `what is the baseline of …?`, `how many countries have a plan?` */
export const answerIndicator: Answerer = (inquiry) => {
  const { reading, plan, say } = inquiry;
  const isAsked = asksFor(reading, 'measure') || asksFor(reading, 'thing', 'indicator');
  const asksAmount =
    asksFor(reading, 'asked', 'how-many', 'how-much') || asksFor(reading, 'attribute', 'state');
  const fits = meant(inquiry, ['indicator'], used).filter(
    ({ filled }) => isAsked || (asksAmount && filled >= surelyMeant),
  );
  const only = onlyMeant(inquiry, fits, indicatorsOf(plan));
  if (!only) return undefined;
  const { title, baseline, id, source } = only;
  const isOfBaseline = asksFor(reading, 'measure', 'baseline');
  const rest = { citations: inquiry.cite((isOfBaseline && baseline?.source) || source, title), about: id };
  if (asksFor(reading, 'asked', 'who') || asksFor(reading, 'attribute', 'owner')) {
    const owner = [...plan.people, ...plan.organisations].find((each) =>
      [only.owner, only.organisation].includes(each.id),
    )?.name;
    const short = owner ? say('answer.owned-by', { title, owner }) : say('answer.nobody-owns', { title });
    return { short, ...rest };
  }
  const wanted = parts.filter((part) => asksFor(reading, 'measure', part));
  const measures = measuresOf(only, wanted.length > 0 ? wanted : parts, inquiry);
  // What is not known of it is said beside what is.
  const known =
    measures.length > 0 ? measures : [say('answer.measure-none'), ...measuresOf(only, parts, inquiry)];
  const short = `“${title}”: ${known.join('; ')}.`;
  return measures.length > 0 ? { short, ...rest } : { short, ...rest, isAside: true };
};
