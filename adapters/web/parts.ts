import { html } from 'hono/html';
import { permits } from '../../src/command/permit.ts';
import type { Deadline } from '../../src/domain/plan.ts';
import type { StandingRow } from '../../src/domain/standing.ts';
import { dueInline, dueOf, isLate, relativeTo } from '../../src/views/due.ts';
import { indexOfRow, pageOf } from '../../src/views/page.ts';
import { ownerName } from '../../src/views/person.ts';
import { formatDay } from '../../src/views/plain-text.ts';
import type { View } from '../../src/views/view.ts';
import { rowsOfPage } from './limits.ts';
import { buttonHtml, type Html, type RenderContext, textHtml } from './render.ts';
import type { Visit } from './site.ts';

/** How a deadline stands, for its colour and its mark; words say it too. */
export const standingOfDeadline = (deadline: Deadline, view: View) =>
  deadline.state === 'open' ? (isLate(deadline, view) ? 'late' : 'open') : deadline.state;

/** How a deadline stands in words: "3 days late", "in 7 days", "Done". */
export const stateWord = (deadline: Deadline, view: View): string =>
  deadline.state === 'open'
    ? relativeTo(dueOf(deadline, view), view)
    : view.words.text(`state.${deadline.state}`);

export const deadlinePath = ({ id }: Pick<Deadline, 'id'>): string => `/deadlines/${encodeURIComponent(id)}`;

const badge = (deadline: Deadline, view: View): Html =>
  html`<span class="badge ${standingOfDeadline(deadline, view)}">${stateWord(deadline, view)}</span>`;

function rowHtml(deadline: Deadline, { caller, view }: Visit, context: RenderContext): Html {
  const { words } = view;
  const mayFinish = deadline.state === 'open' && !deadline.meeting && permits(caller, 'finish', deadline);
  const done = {
    label: words.text('button.done'),
    command: 'deadline done',
    options: { deadline: deadline.id },
  };
  return html`<li class="row">${badge(deadline, view)}<div class="what"><a href="${deadlinePath(deadline)}">${deadline.title}</a>${
    deadline.milestone ? html` <span class="tag">${words.text('web.milestone')}</span>` : ''
  }${deadline.private ? html` <span class="tag">${words.text('web.private')}</span>` : ''}<p class="note">${textHtml([dueInline(dueOf(deadline, view))], context)} · ${ownerName(deadline, view)}</p></div>${
    mayFinish ? buttonHtml(done, context, deadline.title) : ''
  }</li>`;
}

/** Deadlines as rows, each with how it stands, when it is due, whose it is, and a press that finishes it. */
export const rowsHtml = (deadlines: readonly Deadline[], visit: Visit, context: RenderContext): Html =>
  html`<ul class="rows">${deadlines.map((deadline) => rowHtml(deadline, visit, context))}</ul>`;

/** How far something is, as a bar and in words. */
export const progressHtml = ({ done, total }: Pick<StandingRow, 'done' | 'total'>, said: string): Html =>
  html`<div class="progress"><progress max="${total}" value="${done}" aria-label="${said}"></progress></div>`;

/** What adds an item of a kind, for those who may change the plan: the command asks for what it needs. */
export function addHtml(command: string, { caller, view }: Visit, context: RenderContext): Html {
  if (!permits(caller, 'change')) return html``;
  const { words } = view;
  const about = words.lookup(`command.${command}`, {});
  return html`<div class="add">${buttonHtml({ label: words.text('web.add'), command, options: {} }, context, about)}</div>`;
}

/** The part of a list that a page shows, from the row that its address says, and the way on to the rest. */
export function partOf<T>(
  items: readonly T[],
  query: Readonly<Record<string, string>>,
  { words }: View,
): { shown: readonly T[]; more: Html } {
  const { shown, left, next } = pageOf(items, { from: indexOfRow(query.row), size: rowsOfPage });
  if (left === 0) return { shown, more: html`` };
  const rest = new URLSearchParams({ ...query, row: String(next + 1) });
  return { shown, more: html`<p><a href="?${rest}">${words.text('button.rest', { count: left })}</a></p>` };
}

/** A part of a page under a heading of its own; nothing where it has no content. */
export const sectionHtml = (title: string, content: Html): Html =>
  html`<section><h2>${title}</h2>${content}</section>`;

/** A day as an element that machines read too. */
export const dayHtml = (on: string, { reader }: View): Html =>
  html`<time datetime="${on}">${formatDay(on, reader.locale)}</time>`;
