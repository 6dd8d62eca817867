import { html } from 'hono/html';
import type { Reply } from '../../../src/command/command.ts';
import type { HistoryEntry } from '../../../src/domain/history.ts';
import { toIso } from '../../../src/time/iso.ts';
import { todayOf } from '../../../src/views/due.ts';
import { describeChange, nameOf } from '../../../src/views/history.ts';
import { personName } from '../../../src/views/person.ts';
import { formatTime } from '../../../src/views/plain-text.ts';
import { lookUp } from '../look-up.ts';
import { deadlinePath } from '../parts.ts';
import type { Html } from '../render.ts';
import type { Site, Visit } from '../site.ts';

const spans = [7, 30, 90] as const;

/** What the bot gives of the history for machines: the entries that the reader may know, the newest first. */
type Entry = Pick<HistoryEntry, 'at' | 'by' | 'changes' | 'undone'>;

const entriesOf = (reply: Reply): readonly Entry[] =>
  reply.kind === 'message' && !reply.failed && Array.isArray(reply.data) ? (reply.data as Entry[]) : [];

function entryHtml({ at, by, changes, undone }: Entry, { view }: Visit): Html {
  const { words, plan, reader } = view;
  const who = by === 'plan-file' ? words.text('history.plan-file') : personName(by, plan);
  const shown = changes.slice(0, 5).map((change) => {
    const said = describeChange(change, view);
    const what = undone ? words.text('history.undone', { what: said }) : said;
    const isDeadline = plan.deadlines.some(({ id }) => id === change.id);
    const name = isDeadline
      ? html`<a href="${deadlinePath(change)}">${nameOf(change)}</a>`
      : html`<strong>${nameOf(change)}</strong>`;
    return html`<p>${name}: ${what}</p>`;
  });
  const others = changes.length - shown.length;
  const more = others > 0 ? html`<p>${words.text('history.and-more', { count: others })}</p>` : '';
  return html`<li class="change"><p class="note"><time datetime="${toIso(at)}">${formatTime(at, plan.congress.zone, reader)}</time> · ${who}</p>${shown}${more}</li>`;
}

/** What has changed of late: when, by whom, from what to what. */
export async function changesPage(
  days: string | undefined,
  { visit, site }: { visit: Visit; site: Site },
): Promise<{ title: string; content: Html }> {
  const { words, calendar } = visit.view;
  const span = spans.find((each) => String(each) === days) ?? spans[0];
  const since = calendar.addDays(todayOf(visit.view), -span);
  const entries = entriesOf(await lookUp('history', { since }, { visit, site }));
  const ways = spans.map(
    (each) =>
      html`<li><a href="/changes?days=${each}" ${each === span ? html`aria-current="true"` : ''}>${words.text('web.days', { days: each })}</a></li>`,
  );
  const list =
    entries.length > 0
      ? html`<ul class="plain">${entries.map((entry) => entryHtml(entry, visit))}</ul>`
      : html`<p>${words.text('web.none-here')}</p>`;
  return { title: words.text('web.changes'), content: html`<ul class="ways">${ways}</ul>${list}` };
}
