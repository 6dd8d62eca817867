import { html } from 'hono/html';
import { mayRead } from '../../../src/command/permit.ts';
import { type Commitment, isSettled } from '../../../src/domain/commitment.ts';
import { indicatorsOf, type Measured, measure } from '../../../src/domain/indicator.ts';
import { momentOf } from '../../../src/domain/plan.ts';
import { roundAt, roundsOf } from '../../../src/domain/rounds.ts';
import { organisationName, statusWord } from '../../../src/views/commitment-words.ts';
import { dueInline, isPast, relativeTo } from '../../../src/views/due.ts';
import {
  amountWords,
  datedAmount,
  formatNumber,
  titledIndicator,
} from '../../../src/views/indicator-words.ts';
import { addHtml, partOf, sectionHtml } from '../parts.ts';
import { type Html, type RenderContext, textHtml } from '../render.ts';
import type { Visit } from '../site.ts';

function commitmentHtml(commitment: Commitment, { caller, view }: Visit, context: RenderContext): Html {
  const { words, plan, calendar } = view;
  const { id, title, organisation, status, due } = commitment;
  const may = (field: 'due' | 'status') => mayRead(caller, commitment, field, plan);
  const moment = due && may('due') ? momentOf(plan, due, calendar) : undefined;
  const isLate = moment !== undefined && may('status') && !isSettled(status) && isPast(moment, view);
  const state = may('status') ? statusWord(status, words) : words.text('web.not-shown');
  const when = moment ? [' · ', dueInline(moment), ` (${relativeTo(moment, view)})`] : [];
  return html`<li class="row"><span class="badge ${isLate ? 'late' : isSettled(status) && may('status') ? 'done' : 'open'}">${state}</span><div class="what"><a href="/follow-up/commitments/${encodeURIComponent(id)}">${title}</a><p class="note">${organisation === undefined ? '' : organisationName(organisation, view)}${textHtml(when, context)}</p></div></li>`;
}

function measuredHtml({ indicator, now: last, distance, trend }: Measured, { view }: Visit): Html {
  const { words } = view;
  const { id, baseline, target } = indicator;
  const cells: [string, string | undefined][] = [
    [words.text('report.head-baseline'), baseline && datedAmount(baseline, indicator, view)],
    [words.text('report.head-value'), last && amountWords(last.value, indicator, view)],
    [words.text('report.head-target'), target && datedAmount(target, indicator, view)],
    [
      words.text('report.head-distance'),
      distance === undefined ? undefined : formatNumber(distance, view.reader.locale),
    ],
    [words.text('report.head-trend'), trend && words.text(`trend.${trend}`)],
  ];
  return html`<li class="indicator"><h3><a href="/follow-up/indicators/${encodeURIComponent(id)}">${titledIndicator(indicator, view)}</a></h3><dl class="measures">${cells.map(
    ([label, value]) => (value === undefined ? '' : html`<div><dt>${label}</dt><dd>${value}</dd></div>`),
  )}</dl></li>`;
}

/** What was promised and what is counted, as far as the reader may know. */
export function followUpPage(
  query: Readonly<Record<string, string>>,
  visit: Visit,
  context: RenderContext,
): { title: string; content: Html } {
  const { caller, view } = visit;
  const { words, plan, now, calendar } = view;
  const commitments = plan.commitments.filter((each) => mayRead(caller, each, 'title', plan));
  const indicators = indicatorsOf(plan).map((indicator) => measure(indicator, now, undefined));
  const hasReport = roundAt(roundsOf(plan, calendar), now) !== undefined;
  const report = hasReport ? html`<p><a href="/reports">${words.text('web.report')}</a></p>` : '';
  const nothing = html`<p>${words.text('web.none-here')}</p>`;
  const { shown, more } = partOf(commitments, query, view);
  const promised =
    commitments.length > 0
      ? html`<ul class="rows">${shown.map((each) => commitmentHtml(each, visit, context))}</ul>${more}`
      : nothing;
  const counted =
    indicators.length > 0
      ? html`<ul class="plain">${indicators.map((each) => measuredHtml(each, visit))}</ul>`
      : nothing;
  return {
    title: words.text('web.follow-up'),
    content: html`${report}${sectionHtml(words.text('web.commitments'), html`${promised}${addHtml('commitment add', visit, context)}`)}${sectionHtml(words.text('web.indicators'), html`${counted}${addHtml('indicator add', visit, context)}`)}`,
  };
}
