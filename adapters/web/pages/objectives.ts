import { html } from 'hono/html';
import { maySee } from '../../../src/command/permit.ts';
import type { Objective } from '../../../src/domain/plan.ts';
import { type StandingRow, standingOf } from '../../../src/domain/standing.ts';
import { addHtml, progressHtml, sectionHtml } from '../parts.ts';
import type { Html, RenderContext } from '../render.ts';
import type { Visit } from '../site.ts';

function objectiveHtml(objective: Objective, row: StandingRow | undefined, { view }: Visit): Html {
  const { words } = view;
  const { id, title, text } = objective;
  const said = row && words.text('web.progress', { done: row.done, total: row.total, late: row.late });
  return html`<li class="objective" id="${id}"><h3>${title}</h3>${text === title ? '' : html`<p>${text}</p>`}${
    row && said !== undefined
      ? html`${progressHtml(row, `${title}: ${said}`)}<p class="note"><a href="/deadlines?show=all&amp;objective=${encodeURIComponent(id)}">${said}</a></p>`
      : html`<p class="note">${words.text('web.no-deadline')}</p>`
  }</li>`;
}

/** What the congress and its events are to achieve, each with how far the work for it is. */
export function objectivesPage(visit: Visit, context: RenderContext): { title: string; content: Html } {
  const { caller, view } = visit;
  const { plan, now, calendar, words } = view;
  const seen = plan.deadlines.filter((deadline) => maySee(caller, deadline));
  const rows = standingOf(seen, { plan, now, calendar }).groups.objective;
  const wholes = [{ id: 'congress', name: plan.congress.name }, ...plan.events];
  const groups = wholes.flatMap(({ id, name }) => {
    const own = plan.objectives.filter(({ of }) => of === id);
    if (own.length === 0) return [];
    const items = own.map((objective) =>
      objectiveHtml(
        objective,
        rows.find(({ key }) => key === objective.id),
        visit,
      ),
    );
    return [sectionHtml(name, html`<ul class="plain">${items}</ul>`)];
  });
  const list = groups.length > 0 ? groups : html`<p>${words.text('web.none-here')}</p>`;
  return {
    title: words.text('web.objectives'),
    content: html`${list}${addHtml('objective add', visit, context)}`,
  };
}
