import { html } from 'hono/html';
import { maySee, permits } from '../../../src/command/permit.ts';
import { tallyOf } from '../../../src/domain/audit.ts';
import type { LedgerEntry } from '../../../src/domain/delivery.ts';
import { dayMs } from '../../../src/domain/instant.ts';
import type { Deadline, Plan } from '../../../src/domain/plan.ts';
import type { Reminder } from '../../../src/domain/reminder.ts';
import { toIso } from '../../../src/time/iso.ts';
import { capitalised } from '../../../src/views/commitment-words.ts';
import { formatTime } from '../../../src/views/plain-text.ts';
import { reminderRow } from '../../../src/views/reminder-row.ts';
import { rowsOfPage } from '../limits.ts';
import { cardHtml, lookUp } from '../look-up.ts';
import { deadlinePath, sectionHtml } from '../parts.ts';
import type { Html, RenderContext } from '../render.ts';
import type { Site, Visit } from '../site.ts';

const spans = [7, 30, 90] as const;
const aheadDays = 14;

/** The deadline that a reminder is about, directly or by a wish for more time; undefined for all else. */
function deadlineOf({ subject }: Reminder, { deadlines, timeRequests, personalReminders }: Plan) {
  const by = [...timeRequests, ...personalReminders].find(({ id }) => id === subject);
  return deadlines.find(({ id }) => id === (by?.deadline ?? subject));
}

/** Those who keep the plan may know of every reminder, others of what goes to them or to the committee that they are of. */
function mayKnow(reminder: Reminder, { caller, view }: Visit): boolean {
  const { to } = reminder;
  const about = deadlineOf(reminder, view.plan);
  if (about && !maySee(caller, about)) return false;
  if (permits(caller, 'change')) return true;
  return to.kind === 'committee' ? permits(caller, 'inside') : to.person === caller.person?.id;
}

function rowHtml(entry: LedgerEntry, visit: Visit): Html {
  const { words, plan, reader } = visit.view;
  const { what, to } = reminderRow(entry, visit.view);
  const state = words.lookup(`listed-state.${entry.state}`, {}) ?? entry.state;
  const mark = entry.state === 'dead' ? 'late' : entry.state === 'sent' ? 'done' : 'open';
  const about = deadlineOf(entry, plan);
  const why = about && isOpen(about) ? `/reminders?why=${encodeURIComponent(about.id)}` : undefined;
  const title = about ? html` · <a href="${deadlinePath(about)}">${words.text('web.show')}</a>` : '';
  return html`<li class="row"><span class="badge ${mark}">${state}</span><div class="what">${capitalised(what, words.locale)}<p class="note"><time datetime="${toIso(entry.at)}">${formatTime(entry.at, plan.congress.zone, reader)}</time> · ${to}${title}${
    why ? html` · <a href="${why}">${words.text('web.why')}</a>` : ''
  }</p></div></li>`;
}

const isOpen = ({ state }: Deadline): boolean => state === 'open';

const listHtml = (entries: readonly LedgerEntry[], visit: Visit): Html =>
  entries.length === 0
    ? html`<p>${visit.view.words.text('web.none-here')}</p>`
    : html`<ul class="plain">${entries.slice(0, rowsOfPage).map((entry) => rowHtml(entry, visit))}</ul>`;

/** What goes out next and what went out: to whom, when, what became of it, and why. */
export async function remindersPage(
  { days, why }: Readonly<Record<string, string>>,
  { visit, site, context }: { visit: Visit; site: Site; context: RenderContext },
): Promise<{ title: string; content: Html }> {
  const { words, now, plan } = visit.view;
  const span = spans.find((each) => String(each) === days) ?? spans[0];
  const all = await site.reminders({ from: now - span * dayMs, to: now + aheadDays * dayMs });
  const known = all.filter((entry) => mayKnow(entry, visit));
  const isAhead = ({ state, at }: LedgerEntry) => state === 'planned' && at > now;
  const past = known.filter((entry) => !isAhead(entry) && entry.at <= now).reverse();
  const asked = plan.deadlines.find(({ id }) => id === why);
  const card =
    asked && maySee(visit.caller, asked)
      ? cardHtml(await lookUp('why', { deadline: asked.id }, { visit, site }), context)
      : '';
  const ways = spans.map(
    (each) =>
      html`<li><a href="/reminders?days=${each}" ${each === span ? html`aria-current="true"` : ''}>${words.text('web.days', { days: each })}</a></li>`,
  );
  const counts = words.text('web.tally', { ...tallyOf(past), days: span });
  return {
    title: words.text('web.reminders'),
    content: html`${card}${sectionHtml(words.text('web.next'), listHtml(known.filter(isAhead), visit))}${sectionHtml(
      words.text('web.went-out'),
      html`<ul class="ways">${ways}</ul><p>${counts}</p>${listHtml(past, visit)}`,
    )}`,
  };
}
