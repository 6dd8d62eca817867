import { html } from 'hono/html';
import { maySee } from '../../../src/command/permit.ts';
import type { Deadline } from '../../../src/domain/plan.ts';
import { standingOf } from '../../../src/domain/standing.ts';
import { congressTimes } from '../../../src/views/congress-times.ts';
import { byDue } from '../../../src/views/deadline-list.ts';
import { congressDay } from '../../../src/views/digest.ts';
import { daysLeft, dueOf, isLate } from '../../../src/views/due.ts';
import { progressHtml, rowsHtml, sectionHtml } from '../parts.ts';
import { type Html, type RenderContext, textHtml } from '../render.ts';
import type { Visit } from '../site.ts';

const soonDays = 7;
const shownRows = 6;

/** The first of some deadlines under a heading, and a way to all of them. */
function listHtml(
  title: string,
  deadlines: readonly Deadline[],
  { visit, context, all }: { visit: Visit; context: RenderContext; all: string },
): Html {
  if (deadlines.length === 0) return html``;
  const { words } = visit.view;
  const rows = rowsHtml(deadlines.slice(0, shownRows), visit, context);
  const count = deadlines.length;
  const more =
    count > shownRows ? html`<p><a href="${all}">${words.text('button.more', { count })}</a></p>` : '';
  return sectionHtml(title, html`${rows}${more}`);
}

/** Where the congress stands: how long it is to go, what is done, what is late, what comes next. */
export function overviewPage(visit: Visit, context: RenderContext): { title: string; content: Html } {
  const { caller, view } = visit;
  const { plan, words, now, calendar } = view;
  const { name, city } = plan.congress;
  const seen = plan.deadlines.filter((deadline) => maySee(caller, deadline));
  const standing = standingOf(seen, { plan, now, calendar });
  const open = seen.filter(({ state }) => state === 'open').toSorted(byDue(view));
  const late = open.filter((deadline) => isLate(deadline, view));
  const ahead = open.filter((deadline) => !isLate(deadline, view));
  const mine = ahead.filter(({ owner }) => owner !== undefined && owner === caller.person?.id);
  const soon = ahead.filter((deadline) => daysLeft(dueOf(deadline, view), view) <= soonDays);
  const next = soon.length > 0 ? soon : ahead.slice(0, 3);
  const shown = [mine, next].flatMap((deadlines) => deadlines.slice(0, shownRows));
  const milestones = ahead.filter((deadline) => deadline.milestone && !shown.includes(deadline));
  const { done, total, late: lateCount, open: openCount } = standing;
  const summary = words.text('standing.summary', { done, total, late: lateCount, open: openCount });
  const dates = words.say('web.dates', { city, ...congressTimes(plan.congress, view) });
  const parts = { visit, context };
  const count = visit.unseen;
  const waiting =
    count > 0
      ? html`<p class="card"><a href="/chat#end">${words.text('web.waiting', { count })}</a></p>`
      : '';
  return {
    title: name,
    content: html`${waiting}<div class="hero"><p class="big">${congressDay(view)}</p><p>${textHtml(dates, context)}</p>${progressHtml(standing, summary)}<p>${summary}</p></div>
${listHtml(words.text('web.late', { count: late.length }), late, { ...parts, all: '/deadlines?show=late' })}
${listHtml(words.text('web.yours'), mine, { ...parts, all: '/deadlines?show=mine' })}
${listHtml(words.text(soon.length > 0 ? 'web.soon' : 'web.next'), next, { ...parts, all: '/deadlines' })}
${listHtml(words.text('web.milestones'), milestones, { ...parts, all: '/timeline' })}`,
  };
}
