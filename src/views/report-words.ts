import { commitmentStatuses } from '../domain/commitment.ts';
import type { Report } from '../domain/report.ts';
import { roundName, statusWord } from './commitment-words.ts';
import { personName } from './person.ts';
import { formatDay } from './plain-text.ts';
import type { View } from './view.ts';

/** A part of a whole in per cent, in the reader's way of writing it; a dash where there is no whole. */
export function shareOf(part: number, whole: number, locale: string): string {
  if (whole === 0) return '–';
  const share = part / whole;
  const rounded = Math.round(share * 100);
  // One of two hundred is not none of them, and all but one are not all.
  const isHidden = (rounded === 0 && part > 0) || (rounded === 100 && part < whole);
  const maximumFractionDigits = isHidden ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits }).format(share);
}

/** The sentences that open a report, in every form that it takes. */
export type ReportWords = {
  title: string;
  asOf: string;
  response: string;
  counts: string;
  /** What has moved, what is late, what is listed, what is not public, and that the round is open. */
  more: readonly string[];
};

function responseWords(report: Report, { words, reader }: View): string {
  const { round, asked, answered, organisations } = report;
  if (asked === 0) return words.text('report.response-none');
  const share = shareOf(answered, asked, reader.locale);
  if (round.kind === 'comments') return words.text('report.response-comments', { answered, asked, share });
  return words.text('report.response', {
    answered,
    asked,
    share,
    organisationsAnswered: organisations.answered,
    organisationsAsked: organisations.asked,
  });
}

/** The day from which the report counts moves. */
export const sinceWords = ({ since }: Report, { words, plan, calendar, reader }: View): string =>
  since === undefined
    ? words.text('report.since-start')
    : formatDay(calendar.dayOf(since, plan.congress.zone), reader.locale);

/** What was found of the numbers and of what was said of commitments, and who has seen what was said: for the public without a name. */
function reviewWords(
  { review, checks, answerChecks }: Report,
  { words, plan, calendar, reader }: View,
): string[] {
  const total = checks.reported + checks.verified + checks.disputed;
  const answers = answerChecks.reported + answerChecks.verified + answerChecks.disputed;
  const isLookedAt = answerChecks.verified + answerChecks.disputed > 0;
  const found = [
    ...(total > 0 ? [words.text('report.checks', { total, ...checks })] : []),
    ...(isLookedAt ? [words.text('report.answer-checks', { total: answers, ...answerChecks })] : []),
  ];
  if (!review) return found;
  const day = formatDay(calendar.dayOf(review.at, plan.congress.zone), reader.locale);
  if (review.by === undefined) return [...found, words.text('report.reviewed-public', { day })];
  const remark = review.remark === undefined ? [] : [words.text('report.remark', { remark: review.remark })];
  return [...found, words.text('report.reviewed', { who: personName(review.by, plan), day }), ...remark];
}

/** The figures of a report in words. */
export function reportWords(report: Report, view: View): ReportWords {
  const { words, plan, calendar, reader, now } = view;
  const { round, asOf, counts, total, hidden, moved, late, evidence } = report;
  const day = (at: number) => formatDay(calendar.dayOf(at, plan.congress.zone), reader.locale);
  const list = commitmentStatuses
    .filter((status) => counts[status] > 0)
    .map((status) =>
      words.text('report.count', { count: counts[status], status: statusWord(status, words) }),
    );
  const links = evidence.reduce((sum, item) => sum + item.links.length, 0);
  return {
    title: report.finals
      ? `${plan.congress.name} — ${words.text('report.heading-closing')}`
      : words.text('report.title', { congress: plan.congress.name, round: roundName(round, words) }),
    asOf: words.text('report.as-of', { day: day(asOf) }),
    response: responseWords(report, view),
    counts: words.text('report.counts', {
      total,
      list: new Intl.ListFormat(reader.locale).format(list) || words.text('report.none'),
    }),
    more: [
      words.text('report.moved', { count: moved.length, since: sinceWords(report, view) }),
      words.text('report.late', { count: late.length, most: late[0]?.days ?? 0 }),
      words.text('report.links', { count: links }),
      ...reviewWords(report, view),
      ...(hidden > 0 ? [words.text('report.hidden', { count: hidden })] : []),
      ...(now <= round.closesAt ? [words.text('report.open-round', { day: day(round.closesAt) })] : []),
    ],
  };
}
