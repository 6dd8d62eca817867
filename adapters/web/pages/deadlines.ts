import { html } from 'hono/html';
import { maySee } from '../../../src/command/permit.ts';
import type { Deadline } from '../../../src/domain/plan.ts';
import { byDue } from '../../../src/views/deadline-list.ts';
import { isLate } from '../../../src/views/due.ts';
import { addHtml, partOf, rowsHtml } from '../parts.ts';
import type { Html, RenderContext } from '../render.ts';
import type { Visit } from '../site.ts';

const shows = ['open', 'mine', 'late', 'done', 'all'] as const;
type Show = (typeof shows)[number];

/** What of the deadlines is asked for; an unknown word asks for those that are open. */
type DeadlineFilter = { show: Show; objective: string; person: string };

function filterOf(query: Readonly<Record<string, string>>): DeadlineFilter {
  const { show = '', objective = '', person = '' } = query;
  return { show: shows.find((each) => each === show) ?? 'open', objective, person };
}

function isShown(deadline: Deadline, show: Show, { caller, view }: Visit): boolean {
  const { state, owner } = deadline;
  switch (show) {
    case 'open':
      return state === 'open';
    case 'mine':
      return state === 'open' && owner !== undefined && owner === caller.person?.id;
    case 'late':
      return isLate(deadline, view);
    case 'done':
      return state === 'done';
    case 'all':
      return true;
  }
}

type Choice = { value: string; label: string };

const selectHtml = (parts: {
  name: string;
  label: string;
  value: string;
  choices: readonly Choice[];
}): Html =>
  html`<label>${parts.label} <select name="${parts.name}">${parts.choices.map(
    ({ value, label }) =>
      html`<option value="${value}" ${value === parts.value ? html`selected` : ''}>${label}</option>`,
  )}</select></label>`;

function filtersHtml(filter: DeadlineFilter, seen: readonly Deadline[], { view }: Visit): Html {
  const { words, plan } = view;
  const any = { value: '', label: words.text('web.anything') };
  const objectives = plan.objectives.filter(({ id }) => seen.some(({ objective }) => objective === id));
  const people = plan.people.filter(({ id }) => seen.some(({ owner }) => owner === id));
  const named = (value: string, label: string): Choice => ({ value, label });
  return html`<form method="get" action="/deadlines" class="filters">
${selectHtml({ name: 'show', label: words.text('web.show'), value: filter.show, choices: shows.map((show) => named(show, words.text(`web.show-${show}`))) })}
${selectHtml({ name: 'objective', label: words.text('field.objective'), value: filter.objective, choices: [any, ...objectives.map(({ id, title }) => named(id, title))] })}
${selectHtml({ name: 'person', label: words.text('field.owner'), value: filter.person, choices: [any, ...people.map(({ id, name }) => named(id, name))] })}
<button class="button">${words.text('web.filter')}</button></form>`;
}

/** Deadlines, by what they are for, whose they are and how they stand. */
export function deadlinesPage(
  query: Readonly<Record<string, string>>,
  visit: Visit,
  context: RenderContext,
): { title: string; content: Html } {
  const { caller, view } = visit;
  const { words, plan } = view;
  const filter = filterOf(query);
  const seen = plan.deadlines.filter((deadline) => maySee(caller, deadline));
  const found = seen
    .filter((deadline) => isShown(deadline, filter.show, visit))
    .filter(({ objective }) => filter.objective === '' || objective === filter.objective)
    .filter(({ owner }) => filter.person === '' || owner === filter.person)
    .toSorted(byDue(view));
  const { shown, more } = partOf(found, query, view);
  const list =
    found.length > 0
      ? html`${rowsHtml(shown, visit, context)}${more}`
      : html`<p>${words.text('web.none-here')}</p>`;
  return {
    title: words.text('web.deadlines'),
    content: html`${filtersHtml(filter, seen, visit)}<p class="note">${words.text('web.count', { count: found.length })}</p>${list}${addHtml('deadline add', visit, context)}`,
  };
}
