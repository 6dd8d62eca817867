import { html } from 'hono/html';
import { permits } from '../../src/command/permit.ts';
import type { Deadline } from '../../src/domain/plan.ts';
import type { StandingRow } from '../../src/domain/standing.ts';
import { dueInline, dueOf, isLate, relativeTo } from '../../src/views/due.ts';
import { ownerName } from '../../src/views/person.ts';
import { formatDay } from '../../src/views/plain-text.ts';
import type { View } from '../../src/views/view.ts';
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

/** A part of a page under a heading of its own; nothing where it has no content. */
export const sectionHtml = (title: string, content: Html): Html =>
  html`<section><h2>${title}</h2>${content}</section>`;

/** A day as an element that machines read too. */
export const dayHtml = (on: string, { reader }: View): Html =>
  html`<time datetime="${on}">${formatDay(on, reader.locale)}</time>`;
