import { html } from 'hono/html';
import type { RequestedReport } from '../../../src/bot/report-request.ts';
import { isFollowedUp } from '../../../src/domain/final-decision.ts';
import { closingReport } from '../../../src/domain/frozen-report.ts';
import { roundsOf } from '../../../src/domain/rounds.ts';
import { capitalised, roundName } from '../../../src/views/commitment-words.ts';
import { reportDocument } from '../../../src/views/report-document.ts';
import type { Cell, Section } from '../../../src/views/report-section.ts';
import type { View } from '../../../src/views/view.ts';
import type { Html } from '../render.ts';
import { altOf, isPicture, reportFiles } from '../reports.ts';

/** A cell line by line; links were checked when they were given. */
const cellHtml = (cell: Cell): Html =>
  html`${String(cell)
    .split('\n')
    .map((line, index) => {
      const text = /^https?:\/\//.test(line)
        ? html`<a href="${line}" rel="nofollow noopener">${line}</a>`
        : line;
      return index === 0 ? text : html`<br>${text}`;
    })}`;

function tableHtml({ heading, table }: Section): Html {
  if (!table) return html``;
  const { head, rows, widths } = table;
  const kind = (column: number) => (widths[column] === 0 ? 'figure' : 'words');
  return html`<div class="wide" role="region" aria-label="${heading}" tabindex="0"><table><thead><tr>${head.map(
    (cell, column) => html`<th scope="col" class="${kind(column)}">${cell}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr>${row.map((cell, column) =>
        column === 0
          ? html`<th scope="row">${cell}</th>`
          : html`<td class="${kind(column)}">${cellHtml(cell)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

const sectionHtml = (section: Section): Html =>
  html`<section><h2>${section.heading}</h2>${section.paragraphs
    .filter((text) => text !== '')
    .map((text) => html`<p>${text}</p>`)}${tableHtml(section)}</section>`;

/** The report of a round with the ways to the other rounds that have opened, and to the same as files; `base` is its path. */
export async function reportPage(
  requested: RequestedReport,
  { view, isPublic, base }: { view: View; isPublic: boolean; base: string },
): Promise<{ title: string; content: Html }> {
  const { report, frozen, may, view: then } = requested;
  const { words, plan, calendar, now } = view;
  const { title, subtitle, sections } = reportDocument(report, then, { isPublic, frozen, may });
  const opened = roundsOf(plan, calendar).filter(({ opensAt }) => opensAt <= now);
  const id = report.finals ? closingReport : report.round.id;
  const last = isFollowedUp(plan, now, calendar) ? [closingReport] : [];
  const ways = opened.map(
    (round) =>
      html`<li><a href="${base}/${encodeURIComponent(round.id)}" ${round.id === id ? html`aria-current="true"` : ''}>${capitalised(roundName(round, words), words.locale)}</a></li>`,
  );
  for (const closing of last)
    ways.push(
      html`<li><a href="${base}/${closing}" ${id === closing ? html`aria-current="true"` : ''}>${words.text('report.heading-closing')}</a></li>`,
    );
  const files = reportFiles
    .filter((file) => !isPicture(file) && (file !== 'corrections.csv' || frozen))
    .map(
      (file) =>
        html`<li><a href="${base}/${encodeURIComponent(id)}/${file}" download="${id}-${file}" hx-boost="false">${file}</a></li>`,
    );
  const pictures = await Promise.all(
    reportFiles.filter(isPicture).map(async (file) => ({ file, alt: await altOf(file, requested) })),
  );
  const drawn = pictures
    .filter(({ alt }) => alt !== '')
    .map(
      ({ file, alt }) =>
        html`<img class="report" src="${base}/${encodeURIComponent(id)}/${file}" alt="${alt}" loading="lazy">`,
    );
  return {
    title,
    content: html`<div class="subtitle">${subtitle.map((line) => html`<p class="note">${line}</p>`)}</div>${opened.length > 1 ? html`<ul class="ways">${ways}</ul>` : ''}${drawn}${sections.map(sectionHtml)}<h2>${words.text('web.data')}</h2><ul class="ways">${files}</ul>`,
  };
}
