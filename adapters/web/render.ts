import { html } from 'hono/html';
import type { Words } from '../../src/locales/words.ts';
import type { Block, Button, Inline, ListItem, Message, Reader, Text } from '../../src/message/message.ts';
import { toIso } from '../../src/time/iso.ts';
import { inItsLanguage } from '../../src/views/in-its-language.ts';
import { formatDay, formatTime, plainText } from '../../src/views/plain-text.ts';
import type { Kept } from './shelf.ts';

/** A piece of a page; what is put into it is escaped unless it is such a piece itself. */
export type Html = ReturnType<typeof html>;

/** What a page is rendered with. */
export type RenderContext = {
  reader: Reader;
  words: Words;
  /** The path to which an act leads back. */
  path: string;
  /** Makes what a page sends once, so that sending it twice acts once. */
  once(): string;
  /**
   * Where there is no session: the address that a button leads to, undefined for one that leads nowhere, and the address
   * and the secret with which a form is sent. Else both go to `/act`.
   */
  apart?: { linkOf(button: Button): string | undefined; form: { path: string; token: string } };
  /** Keeps a file for its reader; returns the address under which it is fetched. */
  keep(file: Omit<Kept, 'owner'>): string;
};

const link = /(https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]])/;

/** Plain text with its web addresses as links. */
const linked = (text: string): Html[] =>
  text
    .split(link)
    .map((part, index) =>
      index % 2 === 1 && URL.canParse(part)
        ? html`<a href="${part}" rel="noopener noreferrer">${part}</a>`
        : html`${part}`,
    );

function inlineHtml(inline: Inline, { reader }: RenderContext): Html | Html[] {
  if (typeof inline === 'string') return linked(inline);
  switch (inline.kind) {
    case 'strong':
      return html`<strong>${inline.text}</strong>`;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'mention':
      return html`<span class="mention">${inline.name}</span>`;
    case 'day':
      return html`<time datetime="${inline.on}">${formatDay(inline.on, reader.locale)}</time>`;
    case 'time':
      return html`<time datetime="${toIso(inline.at)}">${formatTime(inline.at, inline.zone, reader)}</time>`;
  }
}

/** A text as a piece of a page. */
export const textHtml = (text: Text, context: RenderContext): Html =>
  html`${text.flatMap((inline) => inlineHtml(inline, context))}`;

/** The hidden fields of everything that acts: where it leads back to, and what keeps it from acting twice. */
export const actFields = ({ path, once }: RenderContext): Html =>
  html`<input type="hidden" name="back" value="${path}"><input type="hidden" name="once" value="${once()}">`;

/** What has a page of its own is a link to it. */
const pagesOf: Readonly<Record<string, { option: string; path: string }>> = {
  'deadline show': { option: 'deadline', path: '/deadlines' },
  commitment: { option: 'commitment', path: '/follow-up/commitments' },
  indicator: { option: 'indicator', path: '/follow-up/indicators' },
};

function linkOf({ command, options }: Button): string | undefined {
  const page = Object.hasOwn(pagesOf, command) ? pagesOf[command] : undefined;
  const id = page && options[page.option];
  return page && id !== undefined ? `${page.path}/${encodeURIComponent(id)}` : undefined;
}

/** A button as a form of its own: it acts without a script. `about` tells it from others of its label. */
export function buttonHtml(button: Button, context: RenderContext, about?: string): Html {
  const { label, command, options, style } = button;
  const hidden = Object.entries({ command, label }).concat(
    Object.entries(options).map(([name, value]) => [`with.${name}`, value]),
  );
  const named = about === undefined ? '' : html`aria-label="${label}: ${about}"`;
  const { apart } = context;
  const href = apart ? apart.linkOf(button) : linkOf(button);
  if (href !== undefined) return html`<a class="button" href="${href}" ${named}>${label}</a>`;
  if (apart) return html``;
  return html`<form method="post" action="/act">${actFields(context)}${hidden.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button class="button ${style ?? ''}" ${named}>${label}</button></form>`;
}

const itemHtml = ({ text, button }: ListItem, context: RenderContext): Html =>
  html`<li><span>${textHtml(text, context)}</span>${button ? buttonHtml(button, context, plainText(text, context.reader)) : ''}</li>`;

function blockHtml(block: Block, context: RenderContext): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${block.text}</h2>`;
    case 'paragraph':
      return html`<p>${textHtml(block.text, context)}</p>`;
    case 'note':
      return html`<p class="note">${textHtml(block.text, context)}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => itemHtml(item, context))}</ul>`;
    case 'fields':
      return html`<dl>${block.fields.map(
        ({ label, value }) => html`<div><dt>${label}</dt><dd>${textHtml(value, context)}</dd></div>`,
      )}</dl>`;
    case 'buttons':
      return html`<div class="buttons">${block.buttons.map((button) => buttonHtml(button, context))}</div>`;
    case 'image': {
      const src = context.keep({ bytes: block.png, name: 'picture.png', type: 'image/png' });
      return html`<img src="${src}" alt="${block.alt}" loading="lazy">`;
    }
    case 'divider':
      return html`<hr>`;
  }
}

/** A message as a piece of a page, in its own language where that is not the reader's. */
export function renderMessage(message: Message, given: RenderContext): Html {
  const context = inItsLanguage(message, given);
  const files = (message.files ?? []).map(({ name, bytes }) => {
    const href = context.keep({ bytes, name, type: 'application/octet-stream' });
    return html`<li><a href="${href}" download="${name}" hx-boost="false">${name}</a></li>`;
  });
  return html`<div class="message" ${message.locale ? html`lang="${message.locale}"` : ''}>${message.blocks.map(
    (block) => blockHtml(block, context),
  )}${files.length > 0 ? html`<ul class="files">${files}</ul>` : ''}</div>`;
}
