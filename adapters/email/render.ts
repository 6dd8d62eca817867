import type { Words } from '../../src/locales/words.ts';
import type { Block, Button, Inline, ListItem, Message, Reader, Text } from '../../src/message/message.ts';
import { inItsLanguage } from '../../src/views/in-its-language.ts';
import { formatDay, formatTime } from '../../src/views/plain-text.ts';
import { subjectLimit } from './limits.ts';

/** What a mail is rendered with. */
export type RenderContext = {
  reader: Reader;
  words: Words;
  /** Where a button is pressed; undefined where it cannot be. */
  linkOf(button: Button): string | undefined;
};

/** A mail without its head. */
export type Rendered = { subject: string; text: string; html: string };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML, between tags and in attributes. */
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Without what a screen does not show. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');

const plainInline = (inline: Inline, { reader }: RenderContext): string => {
  if (typeof inline === 'string') return printable(inline);
  if (inline.kind === 'mention') return printable(inline.name);
  if (inline.kind === 'day') return formatDay(inline.on, reader.locale);
  if (inline.kind === 'time') return formatTime(inline.at, inline.zone, reader);
  return printable(inline.text);
};

const webAddress = /(https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]])/;

const linked = (text: string): string =>
  text
    .split(webAddress)
    .map((part, at) =>
      at % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part),
    )
    .join('');

const htmlInline = (inline: Inline, context: RenderContext): string => {
  const text = plainInline(inline, context);
  if (typeof inline === 'string') return linked(text);
  if (inline.kind === 'strong') return `<strong>${escapeHtml(text)}</strong>`;
  return inline.kind === 'code' ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text);
};

const plainText = (text: Text, context: RenderContext): string =>
  text.map((inline) => plainInline(inline, context)).join('');
const htmlText = (text: Text, context: RenderContext): string =>
  text.map((inline) => htmlInline(inline, context)).join('');

/** A button as it is read, and where it is pressed; without a link it is no use to show it. */
const plainButton = (button: Button, { linkOf }: RenderContext): string[] => {
  const link = linkOf(button);
  return link === undefined ? [] : [`${printable(button.label)}: ${link}`];
};
const htmlButton = (button: Button, { linkOf }: RenderContext): string[] => {
  const link = linkOf(button);
  return link === undefined
    ? []
    : [`<a href="${escapeHtml(link)}">${escapeHtml(printable(button.label))}</a>`];
};

const plainItem = ({ text, button }: ListItem, context: RenderContext): string =>
  [`- ${plainText(text, context)}`, ...(button ? plainButton(button, context) : [])].join('\n  ');
const htmlItem = ({ text, button }: ListItem, context: RenderContext): string =>
  `<li>${[htmlText(text, context), ...(button ? htmlButton(button, context) : [])].join(' ')}</li>`;

function plainBlock(block: Block, context: RenderContext): string {
  switch (block.kind) {
    case 'heading':
      return printable(block.text);
    case 'paragraph':
    case 'note':
      return plainText(block.text, context);
    case 'list':
      return block.items.map((item) => plainItem(item, context)).join('\n');
    case 'fields':
      return block.fields
        .map(({ label, value }) => `${printable(label)}: ${plainText(value, context)}`)
        .join('\n');
    case 'buttons':
      return block.buttons.flatMap((button) => plainButton(button, context)).join('\n');
    case 'image':
      return context.words.text('terminal.picture', { alt: printable(block.alt) });
    case 'divider':
      return '--------';
  }
}

/** The name by which a mail speaks of its nth picture. */
export const pictureId = (at: number): string => `picture-${at}@congress`;

function htmlBlock(block: Block, context: RenderContext, nextPicture: () => number): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeHtml(printable(block.text))}</h3>`;
    case 'paragraph':
      return `<p>${htmlText(block.text, context)}</p>`;
    case 'note':
      return `<p><small>${htmlText(block.text, context)}</small></p>`;
    case 'list':
      return `<ul>${block.items.map((item) => htmlItem(item, context)).join('')}</ul>`;
    case 'fields':
      return `<p>${block.fields
        .map(({ label, value }) => `${escapeHtml(printable(label))}: ${htmlText(value, context)}`)
        .join('<br>')}</p>`;
    case 'buttons': {
      const links = block.buttons.flatMap((button) => htmlButton(button, context));
      return links.length > 0 ? `<p>${links.join(' &nbsp;·&nbsp; ')}</p>` : '';
    }
    case 'image':
      return `<p><img src="cid:${pictureId(nextPicture())}" alt="${escapeHtml(printable(block.alt))}" style="max-width:100%"></p>`;
    case 'divider':
      return '<hr>';
  }
}

const subjectOf = ({ summary }: Message): string => {
  const line = printable(summary).replace(/\s+/g, ' ').trim();
  return line.length > subjectLimit ? `${line.slice(0, subjectLimit - 1).trimEnd()}…` : line;
};

/** A message as a mail: plain text, and simple HTML that says the same. */
export function renderMessage(message: Message, given: RenderContext): Rendered {
  const context = inItsLanguage(message, given);
  let pictures = 0;
  const text = message.blocks.map((block) => plainBlock(block, context)).filter(Boolean);
  const html = message.blocks.map((block) => htmlBlock(block, context, () => pictures++)).filter(Boolean);
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return {
    subject: subjectOf(message),
    text: `${text.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${escapeHtml(context.reader.locale)}"><head>${head}</head><body>${html.join('\n')}</body></html>\n`,
  };
}
