import { html } from 'hono/html';
import { maySee, permits } from '../../../src/command/permit.ts';
import type { Day } from '../../../src/domain/instant.ts';
import type { Deadline } from '../../../src/domain/plan.ts';
import { byDue } from '../../../src/views/deadline-list.ts';
import { dueOf, todayOf } from '../../../src/views/due.ts';
import type { View } from '../../../src/views/view.ts';
import { rowsOfLane } from '../limits.ts';
import { dayHtml, deadlinePath, standingOfDeadline, stateWord } from '../parts.ts';
import type { Html } from '../render.ts';
import type { Visit } from '../site.ts';

/** What comes so long after the congress is told in words alone. */
const afterDays = 45;
const mostTicks = 6;

/** The days that are drawn, and where on the line, from 0 to 100, one lies. */
type Scale = { from: Day; to: Day; at(day: Day): number };

function scaleOf(days: readonly Day[], view: View): Scale {
  const { plan, calendar } = view;
  const { starts, ends } = plan.congress;
  const last = calendar.addDays(ends, afterDays);
  const shown = [...days, starts, ends, todayOf(view)].filter((day) => day <= last).sort();
  const from = calendar.addDays(shown[0] ?? starts, -2);
  const to = calendar.addDays(shown.at(-1) ?? ends, 2);
  const length = calendar.daysBetween(from, to);
  return { from, to, at: (day) => (100 * calendar.daysBetween(from, day)) / length };
}

const percent = (value: number): string => `${value.toFixed(2)}%`;

/** The first days of the months that are drawn, not more than fit on a telephone. */
function ticksOf({ from, to }: Scale, { calendar }: View): Day[] {
  const first = `${from.slice(0, 7)}-01`;
  const months: Day[] = [];
  for (let month = calendar.addMonths(first, 1); month <= to; month = calendar.addMonths(month, 1))
    months.push(month);
  const step = Math.ceil(months.length / mostTicks);
  return months.filter((_, index) => index % step === 0);
}

const monthName = (day: Day, { reader }: View): string =>
  new Intl.DateTimeFormat(reader.locale, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
    Date.parse(`${day}T12:00Z`),
  );

/** Behind the points of every lane: the months, the days of the congress, and today. */
function groundHtml(scale: Scale, view: View): Html {
  const { starts, ends } = view.plan.congress;
  const width = Math.max(0.4, scale.at(ends) - scale.at(starts));
  const today = percent(scale.at(todayOf(view)));
  return html`<rect class="congress-days" x="${percent(scale.at(starts))}" width="${percent(width)}" height="100%"/>${ticksOf(
    scale,
    view,
  ).map(
    (day) =>
      html`<line class="tick" x1="${percent(scale.at(day))}" x2="${percent(scale.at(day))}" y2="100%"/>`,
  )}<line class="today" x1="${today}" x2="${today}" y2="100%"/>`;
}

function pointHtml(deadline: Deadline, scale: Scale, view: View): Html {
  const { on } = dueOf(deadline, view);
  if (on > scale.to) return html``;
  const radius = deadline.milestone ? 7 : 5;
  return html`<circle class="${standingOfDeadline(deadline, view)}" cx="${percent(scale.at(on))}" cy="14" r="${radius}"/>`;
}

type Lane = {
  name: string;
  own: readonly Deadline[];
  /** Where all of it is listed. */
  path: string;
};

const listPath = (options: Readonly<Record<string, string>> = {}): string =>
  `/deadlines?${new URLSearchParams({ show: 'all', ...options })}`;

/** A lane for each objective, and one for what serves none. */
function lanesOfObjectives(seen: readonly Deadline[], { plan, words }: View): Lane[] {
  const known = new Set(plan.objectives.map(({ id }) => id));
  const others = seen.filter(({ objective }) => objective === undefined || !known.has(objective));
  return [
    ...plan.objectives.map(({ id, title }) => ({
      name: title,
      own: seen.filter(({ objective }) => objective === id),
      path: listPath({ objective: id }),
    })),
    { name: words.text('standing.no-objective'), own: others, path: listPath({ objective: '' }) },
  ];
}

/** A lane for each organisation whose people own something, and one for what is nobody's. */
function lanesOfOrganisations(seen: readonly Deadline[], { plan, words }: View): Lane[] {
  const organisationOf = ({ owner }: Deadline) => plan.people.find(({ id }) => id === owner)?.organisation;
  const known = new Set(plan.organisations.map(({ id }) => id));
  const others = seen.filter((deadline) => !known.has(organisationOf(deadline) ?? ''));
  return [
    ...plan.organisations.map(({ id, name }) => ({
      name,
      own: seen.filter((deadline) => organisationOf(deadline) === id),
      path: listPath(),
    })),
    { name: words.text('web.no-organisation'), own: others, path: listPath() },
  ];
}

function laneHtml({ path, name, own: deadlines }: Lane, { scale, view }: { scale: Scale; view: View }): Html {
  const { words } = view;
  const count = deadlines.length;
  // Of a long lane what is still to be done.
  const told = count > rowsOfLane ? deadlines.filter(({ state }) => state === 'open') : deadlines;
  const more =
    count > rowsOfLane ? html`<p><a href="${path}">${words.text('button.more', { count })}</a></p>` : '';
  return html`<section class="lane"><h2>${name}</h2><svg aria-hidden="true" width="100%" height="28">${groundHtml(scale, view)}${deadlines.map(
    (deadline) => pointHtml(deadline, scale, view),
  )}</svg><ol class="plain">${told
    .slice(0, rowsOfLane)
    .map(
      (deadline) =>
        html`<li><span class="badge ${standingOfDeadline(deadline, view)}">${stateWord(deadline, view)}</span> <a href="${deadlinePath(deadline)}">${deadline.title}</a>${deadline.milestone ? html` <span class="tag">${words.text('web.milestone')}</span>` : ''} <span class="note">${dayHtml(dueOf(deadline, view).on, view)}</span></li>`,
    )}</ol>${more}</section>`;
}

const laneKinds = ['objective', 'organisation'] as const;

/** The campaign over its months: a lane for each objective or organisation, the days of the congress, today. */
export function timelinePage(lanes: string | undefined, visit: Visit): { title: string; content: Html } {
  const { caller, view } = visit;
  const { plan, words } = view;
  const seen = plan.deadlines
    .filter((deadline) => deadline.state !== 'cancelled' && maySee(caller, deadline))
    .toSorted(byDue(view));
  const scale = scaleOf(
    seen.map((deadline) => dueOf(deadline, view).on),
    view,
  );
  // Who is of which organisation is for the committee.
  const kinds = permits(caller, 'inside') ? laneKinds : laneKinds.slice(0, 1);
  const kind = kinds.find((each) => each === lanes) ?? 'objective';
  const all = kind === 'organisation' ? lanesOfOrganisations(seen, view) : lanesOfObjectives(seen, view);
  const ways =
    kinds.length > 1
      ? html`<ul class="ways">${kinds.map(
          (each) =>
            html`<li><a href="/timeline?lanes=${each}" ${each === kind ? html`aria-current="true"` : ''}>${words.text(`web.lanes-${each}`)}</a></li>`,
        )}</ul>`
      : '';
  const axis = html`<svg class="axis" aria-hidden="true" width="100%" height="22">${ticksOf(scale, view).map(
    (day) => html`<text x="${percent(scale.at(day))}" y="15">${monthName(day, view)}</text>`,
  )}</svg>`;
  const marks = [
    ['dot done', words.text('standing.done')],
    ['dot open', words.text('standing.open')],
    ['dot late', words.text('standing.late')],
    ['bar today', words.text('web.today')],
    ['bar congress-days', words.text('web.congress-days')],
  ];
  const key = html`<p class="note key">${marks.map(
    ([mark, said]) => html`<span><span class="${mark}"></span>${said}</span> `,
  )}</p>`;
  return {
    title: words.text('web.timeline'),
    content: html`${ways}${key}<div class="timeline"><div class="lane head">${axis}</div>${all
      .filter(({ own }) => own.length > 0)
      .map((lane) => laneHtml(lane, { scale, view }))}</div>`,
  };
}
