import { html, raw } from 'hono/html';
import { permits } from '../../src/command/permit.ts';
import type { Words } from '../../src/locales/words.ts';
import { congressName } from '../../src/views/commitment-words.ts';
import { congressDay } from '../../src/views/digest.ts';
import { assetPath } from './assets.ts';
import type { Html } from './render.ts';
import type { Visit } from './site.ts';

/** The pages of the plan, with who sees them. */
const places = [
  { path: '/', key: 'web.overview', right: 'see' },
  { path: '/deadlines', key: 'web.deadlines', right: 'see' },
  { path: '/timeline', key: 'web.timeline', right: 'see' },
  { path: '/objectives', key: 'web.objectives', right: 'see' },
  { path: '/follow-up', key: 'web.follow-up', right: 'see' },
  { path: '/reminders', key: 'web.reminders', right: 'see' },
  { path: '/people', key: 'web.people', right: 'inside' },
  { path: '/changes', key: 'web.changes', right: 'inside' },
  { path: '/desk', key: 'web.desk', right: 'change' },
  { path: '/chat', key: 'web.chat', right: 'see' },
] as const;

// htmx makes a style of its own for what it shows while it waits, which the page's policy does not allow.
const htmxConfig = JSON.stringify({ includeIndicatorCSS: false });

function document(parts: { words: Words; title: string; body: Html; head?: Html }): Html {
  const { words, title, body, head = '' } = parts;
  return html`${raw('<!doctype html>')}
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="htmx-config" content="${htmxConfig}">
<link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assetPath('page.css')}">
<script src="${assetPath('htmx.js')}" defer></script>
<script src="${assetPath('htmx-sse.js')}" defer></script>
<script src="${assetPath('page.js')}" defer></script>
${head}</head>
${body}
</html>`;
}

/** A page for somebody who is not known yet: what it is, and what to do. */
export const doorPage = (parts: { words: Words; title: string; content: Html; head?: Html }): Html =>
  document({
    ...parts,
    body: html`<body class="door"><main id="main"><h1>${parts.title}</h1>${parts.content}</main></body>`,
  });

/** A page that everybody may read. */
export const publicPage = (parts: { words: Words; title: string; content: Html }): Html =>
  document({
    ...parts,
    body: html`<body hx-boost:inherited="true"><main id="main" tabindex="-1"><h1>${parts.title}</h1>${parts.content}</main></body>`,
  });

export type PageParts = {
  title: string;
  content: Html;
  /** What stands between the head and the content: an answer that was just given. */
  flash?: Html | undefined;
  /** What stands below every page: who one is, and the clock of a rehearsal. */
  foot: Html;
  path: string;
};

function itemHtml({ path, key }: (typeof places)[number], now: string, { view, unseen }: Visit): Html {
  const { words } = view;
  const waiting =
    path === '/chat' && path !== now && unseen > 0
      ? html` <span class="tag new">${words.text('web.unseen', { count: unseen })}</span>`
      : '';
  return html`<li><a href="${path}" ${path === now ? html`aria-current="page"` : ''}>${words.text(key)}${waiting}</a></li>`;
}

/** A page of the plan with its head, its places and its foot. */
export function planPage({ title, content, flash, foot, path }: PageParts, visit: Visit): Html {
  const { caller, view } = visit;
  const { words, plan } = view;
  const shown = places.filter(({ right }) => permits(caller, right));
  const name = congressName(plan);
  const [, first = ''] = path.split(/[/?]/);
  return document({
    words,
    title: `${title} — ${name}`,
    body: html`<body hx-boost:inherited="true">
<a class="skip" href="#main">${words.text('web.skip')}</a>
<header class="top"><p class="congress"><a href="/">${name}</a> <span class="countdown">${congressDay(view)}</span></p>
<nav aria-label="${words.text('web.places')}"><ul>${shown.map((place) => itemHtml(place, `/${first}`, visit))}</ul></nav></header>
<main id="main" tabindex="-1"><h1>${title}</h1>${flash ?? ''}${content}</main>
<footer>${foot}</footer></body>`,
  });
}
